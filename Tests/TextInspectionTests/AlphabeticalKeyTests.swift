import Foundation
import Testing
import TextInspection

@Suite struct AlphabeticalKeyTests {
  @Test(arguments: [
    "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z",
    "ma mà mả mã má mạ",
    "Ma Mà Mả Mã Má Mạ",
    "an ăn ân",
    "da dạ đa",
    "dạy đa",
    "co cô cơ cu cư",
    "ba bá bà-tay bay",
    "la lA La LA là",
    "10a 2 a а",
  ])
  func `the letters stand in the order of the alphabet, then the tones`(words: String) {
    let ordered = words.split(separator: " ").map(String.init)
    #expect(ordered.reversed().sorted { AlphabeticalKey($0) < AlphabeticalKey($1) } == ordered)
  }

  @Test func `names of units stand as a clerk expects them`() {
    let names = [
      "Ban Dân vận", "Ban Nội chính", "Báo", "Công an tỉnh", "Đài Phát thanh", "Đảng ủy Khối",
      "Huyện ủy An Biên", "Huyện ủy An Minh", "Huyện ủy Châu Thành", "Huyện ủy Giang Thành",
      "Huyện ủy Giồng Riềng", "Huyện ủy Gò Quao", "Sở Ngoại vụ", "Sở Nội vụ", "Sở Tài chính",
      "Sở Tư pháp", "Thành ủy Hà Tiên", "Ủy ban",
    ]
    var shuffled = names
    for index in shuffled.indices { shuffled.swapAt(index, index * 7 % shuffled.count) }
    #expect(shuffled.sorted { AlphabeticalKey($0) < AlphabeticalKey($1) } == names)
  }

  @Test func `composed and decomposed texts are the same`() {
    for text in ["Đảng ủy Kiên Lương", "Ưu việt", "quốc ngữ", "Hòn Đất"] {
      let (composed, taken) = (
        text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping
      )
      #expect(AlphabeticalKey(composed) == AlphabeticalKey(taken))
    }
  }

  @Test func `the order is that of the Unicode locale data`() throws {
    let vietnamese = Locale(identifier: "vi")
    try #require("đa".compare("dạy", locale: vietnamese) == .orderedDescending)
    let syllables =
      ["ba", "bà", "bả", "bã", "bá", "bạ", "băn", "bận", "bần", "be", "bế", "bơ", "bộ"]
      + ["da", "dạ", "đa", "đá", "y", "ý", "yên", "ư", "ứ", "u", "ú", "An", "an", "Án", "ăn"]
    let words =
      syllables
      + syllables.flatMap { first in
        ["ba", "bá", "đa", "an"].map { "\(first) \($0)" }
      }
    for left in words {
      for right in words {
        let expected = left.compare(right, locale: vietnamese) == .orderedAscending
        let found = AlphabeticalKey(left) < AlphabeticalKey(right)
        #expect(found == expected, "\(left) \(right)")
      }
    }
  }
}
