public import Diagnostics

extension PieceWriter {
  /// A text in both languages; once where they are the same.
  public mutating func write(_ text: Localized) {
    write(text.vi)
    write(text.vi == text.en)
    if text.vi != text.en { write(text.en) }
  }
}

extension PieceReader {
  /// A text in both languages.
  public mutating func localized() throws(PieceMismatch) -> Localized {
    let vi = try text()
    return try flag() ? Localized(vi: vi, en: vi) : Localized(vi: vi, en: try text())
  }
}
