public import Diagnostics

/// All documents of one file as one flat, immutable arena in which every node knows its range.
///
/// It is a class because nodes refer to their arena without copying it.
public final class YAMLTree: Sendable {
  /// The file.
  public let source: SourceText
  let records: [NodeRecord]
  let children: [Int32]
  let decoded: [UInt8]
  let rootIndices: [Int32]

  init(
    source: SourceText,
    records: [NodeRecord],
    children: [Int32],
    decoded: [UInt8],
    rootIndices: [Int32]
  ) {
    self.source = source
    self.records = records
    self.children = children
    self.decoded = decoded
    self.rootIndices = rootIndices
  }

  /// The root of each document, in order; a document without content has none.
  public var roots: [YAMLNode] { rootIndices.map { YAMLNode(tree: self, index: $0) } }
}

/// One node as the arena keeps it.
struct NodeRecord: Sendable {
  /// What the node is.
  var kind: YAMLNode.Kind
  /// How a scalar is written; plain for collections.
  var style: YAMLNode.Style
  /// Whether the text stands in `decoded` rather than in the source.
  var isDecoded = false
  /// The range in the source, in bytes.
  var start: Int32
  var end: Int32
  /// A scalar's text, or a collection's part of `children` (keys and values alternate).
  var contentStart: Int32 = 0
  var contentCount: Int32 = 0
  /// The collection in which it stands; -1 for a root.
  var parent: Int32 = -1
  /// The key under which it stands; -1 for keys, items and roots.
  var key: Int32 = -1
}

/// What reading a file gave: everything that was understood, and what was wrong.
public struct YAMLReading: Sendable {
  /// The documents, up to where reading had to stop.
  public let tree: YAMLTree
  /// What was found, by place.
  public let diagnostics: [Diagnostic]
  /// Whether the whole file was read.
  public let isComplete: Bool
}

/// The bounds of what is read; each is named in the diagnostic that refuses what exceeds it.
public struct YAMLLimits: Sendable, Equatable {
  /// The bytes of a file.
  public var bytes = 16 << 20
  /// The nodes of a file, keys included.
  public var nodes = 1_000_000
  /// The documents of a file.
  public var documents = 100
  /// How deep collections nest.
  public var depth = 64
  /// The aliases of a file.
  public var aliases = 1_000
  /// The nodes for which all aliases of a file stand together.
  public var expansion = 100_000

  /// The bounds for the files of an office.
  public static let standard = YAMLLimits()

  /// The standard bounds.
  public init() {}
}
