/// A run of letters and digits, with what stands inside it unseen.
struct Token {
  /// Its bytes.
  var start: Int
  var end: Int
  /// The letters, marks not counted, and the capitals among them.
  var letters = 0
  var capitals = 0
  /// The digits, and the letters that are taken for digits: `l`, `I`, `o`, `O`.
  var digits = 0
  var digitLike = 0
  /// The plain letters, five bits each, the last one lowest, as far as they fit.
  var packed: UInt64 = 0
  /// The tones met, and at which letter the last stands, from 0.
  var tones = 0
  var toneAt = 0
  /// Letters or marks above ASCII.
  var isMarked = false
  /// Marks that stand apart from their letter.
  var combining = 0
  /// Signs that look like Latin letters; letters of other alphabets; Latin letters without a plain
  /// one; characters that show nothing.
  var alike = 0
  var foreign = 0
  var strange = 0
  var invisible = 0

  init(at start: Int) {
    self.start = start
    end = start
  }

  var isWord: Bool { digits == 0 && letters > 0 }
  var isNumber: Bool { letters == 0 && digits > 0 }
  /// Whether every letter is a capital.
  var isCapital: Bool { letters > 0 && capitals == letters }

  /// Whether it is the word of these plain letters, whatever its marks and its case.
  func isWord(_ word: UInt64) -> Bool {
    packed == word && digits == 0 && foreign == 0 && strange == 0
  }

  mutating func add(_ letter: Letter) {
    if letter.isCapital { capitals += 1 }
    packed = packed << 5 | UInt64(letter.base)
    if letter.tone != .none {
      tones += 1
      toneAt = letters
    }
    letters += 1
    isMarked = true
    switch letter.script {
    case .latin: if letter.base == 0 { strange += 1 }
    case .likeD, .alike: alike += 1
    case .foreign: foreign += 1
    }
  }
}

extension Token {
  /// The token that begins at `start` of `bytes`, which holds a letter or a digit there.
  ///
  /// Characters that show nothing do not end it. Linear in its length.
  init(in bytes: Span<UInt8>, at start: Int, until limit: Int) {
    self.init(at: start)
    var index = start
    while index < limit {
      let byte = bytes[index]
      let letter = (byte | 0x20) &- 0x61
      if letter < 26 {
        packed = packed << 5 | UInt64(letter &+ 1)
        letters += 1
        if byte & 0x20 == 0 { capitals += 1 }
        if letter == 11 || letter == 14 || letter == 8 { digitLike += 1 }
        index += 1
      } else if byte &- 0x30 < 10 {
        digits += 1
        index += 1
      } else if byte >= 0x80 {
        let (code, length) = bytes.codePoint(at: index, until: limit)
        guard take(CharacterClass(code)) else { break }
        index += length
      } else {
        break
      }
    }
    end = index
  }

  /// Adds a character above ASCII; false when it ends the token.
  private mutating func take(_ character: CharacterClass) -> Bool {
    switch character {
    case .letter(let letter): add(letter)
    case .mark(_, let tone):
      combining += 1
      isMarked = true
      if tone != .none {
        tones += 1
        toneAt = max(0, letters - 1)
      }
    case .digit:
      digits += 1
      alike += 1
    case .invisible: invisible += 1
    case .direction, .space, .other: return false
    }
    return true
  }
}

extension Span<UInt8> {
  /// The code point at `index`, which begins a character above ASCII, and its length; what is no
  /// UTF-8 is U+FFFD, one byte long.
  func codePoint(at index: Int, until limit: Int) -> (code: UInt32, length: Int) {
    let byte = self[index]
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
    guard length > 1, byte < 0xF5, index + length <= limit else { return (0xFFFD, 1) }
    var code = UInt32(byte) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let next = self[index + offset]
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      code = code << 6 | UInt32(next & 0x3F)
    }
    return (code, length)
  }
}
