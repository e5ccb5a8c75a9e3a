import Diagnostics
import LocatedYAML

/// Paths such as `ownPlan.citations[0].issued`, from the root of a file down to one node.
///
/// An entry of a list that bears an `id` or a `name` may stand by it: `obligations[III.8#1].with`.
enum YAMLPath {
  /// The node that `path` names below `root`.
  static func node(_ path: String, below root: YAMLNode) -> YAMLNode? {
    var node = root
    for part in path.split(whereSeparator: { ".[".contains($0) }) {
      if let index = Int(part.prefix { $0 != "]" }), part.hasSuffix("]") {
        guard node.items.indices.contains(index) else { return nil }
        node = node.items[index]
      } else {
        guard let next = node[String(part)] else { return nil }
        node = next
      }
    }
    return node
  }

  /// The path of what stands at `place`, with places in lists; `nil` where nothing does.
  static func text(of place: Place) -> String? {
    guard let root = YAMLTree.read(place.source).tree.roots.first else { return nil }
    return text(of: place.range, below: root)
  }

  /// The path of the deepest node around `range`; lists by `id` or `name` where they have them.
  static func text(of range: SourceRange, below root: YAMLNode) -> String? {
    var (node, path) = (root, "")
    while let (step, next) = step(from: node, toward: range, isFirst: path.isEmpty) {
      path += step
      node = next
    }
    return path.isEmpty ? nil : path
  }

  private static func step(from node: YAMLNode, toward range: SourceRange, isFirst: Bool)
    -> (String, YAMLNode)?
  {
    guard !node.isAlias || isFirst else { return nil }
    switch node.kind {
    case .scalar: return nil
    case .mapping:
      let entry = node.entries.first { key, value in
        key.range.start <= range.start && range.start < max(value.range.end, key.range.end + 1)
      }
      return entry.map { ((isFirst ? "" : ".") + $0.key.text, $0.value) }
    case .sequence:
      let found = node.items.enumerated().first { _, item in
        item.range.start <= range.start && range.start < item.range.end
      }
      return found.map { ("[\(name(of: $0.element) ?? "\($0.offset)")]", $0.element) }
    }
  }

  private static func name(of item: YAMLNode) -> String? {
    (item["id"] ?? item["name"])?.text
  }
}
