internal import Diagnostics
internal import LocatedYAML

/// A schema document that comes with the program, as it is written and without its words.
struct SchemaDocument: Sendable {
  /// All of it.
  let whole: YAMLFile
  /// What it demands; see `SchemaText`.
  let demands: YAMLFile

  /// The document in `bytes`, of which nothing is read yet.
  init(_ name: String, _ bytes: [UInt8]) {
    whole = YAMLFile(SourceText(path: name, bytes: bytes))
    demands = YAMLFile(SourceText(path: name, bytes: SchemaText.demands(of: bytes)))
  }

  /// The part of the whole document that `node` is in `demands`: the same keys and positions lead
  /// to it. Linear in the depth and in the items passed.
  func whole(of node: YAMLNode) -> YAMLNode {
    guard let parent = node.parent else { return whole.root ?? node }
    let outer = whole(of: parent)
    if let key = node.keyNode { return outer[key.text] ?? node }
    guard let position = parent.items.firstIndex(of: node), position < outer.items.count else {
      return node
    }
    return outer.items[position]
  }
}
