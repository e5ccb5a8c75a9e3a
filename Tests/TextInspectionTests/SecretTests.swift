import Diagnostics
import LocatedYAML
import Testing
import TextInspection

@Suite struct SecretTests {
  /// Values in which a marking of secrecy stands.
  static let markings = [
    "TUYỆT MẬT", "Tuyệt mật", "tối mật", "TỐI MẬT", "Mật", "MẬT", "“MẬT”", "Độ mật: MẬT",
    "kèm báo cáo tuyệt mật số 05", "Hội nghị giao ban (MẬT)", "[mật]", "Văn bản đóng dấu Mật số 5",
    "Công văn MẬT số 05", "dấu “Mật”", "Tuye\u{323}\u{302}t ma\u{323}\u{302}t",
    "TO\u{302}\u{301}I MA\u{302}\u{323}T", "Tuyệt\u{A0}mật", "Tối\u{200B} mật", "Tối\u{200B}mật",
    "TUYET MAT", "toi mat", "TOI MAT 05", "tuyet mat", "MAT", "M Ậ T", "M.Ậ.T", "M-Ậ-T", "M_Ậ_T",
    "T Ố I  M Ậ T", "T Ố I M Ậ T", "T.U.Y.Ệ.T M.Ậ.T", "TỐI-MẬT", "Tối_Mật", "TỐIMẬT", "TuyệtMật",
    "tối   mật", "TUY\u{1EC6}T\tMẬT", "TỐI МẬТ", "ＴＯＩ ＭＡＴ", "𝐓𝐔𝐘𝐄𝐓 𝐌𝐀𝐓", "(độ mật)",
    "evidence/tuyet-mat.pdf", "evidence/TOI_MAT.pdf", "tuyệt mật.docx", "MẬ T", "M ẬT",
    "TỐI M ẬT", "* MẬT *",
  ]

  @Test(arguments: markings)
  func `a marking is found in a value, a key and a comment`(marking: String) {
    let quoted = "'" + marking.replacing("'", with: "''") + "'"
    for text in ["a: \(quoted)\n", "\(quoted): 1\n", "a: [b, {c: \(quoted)}]\n"] {
      let found = inspect(text).filter(TextInspector.isConfidential)
      #expect(found.map(\.id.rawValue) == ["security/classified-marking"], "\(text)")
      #expect(found.allSatisfy { $0.hidesText })
    }
    let comment = inspect("a: 1 # \(marking)\n").filter(TextInspector.isConfidential)
    #expect(comment.map(\.id.rawValue) == ["security/classified-marking"])
  }

  /// Words that are no marking.
  static let innocent = [
    "Bảo mật thông tin, giữ bí mật nhà nước", "BẢO MẬT THÔNG TIN", "BÍ MẬT NHÀ NƯỚC",
    "Tuyệt đối giữ bí mật", "Giới thiệu mật ong rừng tràm", "MẬT ONG RỪNG", "mật độ dân số",
    "MẬT ĐỘ DÂN SỐ", "mật khẩu", "mật mã", "thân mật", "mặt trận", "MẶT TRẬN TỔ QUỐC", "mất mát",
    "bề mặt", "le-ra-mat-trang-tin.pdf", "mat-bang.pdf", "Mật ong", "buổi tối mật độ xe tăng",
    "tôi mất ví", "toi mat vi", "Luật Bảo vệ bí mật nhà nước 29/2018/QH14", "format", "matrix",
    "Độ mật của bí mật nhà nước do luật định", "hòa thuận", "không", "Mặt", "MẮT",
    "Cam kết bảo mật số 03-CK/HU", "điều kiện tối thiểu", "tuyệt vời", "A.T", "M. A. Tuấn",
    "Không nhận tài liệu có dấu mật.",
  ]

  @Test(arguments: innocent)
  func `an innocent word is no marking`(words: String) {
    for text in ["a: '\(words)'\n", "# \(words)\n", "'\(words)': 1\n"] {
      #expect(inspect(text).filter(\.hidesText).isEmpty, "\(text)")
    }
  }

  /// Values with data of a person, all invented.
  static let personal = [
    "CMND 370123456", "370123456", "số 091 200 001 234.", "091200001234", "CCCD: 091.200.001.234",
    "liên hệ 0912 345 678", "0912345678", "0912.345.678", "091-234-5678", "+84912345678",
    "+84 912 345 678", "84912345678", "(0297) 3862 123", "02973 862 123", "ĐT 3862123",
    "gửi về hop.thu@example.vn", "a_b+c@mail.example.com.vn", "STK 1234567",
    "số tài khoản: 0071000123456",
    "Tài khoản số 1900 2061 23456", "4111 1111 1111 1111", "hộ chiếu B1234567",
    "passport C12345678", "căn cước công dân số 091200001234", "０９１２３４５６７８",
  ]

  @Test(arguments: personal)
  func `data of a person is found in a value, a key and a comment`(data: String) {
    for text in ["a: '\(data)'\n", "'\(data)': 1\n", "a: 1 # \(data)\n", "a: |\n  x\n  \(data)\n"] {
      let found = inspect(text).filter(TextInspector.isConfidential)
      #expect(found.map(\.id.rawValue) == ["security/personal-data"], "\(text)")
    }
  }

