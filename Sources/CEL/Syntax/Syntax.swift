/// The index of a node in a `Syntax`.
typealias NodeID = Int32

/// The syntax tree of one expression, in one array: children stand before their parents.
struct Syntax: Sendable {
  private(set) var nodes: [SyntaxNode] = []
  var root: NodeID = 0

  subscript(id: NodeID) -> SyntaxNode { nodes[Int(id)] }

  /// Adds a node and returns its index.
  mutating func add(
    _ kind: SyntaxNode.Kind,
    _ range: ByteRange,
    focus: ByteRange? = nil,
    height: Int32
  ) -> NodeID {
    nodes.append(
      SyntaxNode(kind: kind, range: range, focus: focus ?? range, height: height)
    )
    return NodeID(nodes.count - 1)
  }
}

/// A half-open range of bytes of the expression's text.
struct ByteRange: Sendable, Hashable {
  var start: Int32
  var end: Int32

  init(_ start: Int, _ end: Int) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
  }

  /// From the start of one range to the end of another.
  init(_ first: ByteRange, _ last: ByteRange) {
    self.start = first.start
    self.end = last.end
  }

  var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
}

/// One node of a syntax tree.
struct SyntaxNode: Sendable {
  let kind: Kind
  /// The whole part of the text.
  let range: ByteRange
  /// The operator or name that mistakes point at.
  let focus: ByteRange
  /// The longest way down to a leaf.
  let height: Int32

  enum Kind: Sendable {
    case constant(Value)
    /// A name; with its leading dot where it has one.
    case name(String)
    /// `operand.field`, `operand.?field`.
    case select(NodeID, field: String, isOptional: Bool)
    /// `has(operand.field)`.
    case has(NodeID, field: String, isOptional: Bool)
    /// A function or an operator (`_+_`).
    case call(String, [NodeID])
    /// `receiver.function(…)`.
    case memberCall(NodeID, String, [NodeID])
    case and([NodeID])
    case or([NodeID])
    case conditional(NodeID, then: NodeID, otherwise: NodeID)
    case list([Element])
    case map([Pair])
    /// A message literal; no type of this module is made so.
    case message(String, [NodeID])
    case comprehension(Comprehension)
    /// `cel.bind(name, value, body)`.
    case bind(String, value: NodeID, body: NodeID)
    /// `target.optMap(name, body)`, `target.optFlatMap(name, body)`.
    case optionalMap(NodeID, String, body: NodeID, isFlat: Bool)
  }

  struct Element: Sendable {
    let value: NodeID
    let isOptional: Bool
  }

  struct Pair: Sendable {
    let key: NodeID
    let value: NodeID
    let isOptional: Bool
  }
}

/// A macro that goes over a list or a map.
struct Comprehension: Sendable {
  enum Form: Sendable {
    case all
    case exists
    case existsOne
    case filter
    case map
    case transformList
    case transformMap
    case transformMapEntry
  }

  let form: Form
  let range: NodeID
  /// The element, or the index or key where there is a second variable.
  let first: String
  /// The element or value.
  let second: String?
  /// The condition under which an element takes part, of `map` and the transformations.
  let condition: NodeID?
  let body: NodeID
}
