extension FoldedText {
  /// `text` folded, where it is written as nearly all Vietnamese text is: composed letters and usual
  /// punctuation, no tone mark to be moved onto a letter that has marks. `nil` for any other text.
  ///
  /// It gives what the general way gives, a letter at a time and without taking letters apart.
  static func foldVietnamese(_ text: String) -> String? {
    let bytes = text.utf8.span
    var writer = FoldedWriter(capacity: bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isRead: Bool
      if byte < 0x80 {
        isRead = writer.takeASCII(byte)
        index += 1
      } else if byte & 0xE0 == 0xC0 {
        isRead = writer.take(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        index += 2
      } else if byte & 0xF0 == 0xE0 {
        let high = UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        isRead = writer.take(high | UInt32(bytes[index + 2] & 0x3F))
        index += 3
      } else {
        isRead = false
      }
      guard isRead else { return nil }
    }
    return writer.finish()
  }

  /// The small letter of a composed Vietnamese or Western letter, or usual punctuation itself; 0 for
  /// anything else.
  fileprivate static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD0, 0xF0, 0x110, 0x111: 0x111
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    case 0xE0...0xF6, 0xF8...0xFF: scalar
    case 0x102, 0x103, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1: scalar | 1
    case 0x1AF, 0x1B0: 0x1B0
    case 0x1EA0...0x1EF9: scalar | 1
    case 0xA7, 0xAB, 0xB0, 0xBB, 0xD7, 0xF7, 0x2010...0x2015, 0x2018...0x2022, 0x2026: scalar
    default: 0
    }
  }
}

/// Writes folded text; a toned letter that may give its tone to the next one is held back.
private struct FoldedWriter {
  private var bytes: [UInt8] = []
  private var needsSpace = false
  /// The letter written last before the one that is held back, or last at all; 0 after a space.
  private var last: UInt32 = 0
  /// A small o or u with a tone mark and no other.
  private var held: UInt32 = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity + 8) }

  /// Takes a byte of ASCII.
  @inline(__always)
  mutating func takeASCII(_ byte: UInt8) -> Bool {
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
      release()
      needsSpace = !bytes.isEmpty
      last = 0
      return true
    }
    let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    if held != 0, take(second: small) { return true }
    release()
    space()
    bytes.append(small)
    last = UInt32(small)
    return true
  }

  /// Takes another character; false when it is none of the usual ones.
  mutating func take(_ scalar: UInt32) -> Bool {
    let small = FoldedText.small(scalar)
    // The tone of the letter held back may go to one that has marks already.
    guard small != 0, held == 0 || small >= 0x2010 else { return false }
    release()
    space()
    if ToneMark.base(of: small) != 0 {
      held = small
    } else {
      write(small)
      last = small
    }
    return true
  }

  /// The whole text.
  mutating func finish() -> String {
    release()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Moves the tone of the letter held back onto a plain letter, where both placements are in use.
  private mutating func take(second: UInt8) -> Bool {
    let first = ToneMark.base(of: held)
    guard ToneMark.isPair(first, second, afterQ: last == UInt32(UInt8(ascii: "q"))) else {
      return false
    }
    bytes.append(first)
    let toned = ToneMark.letter(second, tonedAs: held)
    write(toned)
    // It has its tone from the letter before, and gives it to none.
    (held, last) = (0, toned)
    return true
  }

  private mutating func release() {
    guard held != 0 else { return }
    write(held)
    (held, last) = (0, held)
  }

  @inline(__always)
  private mutating func space() {
    if needsSpace { bytes.append(0x20) }
    needsSpace = false
  }

  private mutating func write(_ scalar: UInt32) {
    if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}

/// Composed vowels whose only mark is a tone.
private enum ToneMark {
  /// The o or u below a tone mark; 0 for any other letter.
  static func base(of letter: UInt32) -> UInt8 {
    switch letter {
    case 0xF2, 0xF3, 0xF5, 0x1ECF, 0x1ECD: UInt8(ascii: "o")
    case 0xF9, 0xFA, 0x169, 0x1EE7, 0x1EE5: UInt8(ascii: "u")
    default: 0
    }
  }

  /// Whether a tone stands on either of two vowels.
  static func isPair(_ first: UInt8, _ second: UInt8, afterQ: Bool) -> Bool {
    switch second {
    case UInt8(ascii: "a"), UInt8(ascii: "e"): first == UInt8(ascii: "o") || afterQ
    case UInt8(ascii: "y"): first == UInt8(ascii: "u")
    case UInt8(ascii: "i"), UInt8(ascii: "o"): first == UInt8(ascii: "u") && afterQ
    default: false
    }
  }

  /// A plain vowel with the tone that `other`, an o or u, has.
  static func letter(_ vowel: UInt8, tonedAs other: UInt32) -> UInt32 {
    let letters: (UInt32, UInt32, UInt32, UInt32, UInt32)
    switch vowel {
    case UInt8(ascii: "a"): letters = (0xE0, 0xE1, 0xE3, 0x1EA3, 0x1EA1)
    case UInt8(ascii: "e"): letters = (0xE8, 0xE9, 0x1EBD, 0x1EBB, 0x1EB9)
    case UInt8(ascii: "i"): letters = (0xEC, 0xED, 0x129, 0x1EC9, 0x1ECB)
    case UInt8(ascii: "o"): letters = (0xF2, 0xF3, 0xF5, 0x1ECF, 0x1ECD)
    default: letters = (0x1EF3, 0xFD, 0x1EF9, 0x1EF7, 0x1EF5)
    }
    switch other {
    case 0xF2, 0xF9: return letters.0
    case 0xF3, 0xFA: return letters.1
    case 0xF5, 0x169: return letters.2
    case 0x1ECF, 0x1EE7: return letters.3
    default: return letters.4
    }
  }
}
