import Diagnostics

extension TextPass {
  private static let khan = LetterRun.letters("khẩn")
  private static let thuong = LetterRun.letters("thượng")
  private static let toc = LetterRun.letters("tốc")
  /// Both placements of the tone are in use.
  private static let hoa = [LetterRun.letters("hỏa"), LetterRun.letters("hoả")]

  /// A mark of urgency that ends with `token`: khẩn, thượng khẩn, hỏa tốc.
  mutating func lookForUrgency(_ token: Token, _ bytes: Span<UInt8>) {
    let unit = text.unit(at: token.start)
    let run = LetterRun(in: bytes, from: unit.range.start, to: token.end)
    var mark: LetterRun.Spelling?
    if let khan = run.spelling(of: Self.khan), !khan.isPlain {
      let whole = run.spelling(of: Self.thuong, endingBefore: khan.first)
      mark = whole ?? khan
      if whole == nil, !isWhole(khan.start..<token.end, unit, bytes) { return }
    } else if let toc = run.spelling(of: Self.toc), !toc.isPlain {
      mark = Self.hoa.lazy.compactMap { run.spelling(of: $0, endingBefore: toc.first) }.first
    }
    guard let mark, mark.isCapital || isWhole(mark.start..<token.end, unit, bytes) else { return }
    let range = SourceRange(mark.start, token.end)
    add(Slip(situation: TextSituation.urgency(text.text(range)), range: range))
  }

  /// Whether nothing but punctuation stands beside `range` in the unit, or brackets around it.
  private func isWhole(_ range: Range<Int>, _ unit: TextUnit, _ bytes: Span<UInt8>) -> Bool {
    let before = text.text(SourceRange(unit.range.start, range.lowerBound))
    let after = text.text(SourceRange(range.upperBound, unit.range.end))
    if before.hasSuffix("("), after.hasPrefix(")") { return true }
    return !(before + after).contains { $0.isLetter || $0.isNumber }
  }
}
