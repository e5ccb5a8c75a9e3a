import Testing

@testable import TextInspection

@Suite("Folding text letter by letter")
struct FoldedTextTests {
  /// The letters of Vietnamese in both cases, what stands between words, and a few others.
  private static let alphabet: [Unicode.Scalar] = {
    let letters: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0xC0...0xFF, 0x102...0x103, 0x110...0x111,
      0x128...0x131, 0x168...0x169, 0x1A0...0x1A1, 0x1AF...0x1B0, 0x1EA0...0x1EFF, 0x2010...0x2027,
      0xA0...0xBF, 0x17F...0x189, 0x300...0x303, 0x323...0x323,
    ]
    return letters.flatMap { $0.compactMap(Unicode.Scalar.init) }
  }()

  @Test("It gives what taking letters apart gives, for every letter alone")
  func alone() {
    var read = 0
    for scalar in Self.alphabet {
      let text = String(scalar)
      guard let folded = FoldedText.foldVietnamese(text) else { continue }
      read += 1
      #expect(folded.utf8.elementsEqual(FoldedText.foldAny(text).utf8), "U+\(scalar.value)")
    }
    #expect(read > 240)
  }

  @Test("It gives what taking letters apart gives, wherever tone marks stand")
  func tones() {
    let vowels = "oòóõỏọuùúũủụyỳýỹỷỵaàáãảạâầấeèéêềiìíôồơờưừq ".unicodeScalars
    var read = 0
    for before in "qto ".unicodeScalars {
      for first in vowels {
        for second in vowels {
          for third in "aoyệ n".unicodeScalars {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: [before, first, second, third])
            read += check(String(text))
          }
        }
      }
    }
    #expect(read > 20_000)
  }

  @Test("It gives what taking letters apart gives, for any mixture")
  func mixtures() {
    var random = Random(state: 2_019)
    var read = 0
    for _ in 0..<4_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.next(below: 12) {
        let usual = "oòóuúyaàeq hnĐ".unicodeScalars
        let isUsual = random.next(below: 3) > 0
        text.append(
          isUsual
            ? usual[usual.index(usual.startIndex, offsetBy: random.next(below: usual.count))]
            : Self.alphabet[random.next(below: Self.alphabet.count)]
        )
      }
      read += check(String(text))
    }
    #expect(read > 500)
  }

  /// Compares both ways; 1 where the quick one reads the text.
  private func check(_ text: String) -> Int {
    guard let folded = FoldedText.foldVietnamese(text) else { return 0 }
    #expect(folded.utf8.elementsEqual(FoldedText.foldAny(text).utf8), "\(text)")
    return 1
  }

  private struct Random {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
