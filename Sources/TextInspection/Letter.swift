/// A character as the inspection of text sees it.
enum CharacterClass: Equatable {
  /// A letter, taken apart as far as Vietnamese needs it.
  case letter(Letter)
  /// A mark that belongs to the letter before it.
  case mark(Letter.Shape, Letter.Tone)
  /// A digit that is not of ASCII.
  case digit
  /// A space that is not of ASCII.
  case space
  /// A character that shows nothing.
  case invisible
  /// A character that changes the direction in which text is shown.
  case direction
  /// Anything else.
  case other
}

/// A letter taken apart: `Ậ` is the capital `a` with a circumflex and a dot below.
struct Letter: Equatable {
  /// The mark that makes another letter of it.
  enum Shape: UInt8 { case none, circumflex, breve, horn, stroke }
  /// The mark that makes another syllable of it.
  enum Tone: UInt8 { case none, grave, acute, tilde, hook, dot }
  /// Of which alphabet it is.
  enum Script: UInt8 {
    case latin
    /// Another Latin letter that looks like Đ: Ð, Ɖ.
    case likeD
    /// Another sign that looks like the letter: Cyrillic, Greek, full-width, mathematical.
    case alike
    /// A letter of another alphabet that looks like none of Latin.
    case foreign
  }

  /// The plain letter from 1, `a`, to 26, `z`; 0 when it is none of these.
  var base: UInt8
  var shape = Shape.none
  var tone = Tone.none
  var isCapital = false
  var script = Script.latin
}

extension CharacterClass {
  /// The class of a code point above ASCII.
  init(_ code: UInt32) {
    switch code {
    case 0xC0...0x1B4: self = Self.latin(code)
    case 0x1E00...0x1EFF: self = Self.vietnamese(code)
    case 0x1B5...0x24F: self = .letter(Letter(base: 0))
    case 0x300...0x36F: self = Self.mark(code)
    case 0x370...0x3FF, 0x400...0x52F: self = .letter(LookAlikes.letter(code))
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x1D400...0x1D6A3, 0x24B6...0x24E9:
      self = .letter(LookAlikes.letter(code))
    case 0xFF10...0xFF19, 0x1D7CE...0x1D7FF: self = .digit
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: self = .invisible
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    default: self = .other
    }
  }

  private static func latin(_ code: UInt32) -> CharacterClass {
    switch code {
    case 0xD7, 0xF7: return .other
    case 0xD0, 0x189:
      return .letter(Letter(base: 4, shape: .stroke, isCapital: true, script: .likeD))
    case 0xF0: return .letter(Letter(base: 4, shape: .stroke, script: .likeD))
    case 0x110: return .letter(Letter(base: 4, shape: .stroke, isCapital: true))
    case 0x111: return .letter(Letter(base: 4, shape: .stroke))
    default: return vietnamese(code)
    }
  }

  private static func vietnamese(_ code: UInt32) -> CharacterClass {
    .letter(VietnameseLetters.byCode[code] ?? Letter(base: 0))
  }

  private static func mark(_ code: UInt32) -> CharacterClass {
    switch code {
    case 0x300: .mark(.none, .grave)
    case 0x301: .mark(.none, .acute)
    case 0x303: .mark(.none, .tilde)
    case 0x309: .mark(.none, .hook)
    case 0x323: .mark(.none, .dot)
    case 0x302: .mark(.circumflex, .none)
    case 0x306: .mark(.breve, .none)
    case 0x31B: .mark(.horn, .none)
    default: .mark(.none, .none)
    }
  }
}

/// The letters of Vietnamese above ASCII.
enum VietnameseLetters {
  /// Each vowel in its six tones, level first; then the same in capitals.
  private static let rows: [(base: Character, shape: Letter.Shape, letters: String)] = [
    ("a", .none, "aàáãảạ"), ("a", .breve, "ăằắẵẳặ"), ("a", .circumflex, "âầấẫẩậ"),
    ("e", .none, "eèéẽẻẹ"), ("e", .circumflex, "êềếễểệ"), ("i", .none, "iìíĩỉị"),
    ("o", .none, "oòóõỏọ"), ("o", .circumflex, "ôồốỗổộ"), ("o", .horn, "ơờớỡởợ"),
    ("u", .none, "uùúũủụ"), ("u", .horn, "ưừứữửự"), ("y", .none, "yỳýỹỷỵ"),
    ("a", .none, "AÀÁÃẢẠ"), ("a", .breve, "ĂẰẮẴẲẶ"), ("a", .circumflex, "ÂẦẤẪẨẬ"),
    ("e", .none, "EÈÉẼẺẸ"), ("e", .circumflex, "ÊỀẾỄỂỆ"), ("i", .none, "IÌÍĨỈỊ"),
    ("o", .none, "OÒÓÕỎỌ"), ("o", .circumflex, "ÔỒỐỖỔỘ"), ("o", .horn, "ƠỜỚỠỞỢ"),
    ("u", .none, "UÙÚŨỦỤ"), ("u", .horn, "ƯỪỨỮỬỰ"), ("y", .none, "YỲÝỸỶỴ"),
  ]

  /// The letters by code point.
  static let byCode: LetterTable = {
    var table = LetterTable()
    for (position, row) in rows.enumerated() {
      let base = row.base.asciiValue.map { $0 & 0x1F } ?? 0
      for (tone, scalar) in row.letters.unicodeScalars.enumerated() where !scalar.isASCII {
        table[scalar.value] = Letter(
          base: base,
          shape: row.shape,
          tone: Letter.Tone(rawValue: UInt8(tone)) ?? .none,
          isCapital: position >= 12
        )
      }
    }
    return table
  }()
}

/// Letters by code point, for the two stretches in which those of Vietnamese stand.
struct LetterTable {
  private var low = [Letter?](repeating: nil, count: 0x1B5 - 0xC0)
  private var high = [Letter?](repeating: nil, count: 0x100)

  subscript(code: UInt32) -> Letter? {
    get {
      if code >= 0x1E00, code <= 0x1EFF { return high[Int(code - 0x1E00)] }
      return code >= 0xC0 && code < 0x1B5 ? low[Int(code - 0xC0)] : nil
    }
    set {
      if code >= 0x1E00, code <= 0x1EFF { high[Int(code - 0x1E00)] = newValue }
      if code >= 0xC0, code < 0x1B5 { low[Int(code - 0xC0)] = newValue }
    }
  }
}
