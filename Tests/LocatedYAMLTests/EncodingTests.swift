import Diagnostics
import LocatedYAML
import Testing

/// Sentences of offices in the encodings in which their older files come.
@Suite struct EncodingTests {
  /// Short and long; a name of a unit is all that some files have above ASCII.
  static let sentences = [
    "Sở Ngoại vụ", "đã gửi", "Rạch Giá", "Kế hoạch tuyên truyền biển, đảo và công tác biên giới",
    "Tổ chức hội nghị báo cáo viên cấp huyện; duy trì chương trình phát thanh",
    "Ủy ban nhân dân thành phố", "Báo cáo kết quả thực hiện năm 2019", "Đảng ủy khối",
    "việc", "Những người làm công tác thông tin đối ngoại ở cơ sở",
  ]

  @Test(arguments: sentences)
  func `TCVN3 is told from the others`(sentence: String) {
    expect(Self.tcvn3(sentence), is: "TCVN3 (ABC)")
  }

  @Test(arguments: sentences)
  func `VNI is told from the others`(sentence: String) {
    expect(Self.vni(sentence), is: "VNI")
  }

  @Test(arguments: sentences)
  func `Windows-1258 is told from the others`(sentence: String) {
    expect(Self.windows1258(sentence), is: "Windows-1258")
  }

  @Test(arguments: sentences, [true, false])
  func `UTF-16 is told with and without its mark`(sentence: String, isMarked: Bool) {
    let text = (isMarked ? "\u{FEFF}" : "") + "unit: a\ntitle: \(sentence)\n"
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(guess(little) == "UTF-16LE")
    #expect(guess(big) == "UTF-16BE")
  }

  private func expect(_ bytes: [UInt8], is name: String) {
    #expect(guess(Array("unit: so\ntitle: ".utf8) + bytes + [0x0A]) == name)
  }

  private func guess(_ bytes: [UInt8]) -> String? {
    let found = read(bytes: bytes).diagnostics.first { $0.id == "yaml/not-utf8" }
    #expect(found?.wording.remedy != nil)
    return found?.wording.what.en.split(separator: "looks like ").last.map(String.init)
  }

  // The encodings, from their tables.

  private static func tcvn3(_ text: String) -> [UInt8] {
    let rows = [
      ("aàảãáạ", [0x61, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9]),
      ("ăằẳẵắặ", [0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6]),
      ("âầẩẫấậ", [0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB]),
      ("eèẻẽéẹ", [0x65, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1]),
      ("êềểễếệ", [0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6]),
      ("iìỉĩíị", [0x69, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE]),
      ("oòỏõóọ", [0x6F, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4]),
      ("ôồổỗốộ", [0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9]),
      ("ơờởỡớợ", [0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE]),
      ("uùủũúụ", [0x75, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4]),
      ("ưừửữứự", [0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9]),
      ("yỳỷỹýỵ", [0x79, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE]),
      ("đ", [0xAE]), ("ĐĂÂÊÔƠƯ", [0xA7, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6]),
    ]
    var table: [Character: UInt8] = [:]
    for (letters, codes) in rows {
      for (letter, code) in zip(letters, codes) { table[letter] = UInt8(code) }
    }
    return text.flatMap { character -> [UInt8] in
      if character.isASCII { return Array(String(character).utf8) }
      // Capitals with a tone are small letters in a font of capitals.
      let letter = table[character] ?? table[Character(character.lowercased())]
      return letter.map { [$0] } ?? []
    }
  }

  private static func vni(_ text: String) -> [UInt8] {
    let marks: [(String, [UInt8])] = [
      ("\u{301}", [0xF9]), ("\u{300}", [0xF8]), ("\u{309}", [0xFB]), ("\u{303}", [0xF5]),
      ("\u{323}", [0xEF]),
      ("\u{302}", [0xE2]), ("\u{302}\u{301}", [0xE1]), ("\u{302}\u{300}", [0xE0]),
      ("\u{302}\u{309}", [0xE5]),
      ("\u{302}\u{303}", [0xE3]), ("\u{323}\u{302}", [0xE4]), ("\u{306}", [0xEA]),
      ("\u{306}\u{301}", [0xE9]),
      ("\u{306}\u{300}", [0xE8]), ("\u{306}\u{309}", [0xFA]), ("\u{306}\u{303}", [0xFC]),
      ("\u{323}\u{306}", [0xEB]),
    ]
    let whole: [Character: [UInt8]] = [
      "đ": [0xF1], "í": [0xED], "ì": [0xEC], "ỉ": [0xE6], "ĩ": [0xF3], "ị": [0xF2], "ỵ": [0xEE],
    ]
    return text.flatMap { character -> [UInt8] in
      if character.isASCII { return Array(String(character).utf8) }
      let isCapital = character.isUppercase
      let small = Character(character.lowercased())
      var bytes = whole[small] ?? []
      if bytes.isEmpty {
        var scalars = Array(decomposed(small))
        var letter = UInt8(truncatingIfNeeded: scalars.removeFirst().value)
        if let horn = scalars.firstIndex(of: "\u{31B}") {
          scalars.remove(at: horn)
          letter = letter == UInt8(ascii: "o") ? 0xF4 : 0xF6
        }
        let rest = String(String.UnicodeScalarView(scalars))
        let mark = marks.first { $0.0.unicodeScalars.elementsEqual(rest.unicodeScalars) }?.1
        bytes = [letter] + (mark ?? [])
      }
      return isCapital ? bytes.map { $0 & 0xDF } : bytes
    }
  }

  private static func windows1258(_ text: String) -> [UInt8] {
    let tones: [Unicode.Scalar: UInt8] = [
      "\u{300}": 0xCC, "\u{309}": 0xD2, "\u{303}": 0xDE, "\u{301}": 0xEC, "\u{323}": 0xF2,
    ]
    let letters: [Character: UInt8] = [
      "ă": 0xE3, "â": 0xE2, "đ": 0xF0, "ê": 0xEA, "ô": 0xF4, "ơ": 0xF5, "ư": 0xFD,
    ]
    return text.flatMap { character -> [UInt8] in
      if character.isASCII { return Array(String(character).utf8) }
      let isCapital = character.isUppercase
      let scalars = Array(decomposed(Character(character.lowercased())))
      let tone = scalars.first { tones[$0] != nil }
      let letter = Character(String(String.UnicodeScalarView(scalars.filter { $0 != tone })))
      var bytes =
        letters.first { $0.key == letter }.map { [$0.value] } ?? Array(String(letter).utf8)
      if isCapital { bytes = bytes.map { $0 & 0xDF } }
      return bytes + (tone.flatMap { tones[$0] }.map { [$0] } ?? [])
    }
  }

  /// Đ and đ stay as they are; other letters come apart.
  private static func decomposed(_ letter: Character) -> [Unicode.Scalar] {
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}", "\u{306}", "\u{31B}",
    ]
    for base in "aeiouyAEIOUY".unicodeScalars {
      for first in marks {
        let one = String(String.UnicodeScalarView([base, first]))
        if one == String(letter) { return [base, first] }
        for second in marks {
          let two = String(String.UnicodeScalarView([base, first, second]))
          if two == String(letter) {
            // In canonical order: the dot below before the shape, the horn before tones.
            let order: [Unicode.Scalar] =
              second == "\u{323}" || second == "\u{31B}"
              ? [base, second, first] : [base, first, second]
            return order
          }
        }
      }
    }
    return [letter.unicodeScalars.first ?? " "]
  }
}
