public import Diagnostics

/// All documents of one file as one flat, immutable arena in which every node knows its range.
///
/// It is a class because nodes refer to their arena without copying it.
public final class YAMLTree: Sendable {
  /// The file.
  public let source: SourceText
  /// The nodes in the order in which they begin; what lies below a node follows it.
  @usableFromInline let records: [NodeRecord]
  /// The members of all collections, each collection's in a row; keys and values alternate.
  let children: [Int32]
  /// The text of the scalars whose bytes in the file are not their text.
  @usableFromInline let decoded: [UInt8]
  let rootIndices: [Int32]
  /// The keys of the first root whose entries were not read.
  let leftOut: [[UInt8]]
  let attachments = TreeAttachments()

  init(
    source: SourceText,
    records: [NodeRecord] = [],
    children: [Int32] = [],
    decoded: [UInt8] = [],
    rootIndices: [Int32] = [],
    leftOut: [[UInt8]] = []
  ) {
    self.source = source
    self.records = records
    self.children = children
    self.decoded = decoded
    self.rootIndices = rootIndices
    self.leftOut = leftOut
  }

  /// The root of each document, in order; a document without content has an empty scalar.
  public var roots: [YAMLNode] { rootIndices.map { YAMLNode(tree: self, index: $0) } }
}

/// What reading a file gave: everything that was understood, and what was wrong.
public struct YAMLReading: Sendable {
  /// The documents, up to where reading had to stop.
  public let tree: YAMLTree
  /// What was found, by place; at most `YAMLLimits.diagnostics` and one that counts the rest.
  public let diagnostics: [Diagnostic]
  /// Whether the whole file was read; if not, facts may stand in the part that was not.
  public let isComplete: Bool
}
