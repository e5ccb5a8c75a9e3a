import Diagnostics
import LocatedYAML

/// A registry's text with further units.
enum RegistryText {
  /// `registry` with the units of a located list before its own.
  static func adding(_ units: YAMLNode, to registry: SourceText) -> SourceText {
    let root = YAMLTree.read(registry).tree.roots.first
    guard let list = root?["units"], let first = list.items.first else { return registry }
    let start = first.range.start
    let isFlow = registry.bytes[list.range.start] == UInt8(ascii: "[")
    let line = registry.bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let indent = String(repeating: " ", count: max(0, start - line - 2))
    let separator = isFlow ? ", " : "\n\(indent)- "
    let added = units.items.map { FlowText.of($0) + separator }.joined()
    return SourceText(
      path: registry.path,
      bytes: Array(registry.bytes[..<start]) + Array(added.utf8) + Array(registry.bytes[start...])
    )
  }
}
