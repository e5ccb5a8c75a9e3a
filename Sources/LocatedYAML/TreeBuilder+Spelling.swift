import Diagnostics

extension TreeBuilder {
  /// Says when an ASCII text seems to spell Vietnamese in VIQR (`Vie^.t`), which is valid UTF-8.
  mutating func checkSpelling() {
    guard marks.isASCII else { return }
    var count = 0
    var first: Range<Int>?
    var index = 0
    while index + 2 < bytes.count {
      if isSpelledVowel(at: index) {
        count += 1
        if first == nil { first = (base + index)..<(base + index + 3) }
        index += 2
      }
      index += 1
    }
    if count >= 3, let first { report(.viqr, first) }
  }

  /// A vowel, its shape, and a tone inside a word: `e^.`, `o+'`, `a(?`.
  private func isSpelledVowel(at index: Int) -> Bool {
    let shape = bytes[index + 1]
    guard shape == UInt8(ascii: "^") || shape == UInt8(ascii: "+") || shape == UInt8(ascii: "(")
    else { return false }
    let vowel = bytes[index] | 0x20
    let isShaped =
      switch shape {
      case UInt8(ascii: "^"): "aeo".utf8.contains(vowel)
      case UInt8(ascii: "+"): "ou".utf8.contains(vowel)
      default: vowel == UInt8(ascii: "a")
      }
    return isShaped && "'`?~.".utf8.contains(bytes[index + 2])
  }
}
