import Diagnostics
import Testing
import TextInspection

@Suite struct SlipTests {
  /// A file with what is marked, how it is found, the file after the fix, and whether that is safe;
  /// no file where there is no fix.
  static let slips: [(marked: String, finding: String, fixed: String?, isSafe: Bool)] = [
    (
      "title: «Ho\u{300}a bi\u{300}nh» 2019\n", "warning[text/decomposed]",
      "title: Hòa bình 2019\n", true
    ),
    ("file: «ba\u{301}o».pdf\n", "warning[text/decomposed]", "file: báo.pdf\n", false),
    ("a: hòa bình\nb: thủy, «hoà»\n", "info[text/mixed-tone-marks]", nil, false),
    ("a: «Ðảng» bộ\n", "info[text/look-alike]", "a: Đảng bộ\n", true),
    ("a: 12-KH/«TР» x\n", "warning[text/look-alike]", "a: 12-KH/TP x\n", true),
    ("a: số «ＡＢ» x\n", "warning[text/look-alike]", "a: số AB x\n", true),
    ("a: hộ«\u{200B}»i nghị\n", "warning[text/invisible-character]", "a: hội nghị\n", true),
    ("a: hội «\u{AD}»nghị\n", "warning[text/invisible-character]", "a: hội nghị\n", false),
    ("a: x«\u{202E}»y\n", "error[text/direction-character]", "a: xy\n", true),
    ("a: hội«\u{A0}»nghị\n", "info[text/strange-space]", "a: hội nghị\n", true),
    ("a: 'hội«\u{A0}»# nghị'\n", "info[text/strange-space]", "a: 'hội # nghị'\n", false),
    (
      "a: ngày 26 tháng 11 «nấm» 2019\n", "info[text/recognition-slip]",
      "a: ngày 26 tháng 11 năm 2019\n", true
    ),
    ("a: «nấm» 2019\n", "info[text/recognition-slip]", "a: năm 2019\n", false),
    (
      "a: ngày 5 tháng «l0»\n", "warning[text/recognition-slip]", "a: ngày 5 tháng 10\n", false
    ),
    ("a: 30-«1O»-2019\n", "warning[text/recognition-slip]", "a: 30-10-2019\n", false),
    ("a: năm «2O19»\n", "warning[text/recognition-slip]", "a: năm 2019\n", false),
    (
      "a: «K Ế H O Ạ C H» năm\n", "warning[text/letter-spaced]", "a: KẾ HOẠCH năm\n", false
    ),
    (
      "a: «B Á O   C Á O»\n", "warning[text/letter-spaced]", "a: BÁO CÁO\n", false
    ),
    ("a: b« »\nc: d\n", "info[text/trailing-blanks]", "a: b\nc: d\n", true),
    ("a: |\n  b«  »\n  c\n", "info[text/trailing-blanks]", "a: |\n  b\n  c\n", false),
    ("a: b«\r\n»c: d\ne: f\n", "info[text/mixed-line-endings]", nil, false),
    ("a: «HỎA TỐC»\n", "info[text/urgency-mark]", nil, false),
    ("a: «HOẢ TỐC»\n", "info[text/urgency-mark]", nil, false),
    ("a: Công văn «THƯỢNG KHẨN» số 5\n", "info[text/urgency-mark]", nil, false),
    ("a: «Khẩn»\n", "info[text/urgency-mark]", nil, false),
  ]

  @Test(arguments: slips)
  func `a slip has its place, its weight and its fix`(
    marked: String,
    finding: String,
    fixed: String?,
    isSafe: Bool
  ) {
    let (text, range) = unmark(marked)
    let found = inspect(text)
    #expect(found.map { "\($0.severity)[\($0.id.rawValue)]" } == [finding])
    #expect(found.first?.place?.range == range)
    #expect(found.first?.fix.map { apply($0, to: text) } == fixed)
    #expect((found.first?.fix?.isSafe ?? false) == isSafe)
    if let fixed { #expect(inspect(fixed).isEmpty, "the mended text has nothing new") }
  }

  /// Texts of which nothing is to be said.
  static let innocent = [
    "a: Hòa bình, thủy lợi\n", "a: Hoà bình, thuỷ lợi, quý, quả\n", "a: qúy\nb: quý\n",
    "a: Việt Nam 2019, miền Nam 1975\n", "a: A B C D\n", "a: 10l nước, O2, B12\n",
    "id: o1\nid2: l0\n", "km: កម្ពុជា\u{200B}ប្រទេស\n", "emoji: 👨\u{200D}👩\u{200D}👧\n",
    "a: Россия, СССР\n", "a: Ελλάδα\n", "a: b # ghi chú\n", "a: b\r\nc: d\r\n",
    "a: khẩn trương hoàn thành\n", "a: điều động khẩn cấp\n", "a: tốc độ\n",
    "a: café, naïve, Übung, Straße\n", "\u{FEFF}a: b\n", "a: 72/2015/NĐ-CP\n", "",
  ]

  @Test(arguments: innocent)
  func `nothing is said of what is in order`(text: String) {
    #expect(inspect(text).map(\.id.rawValue) == [])
  }

  @Test func `a file of slips is listed up to a limit, and the rest is counted`() {
    let text = String(repeating: "a \n", count: 1_000)
    let found = inspect(text)
    #expect(found.count == 101)
    #expect(found.last?.wording.what.en == "900 more slips of writing in this file are not listed")
  }

  @Test func `bytes that are no text are looked at without harm`() {
    for seed in 0..<400 {
      var state = UInt32(truncatingIfNeeded: seed &* 2_654_435_761 &+ 1)
      let bytes = (0..<257).map { _ -> UInt8 in
        state = state &* 1_664_525 &+ 1_013_904_223
        return UInt8(truncatingIfNeeded: state >> 24)
      }
      let source = SourceText(path: "t.yaml", bytes: bytes)
      for diagnostic in TextInspector.inspect(source, nil) {
        guard let range = diagnostic.place?.range else { continue }
        #expect(range.start >= 0 && range.end <= bytes.count)
      }
    }
  }

  @Test func `both languages say something in every wording`() {
    let texts = Self.slips.map { unmark($0.marked).text } + ["a: CMND 370123456\n", "# TỐI MẬT\n"]
    for diagnostic in texts.flatMap({ inspect($0) }) {
      let wording = diagnostic.wording
      for text in [wording.what, wording.why, wording.remedy].compactMap({ $0 }) {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
        #expect(!text.vi.contains("text/"))
      }
    }
  }
}
