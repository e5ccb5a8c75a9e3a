/// The place of a text in the alphabetical order of Vietnamese.
///
/// The letters come first: a ă â b c d đ e ê g … o ô ơ … u ư v x y, each a letter of its own, with f, j,
/// w and z where other alphabets have them. Among texts of the same letters the tones decide, from
/// the first that differs: level, grave, hook, tilde, acute, dot; then small letters come before
/// capitals. Spaces and punctuation come before digits, digits before letters, other alphabets after
/// them. Composed and decomposed texts are the same. The order is that of the Unicode Common Locale
/// Data Repository for `vi`.
package struct AlphabeticalKey: Comparable, Sendable {
  /// The letters.
  private var letters: [UInt32] = []
  /// The tone of each.
  private var tones: [UInt8] = []
  /// Whether each is a capital.
  private var capitals: [Bool] = []

  /// The key of `text`. Linear in its length.
  package init(_ text: String) {
    for scalar in text.unicodeScalars { take(scalar.value) }
  }

  /// Earlier in the alphabet.
  package static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
    return left.capitals.lexicographicallyPrecedes(right.capitals) { !$0 && $1 }
  }

  private mutating func take(_ code: UInt32) {
    switch code {
    case 0x41...0x5A: add(Letter(base: UInt8(code & 0x1F), isCapital: true))
    case 0x61...0x7A: add(Letter(base: UInt8(code & 0x1F)))
    case 0x30...0x39: add(Self.digits + code)
    case ..<0x80: add(code)
    default: take(CharacterClass(code), code)
    }
  }

  private mutating func take(_ found: CharacterClass, _ code: UInt32) {
    switch found {
    case .letter(let letter) where letter.base != 0 && letter.script == .latin: add(letter)
    case .letter: add(Self.foreign + code)
    case .mark(let shape, let tone): mark(shape, tone)
    case .digit: add(Self.digits + code)
    case .space: add(0x20)
    case .invisible, .direction: break
    case .other: add(code < 0x2E80 ? code : Self.foreign + code)
    }
  }

  private mutating func add(_ letter: Letter) {
    letters.append(Self.place(of: letter))
    tones.append(Self.order(of: letter.tone))
    capitals.append(letter.isCapital)
  }

  private mutating func add(_ place: UInt32) {
    letters.append(place)
    tones.append(0)
    capitals.append(false)
  }

  /// A mark of its own belongs to the letter before it.
  private mutating func mark(_ shape: Letter.Shape, _ tone: Letter.Tone) {
    guard let last = letters.indices.last, letters[last] >= Self.latin,
      letters[last] < Self.foreign
    else { return }
    if shape != .none { letters[last] += UInt32(Self.order(of: shape)) }
    if tone != .none { tones[last] = Self.order(of: tone) }
  }

  private static let digits: UInt32 = 0x1_0000
  private static let latin: UInt32 = 0x2_0000
  private static let foreign: UInt32 = 0x3_0000

  /// Of one base letter the plain one is first; ă before â, and ô before ơ.
  private static func place(of letter: Letter) -> UInt32 {
    latin + UInt32(letter.base) << 4 + UInt32(order(of: letter.shape))
  }

  private static func order(of tone: Letter.Tone) -> UInt8 {
    switch tone {
    case .none: 0
    case .grave: 1
    case .hook: 2
    case .tilde: 3
    case .acute: 4
    case .dot: 5
    }
  }

  private static func order(of shape: Letter.Shape) -> UInt8 {
    switch shape {
    case .none: 0
    case .breve: 1
    case .circumflex: 2
    case .horn: 3
    case .stroke: 4
    }
  }
}
