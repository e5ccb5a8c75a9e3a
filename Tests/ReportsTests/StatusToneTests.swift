import Diagnostics
import Model
import Spreadsheets
import Testing

@testable import Reports

@Suite struct StatusToneTests {
  /// The contrast of two colours by WCAG 2.
  private static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    func light(_ color: UInt32) -> Double {
      let parts = [16, 8, 0].map { shift -> Double in
        let value = Double(color >> UInt32(shift) & 0xFF) / 255
        return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (first, second) = (light(one), light(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// `base` to the power 2.4, from integer powers: 2.4 = 12/5.
  private static func power(_ base: Double) -> Double {
    var root = 0.5
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return (0..<12).reduce(1) { product, _ in product * root }
  }

  @Test(arguments: StatusTone.allCases)
  func `letters can be read on their colour`(tone: StatusTone) {
    #expect(Self.contrast(tone.colors.background, tone.colors.text) >= 4.5)
  }

  @Test(arguments: Language.allCases)
  func `each status has letters of its own`(language: Language) {
    let codes = Status.allCases.map { $0.code[language] }
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { (1...2).contains($0.count) })
  }
}