  /// Files with numbers and words that belong to nobody.
  static let nobodys = [
    "total: 150000000\n", "{total: 150000000, allotted: 123456789012}\n", "spent: 123456789\n",
    "a: Được giao 150.000.000 đồng\n", "a: kinh phí 150000000 đồng\n", "a: 370123456 lượt xem\n",
    "a: 150.000.000.000\n", "a: 640/STTTT-TTBCXB\n", "a: Mã hồ sơ 12345678 và 1234567890\n",
    "sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n",
    "a: 2019-10-29\nb: 30-10-2019\n", "a: 01-01-2019 02-03-2019\n",
    "a: 2019-10-29T06:30:00+07:00\n",
    "a: từ 01.02.2019-03.04.2019\n", "a: 4111 1111 1111 1112\n", "a: https://example.vn/a@b\n",
    "a: '@vi_du'\n", "a: tài khoản chính thức năm 2019\n", "a: ISBN 978-604-80-1234-5\n",
  ]

  @Test(arguments: nobodys)
  func `amounts, dates, digests and numbers of documents are nobody's`(text: String) {
    #expect(inspect(text).filter(\.hidesText).map(\.wording.what.en) == [])
  }

  @Test(arguments: [
    "a: 370123456\n", "number: 091200001234\n", "signed: 0912345678\n", "a: [0912345678]\n",
  ])
  func `a number without quotes is found too`(text: String) {
    #expect(inspect(text).map(\.id.rawValue) == ["security/personal-data"])
  }

  /// Values with a form of address and an invented name.
  static let names = [
    "Lớp do ông Ví Dụ trình bày", "bà Thí Dụ", "đồng chí Nguyễn Ví Dụ", "đ/c Ví Dụ", "Đ/c Ví Dụ",
    "Lớp do o\u{302}ng Vi\u{301} Du\u{323} trình bày", "Mr. Example Person", "ÔNG NGUYỄN VÍ DỤ",
    "đồng chí Dụ phụ trách",
  ]

  @Test(arguments: names)
  func `a name after a form of address is found`(name: String) {
    #expect(
      inspect("a: '\(name)'\n").map(\.id.rawValue).contains("security/person-name"),
      "\(name)"
    )
    #expect(inspect("# \(name)\n").contains { $0.id == "security/person-name" })
  }

  @Test(arguments: [
    "Hội nghị do đồng chí Phó Bí thư chủ trì", "Giao lưu với tỉnh Bà Rịa Vũng Tàu",
    "Hội nghị tại thành phố Rạch Giá", "đường Hai Bà Trưng", "ông bà", "các ông, bà",
    "đồng chí Chủ tịch UBND", "chợ Bà Chiểu", "Lễ hội Bà Chúa Xứ", "nước Anh Quốc", "mật ong Rừng",
    "HỘI NGHỊ CÁC ĐỒNG CHÍ BÍ THƯ", "ba Huyện", "đồng chí Trưởng ban",
  ])
  func `an office or a place is no name`(words: String) {
    #expect(inspect("a: '\(words)'\n").map(\.id.rawValue) == [], "\(words)")
  }

  @Test func `escapes in double quotes hide nothing`() {
    for value in [
      #""T\u1ED0I M\u1EACT""#, #""\x30912345678""#, #""tuyệt\_mật""#, #""a\u0040b.vn""#,
    ] {
      #expect(inspect("a: \(value)\n").contains { TextInspector.isConfidential($0) }, "\(value)")
    }
  }

  @Test func `a value over several lines is one`() {
    let found = inspect("a: >\n  văn bản TỐI\n  MẬT về việc\n  khác\nb: c\n")
    #expect(found.map(\.id.rawValue) == ["security/classified-marking"])
    #expect(found.first?.place?.start.line == 1)
    #expect(found.first?.place?.end.line == 4)
    #expect(inspect("a: buổi tối\nmật ong: x\n").isEmpty)
  }

  @Test(arguments: [
    "ho-so/tuyet-mat.yaml", "TỐI MẬT/a.yaml", "0912345678.yaml", "a@example.vn.yaml",
  ])
  func `the path of the file is looked at`(path: String) {
    let found = inspect("a: 1\n", path: path)
    #expect(found.count == 1)
    #expect(found.allSatisfy { TextInspector.isConfidential($0) })
    #expect(found.allSatisfy { !$0.wording.what.vi.contains("mat") })
  }

  @Test(arguments: [
    "plans/kien-giang-2019/plan.yaml", "ho-so/so-tttt.yaml", "mat-bang/2019-10-30.yaml",
  ])
  func `a usual path is no secret`(path: String) {
    #expect(inspect("a: 1\n", path: path).isEmpty)
  }

  @Test func `secrets are found where nothing parses`() {
    let found = inspect("a: [0912345678\nb: 'TỐI MẬT\n")
    #expect(found.map(\.id.rawValue) == ["security/personal-data", "security/classified-marking"])
  }

  @Test func `slips on the line of a secret wait until it is gone`() {
    #expect(
      inspect("a: TỐI MẬT \nb: c \n").map(\.id.rawValue) == [
        "security/classified-marking", "text/trailing-blanks",
      ]
    )
  }

  @Test func `no wording repeats what it found`() {
    let texts = (Self.markings + Self.personal + Self.names).map { ($0, "a: '\($0)' # \($0)\n") }
    for (secret, text) in texts where secret.count > 3 {
      for diagnostic in inspect(text) {
        let wording = diagnostic.wording
        for said in [wording.what, wording.why, wording.remedy].compactMap({ $0 }) {
          #expect(!said.vi.contains(secret) && !said.en.contains(secret))
        }
        #expect(diagnostic.fix == nil)
      }
    }
  }
}
