internal import TextInspection

/// Numbers of official documents, such as `116-KH/BCĐTTDTN`, made comparable.
enum DocumentNumber {
  /// Whether both texts write one number: alike but for spaces, separators and case.
  ///
  /// Letters compare as folded text. Separators (any punctuation or symbol) and spaces only keep
  /// digits apart: `21-CT/TTg` is `21/CT-TTg` and `21 CT TTg`, but `11-2` is not `1-12`. A text
  /// without letters and digits is no number and the same as none.
  static func isSame(_ left: String, _ right: String) -> Bool {
    guard !differEarly(left, right) else { return false }
    let key = key(left)
    return !key.isEmpty && key.utf8.elementsEqual(self.key(right).utf8)
  }

  /// Whether a plain letter or digit tells the numbers apart before anything else than plain letters
  /// and digits stands in either: most pairs, without folding a text.
  ///
  /// Folding gives a plain letter at most a mark, so letters that differ stay apart.
  private static func differEarly(_ left: String, _ right: String) -> Bool {
    for (one, other) in zip(left.utf8, right.utf8) {
      guard let one = plain(one), let other = plain(other) else { return false }
      if one != other { return true }
    }
    return false
  }

  /// A letter or digit of ASCII, letters small; `nil` for any other byte.
  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  /// What is left of a number when only letters and digits, and the gaps between digits, count.
  static func key(_ number: String) -> String {
    var key: [UInt8] = []
    var isGap = false
    for scalar in FoldedText.fold(number).unicodeScalars {
      guard isLetter(scalar) || isDigit(scalar) else {
        isGap = true
        continue
      }
      if isGap, isDigit(scalar), let last = key.last, isDigit(Unicode.Scalar(last)) {
        key.append(UInt8(ascii: "/"))
      }
      isGap = false
      key.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: (0x61...0x7A).contains(scalar.value | 0x20)
    // The letters of Vietnamese and of its neighbours in the table, which need no look-up.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF, 0x300...0x36F: true
    default: scalar.properties.isAlphabetic
    }
  }
}
