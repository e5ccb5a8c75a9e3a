import LocatedYAML

/// Goes over the elements of a list or the keys of a map, setting the locals of a comprehension.
struct Cursor {
  private enum Source {
    case list([Value])
    case map([MapValue.Entry])
    case sequence(YAMLNode, CELType)
    case mapping(YAMLNode, CELType)
  }

  private let source: Source
  private let count: Int
  private var position = 0
  private let first: Int
  private let second: Int?

  /// Whether keys are gone over rather than elements.
  var isMap: Bool {
    switch source {
    case .map, .mapping: true
    case .list, .sequence: false
    }
  }

  /// The number of turns in all.
  var total: Int { count }

  /// A cursor over `value` that sets the locals `first` and `second`.
  init(_ value: Value, first: Int, second: Int?) throws(Interruption) {
    switch value {
    case .list(let elements):
      self.init(.list(elements), elements.count, first, second)
    case .map(let map):
      self.init(.map(map.entries), map.count, first, second)
    case .node(let node, let type) where node.kind != .scalar && !type.isObject:
      self.init(node, type, first: first, second: second)
    default:
      throw .failure(.noOverload(function: "comprehension", operands: [value.dynamicType]))
    }
  }

  /// A cursor over a located list or map.
  init(_ node: YAMLNode, _ type: CELType, first: Int, second: Int?) {
    let source: Source =
      node.kind == .sequence ? .sequence(node, type.element) : .mapping(node, type.mapped)
    self.init(source, node.count, first, second)
  }

  private init(_ source: Source, _ count: Int, _ first: Int, _ second: Int?) {
    self.source = source
    self.count = count
    self.first = first
    self.second = second
  }

  /// Goes to the next element; `false` when there is none.
  @inline(__always)
  mutating func next(_ frame: inout Frame) throws(Interruption) -> Bool {
    guard position < count else { return false }
    try frame.step()
    let index = position
    position += 1
    switch source {
    case .sequence(let node, let type):
      set(.int(Int64(index)), .node(node.items[index], type), &frame)
    case .list(let elements): set(.int(Int64(index)), elements[index], &frame)
    case .map(let entries):
      frame.locals[first] = entries[index].key
      if let second { frame.locals[second] = entries[index].value }
    case .mapping(let node, let type):
      let entry = node.entries[index]
      frame.locals[first] = .string(entry.key.text)
      if let second { frame.locals[second] = .node(entry.value, type) }
    }
    return true
  }

  @inline(__always)
  private func set(_ index: Value, _ element: Value, _ frame: inout Frame) {
    if let second {
      frame.locals[first] = index
      frame.locals[second] = element
    } else {
      frame.locals[first] = element
    }
  }

  /// What a filter keeps of the current turn: the element, or the key.
  func current(_ frame: borrowing Frame) throws(Interruption) -> Value {
    try frame.locals[first].settled()
  }
}
