import Diagnostics

/// Finds a marking of secrecy that ends at a given word.
///
/// The three levels are those of the law on state secrets: mật, tối mật, tuyệt mật.
struct MarkingSearch {
  let text: InspectedText

  private static let mat = LetterRun.letters("mật")
  private static let toi = LetterRun.letters("tối")
  private static let tuyet = LetterRun.letters("tuyệt")

  /// Whether a marking ends with `token`, whose last letter is a `t`.
  func ends(with token: Token, _ bytes: Span<UInt8>) -> Bool {
    let unit = text.unit(at: token.start)
    let run = LetterRun(in: bytes, from: unit.range.start, to: token.end)
    guard let mat = run.spelling(of: Self.mat) else { return false }
    let next = nextWord(after: token.end, unit, bytes)
    for word in [Self.toi, Self.tuyet] {
      guard let before = run.spelling(of: word, endingBefore: mat.first), before.beginsWord else {
        continue
      }
      if !mat.isPlain || !before.isPlain || word.count > 3 { return !isInnocent(next, mat) }
      // “toi mat” may be “tôi mất”.
      if mat.isCapital, before.isCapital { return true }
      return stands(alone: before.start..<token.end, in: unit, bytes)
    }
    guard mat.beginsWord else { return false }
    return isLowest(mat, run, unit, end: token.end, next: next, bytes)
  }

  /// “tối mật độ …” is an evening and a density.
  private func isInnocent(_ next: Word?, _ mat: LetterRun.Spelling) -> Bool {
    guard !mat.isCapital, let next else { return false }
    return Self.continuations.contains(next.folded)
  }

  private static let continuations: Set<String> = [
    "độ", "ong", "mã", "khẩu", "vụ", "thiết", "thám", "mía", "thư", "nghị", "gấu", "hoa",
  ]

  /// Whether “mật” alone is the marking: the whole of a value, in brackets, or as a stamp.
  private func isLowest(
    _ mat: LetterRun.Spelling,
    _ run: LetterRun,
    _ unit: TextUnit,
    end: Int,
    next: Word?,
    _ bytes: Span<UInt8>
  ) -> Bool {
    if stands(alone: mat.start..<end, in: unit, bytes) {
      return !(mat.isPlain && !mat.isCapital && unit.kind == .key)
    }
    if isBracketed(mat.start..<end, unit, bytes) { return !mat.isPlain || mat.isCapital }
    if next.map({ Self.continuations.contains($0.folded) }) == true { return false }
    let before = word(endingBefore: mat.first, in: run)
    switch before {
    // In small letters it is spoken of: “không nhận tài liệu có dấu mật”.
    case "dấu": if !mat.isPlain, run.items[mat.first].letter.isCapital { return true }
    case "mật": if run.items[mat.first].followsColon { return true }
    case "văn", "bản", "liệu", "sơ", "thư":
      if !mat.isPlain, mat.isCapital || unit.namesFile { return true }
    default: break
    }
    if isQuotedStamp(mat, unit) { return true }
    guard !mat.isPlain, mat.isCapital else { return false }
    // A word in capitals among small ones is a stamp; a line in capitals is a heading.
    let isHeading =
      next?.isCapital == true || run.items[..<mat.first].last?.letter.isCapital == true
    return !isHeading
  }

  /// The word before the item `end`, folded.
  private func word(endingBefore end: Int, in run: LetterRun) -> String {
    var first = end
    while first > 0 {
      first -= 1
      if run.items[first].beginsWord { break }
    }
    guard first < end, end < run.items.count else { return "" }
    let range = SourceRange(run.items[first].start, run.items[end].start)
    return FoldedText.fold(text.text(range))
      .split { !$0.isLetter }.first.map(String.init) ?? ""
  }

  /// “dấu “Mật””: a stamp in quotes.
  private func isQuotedStamp(_ mat: LetterRun.Spelling, _ unit: TextUnit) -> Bool {
    guard !mat.isPlain else { return false }
    let start = max(unit.range.start, mat.start - 24)
    let before = FoldedText.fold(text.text(SourceRange(start, mat.start)))
    return ["dấu “", "dấu \"", "dấu '", "dấu: “", "dấu ‘", "dấu «"].contains {
      before.hasSuffix($0)
    }
  }

  /// Whether nothing but punctuation, or the word for a level, stands in the unit beside `range`.
  private func stands(alone range: Range<Int>, in unit: TextUnit, _ bytes: Span<UInt8>) -> Bool {
    var index = range.upperBound
    while index < unit.range.end {
      if startsToken(bytes, index, until: unit.range.end) { return false }
      index += 1
    }
    var start = unit.range.start
    if unit.kind == .line {
      for index in start..<range.lowerBound where ":[{,".utf8.contains(bytes[index]) {
        start = index + 1
      }
    }
    let words = FoldedText.fold(text.text(SourceRange(start, range.lowerBound)))
      .split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty || words.allSatisfy { Self.labels.contains(String($0)) }
  }

  private static let labels: Set<String> = ["độ", "dấu", "mức", "do", "dau"]

  private func startsToken(_ bytes: Span<UInt8>, _ index: Int, until end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isLetter || byte.isDigit }
    guard byte >= 0xC2 else { return false }
    switch CharacterClass(bytes.codePoint(at: index, until: end).code) {
    case .letter, .digit: return true
    case .mark, .space, .invisible, .direction, .other: return false
    }
  }

  private func isBracketed(_ range: Range<Int>, _ unit: TextUnit, _ bytes: Span<UInt8>) -> Bool {
    var end = range.upperBound
    while end < unit.range.end, bytes[end].isBlank { end += 1 }
    guard end < unit.range.end, bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: "]")
    else { return false }
    let start = max(unit.range.start, range.lowerBound - 24)
    let before = FoldedText.fold(text.text(SourceRange(start, range.lowerBound)))
    return ["(", "[", "(độ", "(dấu", "[độ", "[dấu", "(độ:", "(mức"].contains {
      before.hasSuffix($0)
    }
  }

  /// A word after a marking.
  private struct Word {
    let folded: String
    let isCapital: Bool
  }

  private func nextWord(after end: Int, _ unit: TextUnit, _ bytes: Span<UInt8>) -> Word? {
    var index = end
    while index < unit.range.end, bytes[index].isBlank { index += 1 }
    guard index > end, index < unit.range.end, startsToken(bytes, index, until: unit.range.end)
    else { return nil }
    let token = Token(in: bytes, at: index, until: unit.range.end)
    return Word(
      folded: FoldedText.fold(text.text(SourceRange(token.start, token.end))),
      isCapital: token.isCapital && token.letters > 1
    )
  }
}
