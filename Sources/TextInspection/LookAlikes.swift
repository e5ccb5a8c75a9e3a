/// Signs of other alphabets that people take for Latin letters.
enum LookAlikes {
  /// The letter that the sign at `code` looks like; of script `foreign` when it looks like none.
  static func letter(_ code: UInt32) -> Letter {
    let (first, isCapital): (UInt32, Bool)
    switch code {
    case 0xFF21...0xFF3A: (first, isCapital) = (code - 0xFF21, true)
    case 0xFF41...0xFF5A: (first, isCapital) = (code - 0xFF41, false)
    case 0x24B6...0x24CF: (first, isCapital) = (code - 0x24B6, true)
    case 0x24D0...0x24E9: (first, isCapital) = (code - 0x24D0, false)
    case 0x1D400...0x1D6A3:
      let position = (code - 0x1D400) % 52
      (first, isCapital) = (position % 26, position < 26)
    default:
      guard let twin = twins[code] else { return Letter(base: 0, script: .foreign) }
      return Letter(base: twin & 0x1F, isCapital: twin & 0x20 == 0, script: .alike)
    }
    return Letter(base: UInt8(truncatingIfNeeded: first) + 1, isCapital: isCapital, script: .alike)
  }

  /// The Latin letter that a sign stands for, as text; `nil` when it looks like none.
  static func latin(_ code: UInt32) -> Unicode.Scalar? {
    if code == 0xD0 || code == 0x189 { return "\u{110}" }
    if code == 0xF0 { return "\u{111}" }
    let letter = letter(code)
    guard letter.script == .alike else { return nil }
    return Unicode.Scalar(letter.base | (letter.isCapital ? 0x40 : 0x60))
  }

  /// The value of a digit that is not of ASCII but looks like one; `nil` for anything else.
  static func digit(_ code: UInt32) -> UInt8? {
    switch code {
    case 0xFF10...0xFF19: UInt8(truncatingIfNeeded: code - 0xFF10)
    case 0x1D7CE...0x1D7FF: UInt8(truncatingIfNeeded: (code - 0x1D7CE) % 10)
    default: nil
    }
  }

  /// Cyrillic and Greek letters by the ASCII letter that they look like.
  private static let twins: [UInt32: UInt8] = {
    let pairs = [
      ("АВЕКМНОРСТУХЅІЈ", "ABEKMHOPCTYXSIJ"), ("асеорухѕіјһԁ", "aceopyxsijhd"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("ονϲ", "ovc"),
    ]
    var twins: [UInt32: UInt8] = [:]
    for (signs, letters) in pairs {
      for (sign, letter) in zip(signs.unicodeScalars, letters.utf8) { twins[sign.value] = letter }
    }
    return twins
  }()
}
