/// What is kept of a unit once it was judged: bytes, so that its files can be let go of.
public struct UnitPiece: Sendable, Equatable {
  /// What is needed of all units before the first can be written; small.
  public let head: [UInt8]
  /// The rest.
  public let body: [UInt8]

  /// A piece.
  public init(head: [UInt8], body: [UInt8]) {
    self.head = head
    self.body = body
  }
}

/// The pieces of the units of a round, put aside.
public struct StoredPieces: Sendable {
  private var heads: [PieceRange] = []
  private var bodies: [PieceRange] = []
  private let store: any PieceStore

  /// None yet; they lie in `store`.
  public init(in store: any PieceStore) { self.store = store }

  /// How many there are.
  public var count: Int { heads.count }

  /// Adds a piece that was put aside already.
  public mutating func append(head: PieceRange, body: PieceRange) {
    heads.append(head)
    bodies.append(body)
  }

  /// The head of a piece.
  public func head(_ index: Int) throws(StreamFailure) -> [UInt8] {
    try store.piece(at: heads[index])
  }

  /// The body of a piece.
  public func body(_ index: Int) throws(StreamFailure) -> [UInt8] {
    try store.piece(at: bodies[index])
  }
}
