import Diagnostics

/// Words of one letter, one after another: `K Ế H O Ạ C H`.
struct SpacedRun {
  var count = 0
  var start = 0
  var end = 0
}

extension TextPass {
  /// Takes a word of one letter.
  mutating func takeSpaced(_ token: Token, _ bytes: Span<UInt8>) {
    if spaced.count > 0, isGap(spaced.end, token.start, bytes) {
      spaced.count += 1
      spaced.end = token.end
      return
    }
    endSpaced(bytes)
    spaced = SpacedRun(count: 1, start: token.start, end: token.end)
  }

  /// Whether only a few blanks stand between two letters.
  private func isGap(_ end: Int, _ start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard start - end >= 1, start - end <= 6 else { return false }
    for index in end..<start
    where bytes[index] != 0x20 && bytes[index] != 0xC2
      && bytes[index] != 0xA0
    { return false }
    return true
  }

  /// Says that letters are spaced out, if together they make Vietnamese syllables.
  mutating func endSpaced(_ bytes: Span<UInt8>) {
    defer { spaced = SpacedRun() }
    guard spaced.count >= 4 else { return }
    let range = SourceRange(spaced.start, spaced.end)
    let written = text.text(range)
    guard let joined = SyllableSplit.words(ofSpaced: written) else { return }
    let fix = Fix(
      title: TextSituation.replacing(joined),
      range: range,
      replacement: joined,
      isSafe: false
    )
    add(Slip(situation: TextSituation.letterSpaced(written, joined), range: range, fix: fix))
  }
}

/// Letters that were spaced out, put together into syllables.
enum SyllableSplit {
  /// The words that `text`, single letters parted by blanks, spells; `nil` when they are no
  /// Vietnamese syllables, such as `A B C D`.
  ///
  /// Two blanks or more part words; else a syllable is as long as it can be without taking what the
  /// next one needs to begin.
  static func words(ofSpaced text: String) -> String? {
    var words: [String] = []
    for part in text.replacing("\u{A0}", with: " ").split(separator: "  ") {
      let letters = part.filter { $0 != " " }
      guard !letters.isEmpty else { continue }
      guard let syllables = split(Array(letters)) else { return nil }
      words += syllables
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
  private static let nuclei: Set<String> = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây",
    "eo", "êu", "ia", "iê", "iu", "oa", "oă", "oai", "oay", "oe", "oeo", "oi", "oo", "ôi", "ơi",
    "ua", "uâ", "uê", "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu", "ưa", "ưi", "ươ", "ươi",
    "ươu", "ưu", "yê", "yêu", "iêu", "uây",
  ]

  /// The syllables of `letters`, the longest first; `nil` when there are none such.
  private static func split(_ letters: [Character]) -> [String]? {
    guard letters.count <= 120 else { return nil }
    // From the back: whether, and with which first syllable, the rest can be split.
    var next = [Int?](repeating: nil, count: letters.count + 1)
    next[letters.count] = letters.count
    for start in letters.indices.reversed() {
      for length in stride(from: min(7, letters.count - start), through: 1, by: -1)
      where next[start + length] != nil && isSyllable(letters[start..<(start + length)]) {
        next[start] = start + length
        break
      }
    }
    guard next[0] != nil else { return nil }
    var syllables: [String] = []
    var start = 0
    while start < letters.count, let end = next[start] {
      syllables.append(String(letters[start..<end]))
      start = end
    }
    return syllables
  }

  private static func isSyllable(_ letters: ArraySlice<Character>) -> Bool {
    let (plain, tones) = untoned(String(letters))
    guard tones <= 1 else { return false }
    let characters = Array(plain)
    for onset in stride(from: min(3, characters.count - 1), through: 0, by: -1)
    where onsets.contains(String(characters[..<onset])) {
      for coda in stride(from: min(2, characters.count - onset - 1), through: 0, by: -1)
      where codas.contains(String(characters[(characters.count - coda)...])) {
        if nuclei.contains(String(characters[onset..<(characters.count - coda)])) { return true }
      }
    }
    return false
  }

  /// Small letters without their tones, and how many tones there were.
  private static func untoned(_ text: String) -> (String, Int) {
    var plain = String.UnicodeScalarView()
    var tones = 0
    for scalar in UnicodeForms.decomposed(text.lowercased()) {
      switch scalar.value {
      case 0x300, 0x301, 0x303, 0x309, 0x323: tones += 1
      default: plain.append(scalar)
      }
    }
    return (UnicodeForms.composed(String(plain)), tones)
  }
}
