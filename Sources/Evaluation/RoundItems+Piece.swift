import Diagnostics
public import Model
public import Streaming

extension RoundItems {
  /// Puts what was noted into a piece; failures, which hold places, are not among it.
  public func write(to piece: inout PieceWriter) {
    piece.write(each: items) { piece, list in
      piece.write(each: list) { piece, item in
        piece.write(item.key)
        piece.write(item.range.start)
        piece.write(item.range.end)
      }
    }
  }

  /// Reads what `write(to:)` put into a piece about the submission of `unit` at `path`.
  ///
  /// - Parameter length: How many bytes the submission has; places beyond them are a mismatch.
  public init(_ piece: inout PieceReader, of unit: UnitID, at path: String, length: Int)
    throws(PieceMismatch)
  {
    let items = try piece.array { piece throws(PieceMismatch) in
      try piece.array { piece throws(PieceMismatch) in
        let key = try piece.text()
        let (start, end) = (try piece.integer(), try piece.integer())
        guard 0 <= start, start <= end, end <= length else { throw PieceMismatch() }
        return Item(key: key, range: SourceRange(start, end))
      }
    }
    self.init(unit: unit, path: path, failures: [], items: items)
  }
}
