import LocatedYAML

/// A node of a tree that something else keeps alive: the variables of the evaluation that uses it.
///
/// Passing one counts no references, which is most of what reaching a field would cost. It must not
/// outlive the evaluation; `node` is for that.
@safe struct Located {
  private let reference: Unmanaged<YAMLTree>
  let index: Int32

  init(_ tree: YAMLTree, _ index: Int32) {
    unsafe reference = Unmanaged.passUnretained(tree)
    self.index = index
  }

  private init(_ reference: Unmanaged<YAMLTree>, _ index: Int32) {
    unsafe self.reference = reference
    self.index = index
  }

  /// The tree, counted.
  var tree: YAMLTree { unsafe reference.takeUnretainedValue() }

  /// The node, which keeps its tree alive.
  var node: YAMLNode { YAMLNode(index, of: tree) }

  /// Another node of the tree.
  @inline(__always)
  func at(_ index: Int32) -> Located { unsafe Located(reference, index) }

  /// Whether both are nodes of one tree.
  @inline(__always)
  func isBeside(_ other: Located) -> Bool {
    unsafe reference.toOpaque() == other.reference.toOpaque()
  }

  /// Lends the tree without counting.
  @inline(__always)
  func lending<Result>(_ body: (YAMLTree) -> Result) -> Result {
    unsafe reference._withUnsafeGuaranteedRef { body($0) }
  }

  var kind: YAMLNode.Kind { lending { $0.kind(of: index) } }
  var count: Int { lending { $0.count(of: index) } }
  /// The number of items of a sequence; -1 for anything else.
  var itemCount: Int { lending { $0.itemCount(of: index) } }
  var isNull: Bool { lending { $0.isNull(index) } }
  var integer: Int64? { lending { $0.integer(of: index) } }
  var scalar: YAMLScalar { lending { $0.scalar(of: index) } }

  /// The index of an item, or of a key (twice the position) or value (one more) of a mapping.
  func member(_ position: Int) -> Int32 { lending { $0.member(of: index, at: position) } }

  /// The index of what a chain of keys leads to; negative where one is absent.
  @inline(__always)
  func descend(_ keys: [UInt8], _ ends: [Int]) -> Int32 {
    lending { $0.descend(from: index, keys: keys, ends: ends) }
  }

  /// Whether the text of a scalar is `bytes`; see `YAMLTree.isString`.
  @inline(__always)
  func isString(equalTo bytes: [UInt8]) -> Bool? {
    lending { $0.isString(of: index, equalTo: bytes) }
  }

  /// The bytes of a scalar; see `YAMLTree.withTextBytes`.
  @inline(__always)
  func withTextBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    lending { $0.withTextBytes(of: index, body) }
  }

  /// The bytes of a scalar that may be read as a string; see `YAMLTree.withString`.
  @inline(__always)
  func withString<Result>(_ body: (Span<UInt8>) -> Result) -> Result? {
    lending { $0.withString(of: index, body) }
  }
}
