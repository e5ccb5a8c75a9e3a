/// Submissions of district committees, about 4 KB of Vietnamese text each, the same for one seed.
///
/// They are made after those of the example round: own plan, report, budget, security, channels,
/// activities, products, letters, requests, evidence, explanations. So many in a hundred have one
/// defect; the others are clean.
struct SubmissionWorkload {
  /// What can be wrong with a submission.
  enum Defect: CaseIterable {
    case lateReport, noOwnPlan, noBudgetLine
    case wrongCitationDate, unknownKey, impossibleDate, slashedDate, dottedAmount, duplicateKey
    case phoneNumber
  }

  let seed: UInt64
  /// How many activities each submission has.
  var activities = 5
  /// How many submissions in a hundred have a defect.
  var defects = 20

  /// The unit of the submission with this number, from 0.
  static func unit(_ number: Int) -> String {
    let digits = String(number + 1)
    return "xa-" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }

  /// The submission with this number, from 0. It does not depend on the others.
  func submission(_ number: Int) -> String {
    var writer = SubmissionWriter(
      random: SplitMix(seed: seed &+ UInt64(truncatingIfNeeded: number) &* 0x2545_F491_4F6C_DD1D),
      unit: Self.unit(number)
    )
    if writer.random.number(0...99) < defects {
      writer.defect = writer.random.pick(Defect.allCases)
    }
    writer.writeHead()
    if writer.defect != .noOwnPlan { writer.writeOwnPlan() }
    writer.writeReport()
    writer.writeMoney()
    writer.text += "\nactivities:\n"
    for index in 1...max(1, activities) { writer.writeActivity(index) }
    writer.writeRest()
    return writer.text
  }
}

/// Writes one submission.
struct SubmissionWriter {
  var random: SplitMix
  let unit: String
  var defect: SubmissionWorkload.Defect?
  var text = ""

  init(random: SplitMix, unit: String) {
    self.random = random
    self.unit = unit
  }

  mutating func writeHead() {
    text += """
      # Dữ liệu sinh tự động để đo tốc độ, không phải báo cáo của đơn vị nào.
      apiVersion: ttdn/v1
      kind: Submission
      unit: \(unit)
      plan: kien-giang-2019
      example: true

      """
  }

  mutating func writeOwnPlan() {
    let issued = defect == .wrongCitationDate ? "2012-02-24" : "2012-02-14"
    text += """

      ownPlan:
        number: \(random.number(1...99))-KH/HU
        signed: \(day(1...2))
        year: 2019
        citations:
          - {number: 76-QĐ/TU, issued: 2015-12-31, issuer: Tỉnh ủy Kiên Giang}
          - {number: 16-KL/TW, issued: \(issued), issuer: Bộ Chính trị}
          - {number: 368/QĐ-TTg, issued: 2013-02-28, issuer: Thủ tướng Chính phủ}
          - {number: 28-CTr/TU, issued: 2012-08-28, issuer: Tỉnh ủy Kiên Giang}
        tasks:
          - {id: t1, title: Tổ chức hội nghị \(sentence())}
          - {id: t2, title: Duy trì chuyên mục phát thanh \(sentence())}
          - {id: t3, title: "Viết bài: \(sentence())"}
          - {id: t4, title: 'Kiểm tra, đánh giá \(sentence())'}
        coordinatesWith: [so-tttt, so-ngoai-vu]
        recipients: [btg-tinh-uy]

      """
  }

  mutating func writeReport() {
    let signed = random.number(20...24)
    let received =
      switch defect {
      case .lateReport: "2019-11-05"
      case .slashedDate: "28/10/2019"
      default: "2019-10-\(signed + 2)"
      }
    text += """

      report:
        number: \(random.number(100...299))-BC/HU
        signed: 2019-10-\(signed)
        sent: 2019-10-\(signed + 1)
        received: \(received)
        covers: {from: 2019-01-01, until: 2019-10-16}
        recipients: [btg-tinh-uy]
        domesticLink: true

      """
    switch defect {
    case .unknownKey: text += "  recieved: 2019-10-28\n"
    case .duplicateKey: text += "  signed: 2019-10-28\n"
    default: break
    }
  }

