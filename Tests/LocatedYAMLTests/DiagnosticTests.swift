import Diagnostics
import LocatedYAML
import Testing

@Suite struct DiagnosticTests {
  private func vietnamese(_ reading: YAMLReading) -> String {
    reading.diagnostics.map { written($0) }.joined(separator: "\n")
  }

  @Test func `a key that stands twice is refused with both places`() {
    #expect(
      vietnamese(read("unit: a\nreport:\n  số: 1\n  số: 2\n")) == """
        error[yaml/duplicate-key] 4:3-4:5: khóa “số” có hai lần
        = không biết giá trị nào mới đúng
        > giữ lại một và xóa một
        ~ 3:3: khóa này đã có ở đây
        """
    )
  }

  @Test func `a tab as indentation has its own words`() {
    #expect(
      vietnamese(read("report:\n\tsigned: 2019-10-25\n")) == """
        error[yaml/tab] 2:1-2:2: dòng thụt vào bằng phím Tab
        = YAML chỉ nhận dấu cách để thụt lề
        > thay mỗi Tab bằng hai dấu cách
        """
    )
  }

  @Test func `a file that does not parse says why in plain words`() {
    let reading = read("unit: a\nreport: {number: 45, signed: 2\nbudget: 1\n")
    #expect(
      vietnamese(reading) == """
        error[yaml/syntax] 3:7-3:8: thiếu “,” hoặc “}”
        = từ chỗ này trở đi không đọc được tệp
        > đóng “{” bằng “}”, ngăn các khóa bằng “,”
        ~ 2:9: dấu “{” mở ở đây
        """
    )
    #expect(!reading.isComplete)
    #expect(reading.tree.roots.first?["unit"]?.text == "a")
    #expect(reading.tree.roots.first?["report"]?["number"]?.scalar == .int(45))
  }

  /// Bytes of one sentence in other encodings, and the name by which they are known.
  static let encodings: [(String, [UInt8])] = [
    (
      "TCVN3 (ABC)",
      Array("title: S".utf8) + [0xEB] + Array(" Ngo".utf8) + [0xB9] + Array("i v".utf8) + [0xF4]
    ),
    (
      "VNI",
      Array("title: Sô".utf8.prefix(8)) + [0xF4, 0xFB] + Array(" Ngoa".utf8) + [0xEF]
        + Array("i vu".utf8) + [0xEF]
    ),
    (
      "Windows-1258",
      Array("title: S".utf8) + [0xF5, 0xD2] + Array(" Ngoa".utf8) + [0xF2] + Array("i vu".utf8) + [
        0xF2
      ]
    ),
    (
      "Latin-1 (ISO-8859-1)",
      Array("title: caf".utf8) + [0xE9] + Array(" fa".utf8) + [0xE7] + Array("ade".utf8)
    ),
    ("UTF-16LE", [0xFF, 0xFE] + Array("title: a\n".utf8).flatMap { [$0, 0] }),
    ("UTF-16BE", Array("title: a\n".utf8).flatMap { [0, $0] }),
  ]

  @Test(arguments: encodings)
  func `an encoding that is not UTF-8 is guessed and named`(name: String, bytes: [UInt8]) {
    let reading = read(bytes: Array("".utf8) + bytes)
    #expect(reading.diagnostics.map(\.id) == ["yaml/not-utf8"])
    #expect(
      reading.diagnostics.first?.wording.what.vi == "tệp không phải UTF-8; có vẻ là \(name)"
    )
    #expect(reading.diagnostics.first?.wording.remedy != nil)
    #expect(!reading.isComplete)
  }

  @Test func `a byte that is not UTF-8 has its place and what stands above stays readable`() {
    let reading = read(bytes: Array("unit: Sở\ntitle: caf".utf8) + [0xE9, 0x0A])
    #expect(reading.diagnostics.first?.place?.start == Position(line: 2, column: 11))
    #expect(reading.tree.roots.first?["unit"]?.text == "Sở")
  }

  /// Files and the Vietnamese words of their one diagnostic.
  static let others = [
    (
      "\u{FEFF}a: 1\n",
      "info[yaml/byte-order-mark] 1:1-1:1: tệp mở đầu bằng dấu BOM, đã được bỏ qua"
    ),
    ("a: 1\nb: x\u{0}y\n", "error[yaml/nul] 2:5-2:6: tệp có ký tự NUL (byte 0)"),
    ("a: x\u{1}y\n", "error[yaml/control-character] 1:5-1:6: tệp có ký tự điều khiển U+0001"),
    ("a: x\u{9F}y\n", "error[yaml/control-character] 1:5-1:6: tệp có ký tự điều khiển U+009F"),
    (
      "a: {<<: 1}\n",
      "warning[yaml/merge-key] 1:5-1:7: “<<” chỉ là một khóa thường, không gộp gì cả"
    ),
    ("a: *n\n", "error[yaml/unknown-anchor] 1:4-1:6: “*n” trỏ tới một neo không có"),
    ("a: &n [*n]\n", "error[yaml/cyclic-alias] 1:8-1:10: “*n” nằm trong chính phần mà nó trỏ tới"),
    ("[1]: a\n", "error[yaml/collection-as-key] 1:1-1:4: khóa là một danh sách hoặc một nhóm"),
    (
      "a: !x b\n", "warning[yaml/unknown-tag] 1:7-1:8: thẻ “!x” không có nghĩa ở đây và được bỏ qua"
    ),
    (
      "a: Vie^.t, mo+'i, ddo^.i\n",
      "warning[yaml/viqr] 1:6-1:9: tiếng Việt có vẻ được gõ theo VIQR, như “Vie^.t”"
    ),
    (
      "a: &n b\n",
      "warning[yaml/unused-anchor] 1:4-1:6: “&n” là một neo không ai dùng, không thuộc về giá trị"
    ),
    ("a: 'x\n", "error[yaml/syntax] 2:1-2:1: tệp kết thúc khi dấu nháy chưa đóng"),
    ("a: b: c\n", "error[yaml/syntax] 1:5-1:6: dấu hai chấm ở chỗ không thể có khóa mới"),
    ("a: 1\nb\nc: 2\n", "error[yaml/syntax] 3:1-3:2: thiếu dấu hai chấm sau khóa"),
    ("a: @x\n", "error[yaml/syntax] 1:4-1:5: giá trị không thể mở đầu bằng ký tự này"),
    ("a: \"\\q\"\n", "error[yaml/syntax] 1:5-1:6: dấu “\\” trong nháy kép mở đầu một mã không có"),
    ("a: 1\n b: 2\n", "error[yaml/syntax] 2:3-2:4: dấu hai chấm ở chỗ không thể có khóa mới"),
  ]

  @Test(arguments: others)
  func `each mistake has its words and its place`(text: String, words: String) {
    let reading = read(text)
    let first = reading.diagnostics.map { written($0).split(separator: "\n")[0] }
    #expect(first == [Substring(words)])
  }

  /// Files that do not parse, with what marks the place, and the files after the fix.
  static let mended: [(marked: String, id: DiagnosticID, fixed: String, isSafe: Bool)] = [
    (
      "a: 1\n«unit:»so-tttt\nplan: x\n", "yaml/missing-space", "a: 1\nunit: so-tttt\nplan: x\n",
      true
    ),
    ("«unit:»so-tttt\nplan: x\n", "yaml/missing-space", "unit: so-tttt\nplan: x\n", true),
    ("a: 1\n«unit:»so-tttt\n", "yaml/missing-space", "a: 1\nunit: so-tttt\n", true),
    (
      "a:\n  b: 1\n  «number:»45\n", "yaml/missing-space", "a:\n  b: 1\n  number: 45\n", true
    ),
    ("a:\n«\t»b: 1\n\tc: 2\nd: 3\n", "yaml/tab", "a:\n  b: 1\n  c: 2\nd: 3\n", true),
    ("a:\n  - x\nb:\n«\t»c: 2\n", "yaml/tab", "a:\n  - x\nb:\n  c: 2\n", false),
  ]

  @Test(arguments: mended)
  func `what is certain enough has a fix, after which the file parses`(
    marked: String,
    id: DiagnosticID,
    fixed: String,
    isSafe: Bool
  ) throws {
    let (text, range) = unmark(marked)
    let found = try #require(read(text).diagnostics.first)
    #expect(found.id == id)
    #expect(found.place?.range == range)
    let fix = try #require(found.fix)
    #expect(fix.isSafe == isSafe)
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(fix.range.start..<fix.range.end, with: Array(fix.replacement.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == fixed)
    #expect(read(fixed).diagnostics.isEmpty)
  }

  /// A limit, a file that exceeds it, and what is said.
  static let limits: [(any WritableKeyPath<YAMLLimits, Int> & Sendable, String, String)] = [
    (\.bytes, "a: 12345\n", "tệp lớn hơn 3 byte"),
    (\.nodes, "[1, 2, 3]\n", "tệp có hơn 3 khóa và giá trị"),
    (\.documents, "1\n---\n2\n---\n3\n---\n4\n", "tệp có hơn 3 tài liệu ngăn bằng “---”"),
    (\.depth, "[[[[1]]]]\n", "lồng nhau quá 3 tầng"),
    (\.aliases, "[&a 1, *a, *a, *a, *a]\n", "tệp có hơn 3 bí danh “*”"),
    (\.expansion, "[&a [1, 2], *a, *a]\n", "các bí danh “*” nhân ra hơn 3 giá trị"),
    (\.directives, "\n%a\n%a\n%a\n%a\n", "tệp có hơn 3 dòng mở đầu bằng “%”"),
  ]

  @Test(arguments: limits)
  func `what exceeds a limit is refused with its name and value`(
    limit: any WritableKeyPath<YAMLLimits, Int> & Sendable,
    text: String,
    words: String
  ) {
    var limits = YAMLLimits.standard
    limits[keyPath: limit] = 3
    let reading = read(text, limits: limits)
    #expect(!reading.isComplete)
    let refusal = reading.diagnostics.first { $0.id == "yaml/limit" }
    #expect(refusal?.wording.what.vi == words)
    #expect(refusal?.wording.why?.vi.contains(" là 3,") == true)
  }
}
