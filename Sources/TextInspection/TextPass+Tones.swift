import Diagnostics

/// Where tone marks are placed in open syllables: hòa, or hoà.
struct TonePlacement {
  /// The words seen with the mark on the first vowel, and the first of them.
  var first: (count: Int, range: SourceRange)?
  /// With the mark on the second vowel.
  var second: (count: Int, range: SourceRange)?

  /// Takes a word with one tone.
  mutating func take(_ token: Token) {
    let ending = token.packed & 0x3FF
    guard ending == KeyWord.oa || ending == KeyWord.oe || ending == KeyWord.uy, token.letters >= 2,
      token.packed >> 10 & 0x1F != UInt64(UInt8(ascii: "q") & 0x1F)
    else { return }
    let range = SourceRange(token.start, token.end)
    if token.toneAt == token.letters - 2 {
      first = ((first?.count ?? 0) + 1, first?.range ?? range)
    } else if token.toneAt == token.letters - 1 {
      second = ((second?.count ?? 0) + 1, second?.range ?? range)
    }
  }
}

extension TextPass {
  /// Both placements in one file: at the first word of the rarer one.
  mutating func addTones() {
    guard let first = tones.first, let second = tones.second else { return }
    let (rare, usual) = first.count <= second.count ? (first, second) : (second, first)
    let situation = TextSituation.mixedTones(text.text(rare.range), text.text(usual.range))
    let note = Localized(vi: "cách bỏ dấu kia, ở đây", en: "the other placement, here")
    add(Slip(situation: situation, range: rare.range, note: (note, usual.range)))
  }
}