  mutating func writeMoney() {
    let amount = random.number(20...400) * 1_000_000
    let written = defect == .dottedAmount ? "\(amount / 1_000_000).000.000" : "\(amount)"
    let line =
      "{year: 2019, purpose: ttdn, source: state, allotted: \(amount), spent: \(amount / 2), "
      + "document: {number: \(random.number(300...499))-QĐ/HU, signed: 2018-12-2\(random.number(0...8))}}"
    text += """

      budget:
        currency: VND
        total: \(defect == .noBudgetLine ? "0" : written)
        lines:\(defect == .noBudgetLine ? " []" : "\n    - " + line)

      security:
        officer: {position: Phó Chánh Văn phòng Huyện ủy}
        commitments:
          - {number: \(random.number(1...9))-CK/HU, signed: \(day(1...3))}
        incidents: []

      channels:
        - {id: c1, kind: portal, posts: \(random.number(1...99))}
        - {id: c2, kind: page, posts: \(random.number(1...99))}

      """
  }

  mutating func writeActivity(_ index: Int) {
    let kinds = ["conference", "radio-programme", "publicity", "inspection", "class"]
    let topics = ["bien-dao", "hoi-nhap", "bien-gioi", "quang-ba-kien-giang", "van-de-quoc-te"]
    let month = random.number(1...9)
    let start = random.number(1...20)
    let end = defect == .impossibleDate && index == 1 ? 31 : start + random.number(0...7)
    text += """
        - id: a\(index)
          kind: \(kinds[(index - 1) % kinds.count])
          topics: [ttdn, \(random.pick(topics))]
          started: \(date(defect == .impossibleDate && index == 1 ? 9 : month, start))
          ended: \(date(defect == .impossibleDate && index == 1 ? 9 : month, end))
          place: \(random.pick(Self.places))
          status: done
          sessions: \(random.number(1...4))
          role: lead
          attendance: \(random.number(40...300))

      """
    if index <= 4 { text += "    task: t\(index)\n" }
    if index == 1 { text += "    documents: [KL-16-TW, QD-368-TTG, CTR-28-TU]\n" }
    if index <= 3 { text += "    evidence: [e\(index)]\n" }
  }

  mutating func writeRest() {
    let phone = defect == .phoneNumber ? ", điện thoại 0912 345 678" : ""
    text += """

      products:
        - id: p1
          kind: article
          topics: [bien-dao]
          place: \(random.pick(Self.places))
          published: \(day(3...9))
          languages: [vi]
          audience: nhan-dan
          task: t3
          evidence: [e4]
        - {id: p2, kind: broadcast, topics: [hoi-nhap], published: \(day(3...9)), languages: [vi, km]}

      letters:
        - {id: l1, kind: dispatch, purpose: coordination, number: \(random.number(300...399))-CV/HU,
           signed: \(day(3...9)), to: [so-tttt, dai-ptth]}

      requests: []

      evidence:
        - {id: e1, kind: document, number: \(random.number(100...199))-GM/HU, signed: \(day(3...9)),
           file: evidence/a1.pdf, page: 1, level: evidenced}
        - {id: e2, kind: schedule, file: evidence/lich-phat-thanh.pdf, page: 2, level: evidenced}
        - {id: e3, kind: document, file: evidence/ke-hoach-tuyen-truyen.pdf, page: 1, level: claimed}
        - {id: e4, kind: link, url: "https://example.vn/tin/\(unit)", level: evidenced}

      explanations:
        - obligation: "III.6-1#4"
          text: Phần quản lý nhà nước do Ủy ban nhân dân cùng cấp thực hiện, \(sentence())\(phone).
          document: {number: \(random.number(10...99))/KH-UBND, signed: 2019-03-27}

      selfScore:
        "III.8#1": 30
        "III.6-1#1": 15

      """
  }

  private mutating func day(_ months: ClosedRange<Int>) -> String {
    date(random.number(months), random.number(1...28))
  }

  private func date(_ month: Int, _ day: Int) -> String {
    "2019-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private mutating func sentence() -> String {
    var words: [String] = []
    for _ in 0..<random.number(5...9) { words.append(random.pick(Self.words)) }
    return words.joined(separator: " ")
  }

  private static let places = [
    "an-bien", "an-minh", "chau-thanh", "giang-thanh", "giong-rieng", "go-quao", "hon-dat",
  ]

  private static let words = [
    "tuyên truyền", "biển đảo", "giới thiệu", "hình ảnh", "quê hương", "đất nước", "người dân",
    "hợp tác", "phát triển", "văn hóa", "du lịch", "thông tin", "đối ngoại", "hội nghị",
    "triển lãm", "cán bộ", "phóng viên", "tập huấn", "đường biên giới", "hữu nghị",
  ]
}
