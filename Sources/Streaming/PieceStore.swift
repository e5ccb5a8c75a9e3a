/// Where a piece lies that was put aside.
public struct PieceRange: Sendable, Hashable {
  /// The first byte.
  public let start: UInt64
  /// How many bytes.
  public let count: UInt32

  /// The `count` bytes from `start` on.
  public init(start: UInt64, count: UInt32) {
    self.start = start
    self.count = count
  }
}

/// A place to put pieces aside until their turn comes, outside the memory of the process.
public protocol PieceStore: Sendable {
  /// Puts a piece aside.
  func put(_ piece: [UInt8]) throws(StreamFailure) -> PieceRange
  /// The piece that was put there; several tasks may fetch at once.
  func piece(at range: PieceRange) throws(StreamFailure) -> [UInt8]
}
