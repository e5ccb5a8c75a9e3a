/// The letters before a place, taken together over what people read past: blanks, points, hyphens,
/// characters that show nothing.
struct LetterRun {
  /// A letter with all its marks.
  struct Item {
    var letter: Letter
    let start: Int
    /// Whether it begins a word, and whether a colon stands between it and the word before.
    let beginsWord: Bool
    let followsColon: Bool
  }

  private(set) var items: [Item] = []
  /// The last byte of ASCII before the run that is none of these; 0 at the start of the text.
  private(set) var breaker: UInt8 = 0

  /// How far before its end a run is looked at, in bytes.
  private static let reach = 96

  /// The run that ends at `end`, not reaching before `start`.
  init(in bytes: Span<UInt8>, from start: Int, to end: Int) {
    var index = max(start, end - Self.reach)
    while index > start, index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
    var isInWord = index > start && bytes[index - 1].isLetter
    var hasColon = false
    // A word of which the beginning is not seen does not begin here.
    var isCut = isInWord
    while index < end {
      let byte = bytes[index]
      if byte.isLetter {
        let letter = Letter(base: byte & 0x1F, isCapital: byte & 0x20 == 0)
        add(letter, at: index, !isInWord && !isCut, hasColon)
        (isInWord, hasColon, isCut) = (true, false, false)
        index += 1
        continue
      }
      guard byte >= 0x80 else {
        isInWord = false
        if byte == UInt8(ascii: ":") {
          hasColon = true
        } else if !Self.isPassed(byte) {
          items.removeAll(keepingCapacity: true)
          (breaker, hasColon) = (byte, false)
        }
        index += 1
        continue
      }
      let (code, length) = bytes.codePoint(at: index, until: end)
      switch CharacterClass(code) {
      case .letter(let letter):
        add(letter, at: index, !isInWord && !isCut, hasColon)
        (isInWord, hasColon, isCut) = (true, false, false)
      case .mark(let shape, let tone):
        guard !items.isEmpty else { break }
        if shape != .none { items[items.count - 1].letter.shape = shape }
        if tone != .none { items[items.count - 1].letter.tone = tone }
      case .invisible, .direction: break
      case .space: isInWord = false
      case .digit, .other:
        isInWord = false
        items.removeAll(keepingCapacity: true)
        breaker = 0x7F
      }
      index += length
    }
  }

  private mutating func add(_ letter: Letter, at start: Int, _ beginsWord: Bool, _ colon: Bool) {
    items.append(Item(letter: letter, start: start, beginsWord: beginsWord, followsColon: colon))
  }

  /// Whether people read past this byte inside a word that is spread out.
  private static func isPassed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "#"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }
}

extension LetterRun {
  /// How a word is spelled that stands at the end of the run.
  struct Spelling {
    /// Where it begins in the text, and in the items.
    let start: Int
    let first: Int
    /// Whether it has none of its marks.
    let isPlain: Bool
    /// Whether all its letters are capitals.
    let isCapital: Bool
    /// Whether it begins a word.
    let beginsWord: Bool
  }

  /// The spelling of `word` before the item `end`: with all its marks or with none; `nil` when
  /// something else stands there.
  func spelling(of word: [Letter], endingBefore end: Int? = nil) -> Spelling? {
    let end = end ?? items.count
    let first = end - word.count
    guard first >= 0 else { return nil }
    var (hasMarks, lacksMarks, isCapital) = (false, false, true)
    for (wanted, item) in zip(word, items[first..<end]) {
      let letter = item.letter
      guard letter.base == wanted.base else { return nil }
      isCapital = isCapital && letter.isCapital
      if letter.shape == wanted.shape, letter.tone == wanted.tone {
        if wanted.shape != .none || wanted.tone != .none { hasMarks = true }
      } else if letter.shape == .none, letter.tone == .none {
        lacksMarks = true
      } else {
        return nil
      }
    }
    guard !(hasMarks && lacksMarks) else { return nil }
    return Spelling(
      start: items[first].start,
      first: first,
      isPlain: lacksMarks,
      isCapital: isCapital,
      beginsWord: items[first].beginsWord
    )
  }

  /// A word in composed small letters, taken apart.
  static func letters(_ word: String) -> [Letter] {
    word.unicodeScalars.map { scalar in
      if scalar.isASCII { return Letter(base: UInt8(scalar.value & 0x1F)) }
      if case .letter(let letter) = CharacterClass(scalar.value) { return letter }
      return Letter(base: 0)
    }
  }
}
