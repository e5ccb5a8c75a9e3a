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

/// Where the parts of a piece lie that was put aside, the body after the head.
public struct PiecePlace: Sendable, Hashable {
  fileprivate let start: UInt64
  fileprivate let head: UInt32
  fileprivate let body: UInt32
}

/// The pieces of the units of a round, put aside.
public struct StoredPieces: Sendable {
  private var places: [PiecePlace] = []
  private let store: any PieceStore

  /// None yet; they lie in `store`.
  public init(in store: any PieceStore) { self.store = store }

  /// How many there are.
  public var count: Int { places.count }

  /// Puts a piece aside, for `append`.
  public func put(_ piece: UnitPiece) throws(StreamFailure) -> PiecePlace {
    let range = try store.put(piece.head + piece.body)
    return PiecePlace(
      start: range.start,
      head: UInt32(clamping: piece.head.count),
      body: UInt32(clamping: piece.body.count)
    )
  }

  /// Adds a piece that was put aside already.
  public mutating func append(_ place: PiecePlace) { places.append(place) }

  /// The head of a piece.
  public func head(_ index: Int) throws(StreamFailure) -> [UInt8] {
    try store.piece(at: PieceRange(start: places[index].start, count: places[index].head))
  }

  /// The body of a piece.
  public func body(_ index: Int) throws(StreamFailure) -> [UInt8] {
    let place = places[index]
    return try store.piece(
      at: PieceRange(start: place.start + UInt64(place.head), count: place.body)
    )
  }
}
