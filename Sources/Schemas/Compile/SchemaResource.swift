internal import LocatedYAML

/// A schema with an identity: a whole document, or a part of one that has its own `$id`.
struct SchemaResource: Sendable {
  /// Its absolute URI without fragment; empty for a document without `$id`.
  let uri: String
  /// Its root.
  let node: YAMLNode
}

extension SchemaResource {
  /// The resource at the root of a document.
  init(document node: YAMLNode) {
    self.init(uri: node["$id"].map { URIReference.split($0.text).uri } ?? "", node: node)
  }

  /// The node at the JSON pointer `pointer`, and the resource in which it lies.
  func target(pointer: String) -> (node: YAMLNode, resource: SchemaResource)? {
    guard !pointer.isEmpty else { return (node, self) }
    guard pointer.hasPrefix("/") else { return anchor(pointer) }
    var current = node
    var resource = self
    let steps = pointer.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    for step in steps {
      guard let next = Self.child(of: current, Self.unescaped(Substring(step))) else { return nil }
      current = next
      resource = resource.entering(current)
    }
    return (current, resource)
  }

  /// The part with the `$anchor` or `$dynamicAnchor` called `name`; parts with an `$id` of their own
  /// are other resources, and values that are only compared hold none. Linear in the resource.
  ///
  /// - Parameter isDynamic: Whether only `$dynamicAnchor` will do.
  func anchor(_ name: String, isDynamic: Bool = false) -> (
    node: YAMLNode, resource: SchemaResource
  )? {
    let keys = isDynamic ? ["$dynamicAnchor"] : ["$anchor", "$dynamicAnchor"]
    var open = [node]
    while let next = open.popLast() {
      let names = keys.compactMap { next[$0] }.filter { $0.kind == .scalar }
      if names.contains(where: { $0.text.utf8.elementsEqual(name.utf8) }) { return (next, self) }
      let children =
        next.kind == .mapping
        ? next.entries.filter { $0.key.text != "const" && $0.key.text != "enum" }.map(\.value)
        : Array(next.items)
      open += children.filter { $0.kind != .scalar && $0["$id"] == nil }
    }
    return nil
  }

  /// The resource that holds `node`: a new one when the node has an `$id` of its own.
  func entering(_ node: YAMLNode) -> SchemaResource {
    guard node.kind == .mapping, let id = node["$id"], id.kind == .scalar else { return self }
    let own = URIReference.split(id.text).uri
    return SchemaResource(uri: URIReference.resolve(own, against: uri), node: node)
  }

  private static func child(of node: YAMLNode, _ step: String) -> YAMLNode? {
    switch node.kind {
    case .scalar: return nil
    case .mapping: return node[step]
    case .sequence:
      guard let index = Int(step), index >= 0, index < node.count else { return nil }
      return node.items[node.items.index(node.items.startIndex, offsetBy: index)]
    }
  }

  private static func unescaped(_ step: Substring) -> String {
    guard step.utf8.contains(UInt8(ascii: "~")) else { return String(step) }
    return String(step).replacing("~1", with: "/").replacing("~0", with: "~")
  }
}
