import LocatedYAML
import Synchronization

/// The mappings of a file by the keys that they have, kept with its tree: rules ask for the same keys
/// of the same file.
final class KeyedMappings: TreeAttachment {
  /// A mapping, and the type that the schemas give it.
  struct Mapping: Sendable {
    let index: Int32
    let type: CELType
  }

  /// What was asked below one node of one type.
  private struct Search: Sendable {
    let root: Int32
    let type: CELType
    let context: CallContext
    /// All mappings, in the order of the file.
    let mappings: [Mapping]
    var found: [String: [Mapping]] = [:]
  }

  private let searches = Mutex<[Search]>([])

  init() {}

  /// The mappings at and below `node`, a value of `type`, that have `key`, in the order of the file.
  ///
  /// Linear in the nodes when it is first asked about a node, then in the mappings for each key that
  /// is asked for first, then constant.
  func having(_ key: String, below node: YAMLNode, _ type: CELType, _ context: CallContext)
    -> [Mapping]
  {
    searches.withLock { searches in
      let known = searches.firstIndex { search in
        search.root == node.index && search.context === context && search.type == type
      }
      let position = known ?? searches.count
      if known == nil {
        let walk = MappingWalk(tree: node.tree, objects: context.objects)
        searches.append(
          Search(
            root: node.index,
            type: type,
            context: context,
            mappings: walk.mappings(below: node.index, type)
          )
        )
      }
      if let found = searches[position].found[key] { return found }
      let bytes = Array(key.utf8)
      let found = searches[position].mappings.filter { mapping in
        node.tree.child(of: mapping.index, key: bytes) >= 0
      }
      searches[position].found[key] = found
      return found
    }
  }
}

/// Goes through a tree with the types that the schemas give its mappings.
private struct MappingWalk {
  let tree: YAMLTree
  let objects: [String: ObjectType]

  /// The mappings at and below a node, in the order of the file; aliases are followed.
  ///
  /// It has a stack of its own, so that depth costs no machine stack.
  func mappings(below root: Int32, _ type: CELType) -> [KeyedMappings.Mapping] {
    var found: [KeyedMappings.Mapping] = []
    var waiting = [KeyedMappings.Mapping(index: root, type: type)]
    while let next = waiting.popLast() {
      switch tree.kind(of: next.index) {
      case .scalar: break
      case .sequence:
        let element = next.type.element
        for position in (0..<tree.count(of: next.index)).reversed() {
          wait(tree.member(of: next.index, at: position), element, &waiting)
        }
      case .mapping:
        found.append(next)
        for position in (0..<tree.count(of: next.index)).reversed() {
          let value = tree.member(of: next.index, at: 2 * position + 1)
          guard tree.kind(of: value) != .scalar else { continue }
          let key = YAMLNode(tree: tree, index: tree.member(of: next.index, at: 2 * position))
          waiting.append(.init(index: value, type: self.type(of: key, in: next.type)))
        }
      }
    }
    return found
  }

  private func wait(
    _ index: Int32,
    _ type: CELType,
    _ waiting: inout [KeyedMappings.Mapping]
  ) {
    guard tree.kind(of: index) != .scalar else { return }
    waiting.append(.init(index: index, type: type))
  }

  /// The type of what stands under `name` in a mapping of `type`.
  private func type(of name: YAMLNode, in type: CELType) -> CELType {
    switch type {
    case .object(let object): objects[object]?.field(named: name.text)?.type ?? .dyn
    case .map(_, let value): value
    default: .dyn
    }
  }
}
