import Diagnostics

extension TextPass {
  /// The characters that show nothing inside a word.
  mutating func addInvisible(inside token: Token, _ bytes: Span<UInt8>) {
    var index = token.start
    while index < token.end {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let (code, length) = bytes.codePoint(at: index, until: token.end)
      if CharacterClass(code) == .invisible {
        addHidden(code, SourceRange(index, index + length), bytes)
      }
      index += length
    }
  }

  /// A space that is no space, or a character that shows nothing or changes the direction.
  mutating func addHidden(_ code: UInt32, _ range: SourceRange, _ bytes: Span<UInt8>) {
    let (before, after) = (neighbour(endingAt: range.start, bytes), neighbour(at: range.end, bytes))
    // Joiners and word breaks belong to Khmer, Thai, Arabic and others, marks of direction too.
    if Self.needsJoiners(before) || Self.needsJoiners(after) { return }
    let unit = text.unit(at: range.start)
    let situation: TextSituation
    var replacement = ""
    switch CharacterClass(code) {
    case .space:
      situation = .strangeSpace(code)
      replacement = " "
    case .direction: situation = .direction(code)
    default: situation = .invisible(code)
    }
    let isInside = Self.isWordLike(before) && Self.isWordLike(after)
    let fix = Fix(
      title: replacement.isEmpty ? TextSituation.removing : TextSituation.plainSpace,
      range: range,
      replacement: replacement,
      isSafe: !unit.namesFile && (isInside || unit.kind == .comment && before != 0x23)
    )
    add(Slip(situation: situation, range: range, fix: fix))
  }

  /// Whether removing or replacing what stands beside this character cannot make another structure
  /// of the file: a letter, a digit.
  private static func isWordLike(_ code: UInt32) -> Bool {
    if code < 0x80 { return UInt8(code).isLetter || UInt8(code).isDigit }
    switch CharacterClass(code) {
    case .letter, .mark, .digit: return true
    case .space, .invisible, .direction, .other: return false
    }
  }

  /// Whether the alphabet of `code` joins or parts its letters by characters that show nothing.
  private static func needsJoiners(_ code: UInt32) -> Bool {
    (0x590...0x1CFF).contains(code) || (0x2600...0x27BF).contains(code)
      || (0xA800...0xABFF).contains(code) || (0xFB1D...0xFDFF).contains(code) || code == 0xFE0F
      || code >= 0x1F000
  }

  private func neighbour(at index: Int, _ bytes: Span<UInt8>) -> UInt32 {
    guard index < bytes.count else { return 0 }
    return bytes[index] < 0x80
      ? UInt32(bytes[index]) : bytes.codePoint(at: index, until: bytes.count).code
  }

  private func neighbour(endingAt end: Int, _ bytes: Span<UInt8>) -> UInt32 {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
    return start < 0 ? 0 : neighbour(at: start, bytes)
  }
}
