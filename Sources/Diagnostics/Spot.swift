/// Where something stands, as people count, apart from the text in which it stands.
///
/// Unlike a `Place` it keeps no bytes, so it outlives the file.
public struct Spot: Sendable, Hashable {
  /// The path of the file.
  public let path: String
  /// Where it begins.
  public let start: Position
  /// Where it ends; the position after its last character.
  public let end: Position

  /// A spot in the file at `path`.
  public init(path: String, start: Position, end: Position) {
    self.path = path
    self.start = start
    self.end = end
  }
}

extension LineIndex {
  /// The spot of a range of this text.
  public func spot(of range: SourceRange) -> Spot {
    Spot(
      path: source.path,
      start: position(at: range.start),
      end: position(at: range.end)
    )
  }
}
