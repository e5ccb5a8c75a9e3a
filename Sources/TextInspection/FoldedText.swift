/// Text made comparable: what people take for the same words becomes the same bytes.
package enum FoldedText {
  /// `text` in one form, one case, one placement of tone marks and with single spaces.
  ///
  /// Composed and decomposed letters become composed (NFC); letters become small; a tone mark of
  /// `oa`, `oe`, `uy` and of a vowel after `qu` goes to the second vowel (`hòa` becomes `hoà`);
  /// Ð U+00D0 and Ɖ U+0189, which look like Đ, are read as Đ; a run of white space of any kind is
  /// one space, none at the ends; invisible characters (soft hyphen, zero-width, byte order mark)
  /// are dropped. Linear in the length.
  package static func fold(_ text: String) -> String {
    foldVietnamese(text) ?? foldAny(text)
  }

  /// As `fold`, letter by letter with its marks apart.
  static func foldAny(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in spaced(UnicodeForms.decomposed(text)) {
      for small in lowercased(scalar) { scalars.append(small) }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: moveTones(scalars))
    return UnicodeForms.composed(String(view))
  }

  /// Single spaces between words, and no invisible characters.
  private static func spaced(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var needsSpace = false
    for scalar in scalars where !isInvisible(scalar) {
      if scalar.properties.isWhitespace {
        needsSpace = !result.isEmpty
        continue
      }
      if needsSpace { result.append(" ") }
      needsSpace = false
      result.append(scalar)
    }
    return result
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The small letter; the detour over the capital makes ſ and s, ς and σ the same.
  private static func lowercased(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x61...0x7A, 0x300...0x36F: return [scalar]
    case 0x41...0x5A: return [Unicode.Scalar(UInt8(scalar.value) | 0x20)]
    // Eth and African D in both cases are read as the Vietnamese letter.
    case 0xD0, 0xF0, 0x110, 0x111, 0x189, 0x256: return ["\u{111}"]
    // Dotless i has the capital I but is not i.
    case 0x131: return [scalar]
    default:
      let capital = scalar.properties.uppercaseMapping.unicodeScalars
      return capital.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    }
  }

  /// Moves tone marks from the first to the second vowel where both placements are in use.
  private static func moveTones(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    var index = 0
    while index + 2 < result.count {
      defer { index += 1 }
      guard isTone(result[index + 1]) else { continue }
      let before: Unicode.Scalar = index > 0 ? result[index - 1] : " "
      let first = result[index]
      let second = result[index + 2]
      guard isPair(first, second, after: before), !hasTone(result, after: index + 2) else {
        continue
      }
      result.swapAt(index + 1, index + 2)
      index += 1
    }
    return result
  }

  private static func isPair(
    _ first: Unicode.Scalar,
    _ second: Unicode.Scalar,
    after before: Unicode.Scalar
  ) -> Bool {
    switch (first, second) {
    case ("o", "a"), ("o", "e"), ("u", "y"): true
    case ("u", "a"), ("u", "e"), ("u", "i"), ("u", "o"): before == "q"
    default: false
    }
  }

  /// Whether one of the marks on the letter at `index` is a tone.
  private static func hasTone(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    var next = index + 1
    while next < scalars.count, (0x300...0x36F).contains(scalars[next].value) {
      if isTone(scalars[next]) { return true }
      next += 1
    }
    return false
  }

  /// Grave, acute, tilde, hook above, dot below.
  private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300, 0x301, 0x303, 0x309, 0x323: true
    default: false
    }
  }
}
