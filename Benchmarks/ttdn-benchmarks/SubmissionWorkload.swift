/// Submissions of about 4 KB of Vietnamese text each, the same for the same seed.
struct SubmissionWorkload {
  private var random: SplitMix
  private let units: [String]

  /// A workload whose submissions come from `units` in turn.
  init(seed: UInt64, units: [String]) {
    random = SplitMix(seed: seed)
    self.units = units
  }

  /// The submission with this number, from 0.
  mutating func submission(_ number: Int) -> String {
    var text = ""
    writeHead(number, to: &text)
    writeBudget(to: &text)
    text += "activities:\n"
    for index in 1...8 { writeActivity(index, to: &text) }
    text += "products:\n"
    for index in 1...5 { writeProduct(index, to: &text) }
    text += "evidence:\n"
    for index in 1...4 {
      text += "  - {id: e\(index), kind: document, number: \(index + 20)-BC, signed: \(day())}\n"
    }
    return text
  }

  private mutating func writeHead(_ number: Int, to text: inout String) {
    text += """
      apiVersion: ttdn/v1
      kind: Submission
      unit: \(units[number % units.count])
      plan: kien-giang-2019
      # Dữ liệu sinh tự động để đo tốc độ
      ownPlan:
        number: \(random.number(1...99))-KH
        signed: \(day())
        year: 2019
        citations:
          - {number: 116-KH/BCĐTTDTN}
          - {number: 16-KL/TW, issued: 2012-02-14}
        tasks:
          - {id: t1, title: "\(sentence())"}
          - {id: t2, title: '\(sentence())'}
      report:
        number: \(random.number(1...99))-BC
        signed: \(day())
        sent: \(day())
        received: \(day())
        covers: {from: 2019-01-01, until: 2019-10-16}
      security:
        officer: {position: Phó trưởng phòng}
        commitments:
          - {number: 03-CK, signed: \(day())}
        incidents: []

      """
  }

  private mutating func writeBudget(to text: inout String) {
    let amount = random.number(20...400) * 1_000_000
    text += """
      budget:
        currency: VND
        total: \(amount)
        lines:
          - {year: 2019, purpose: ttdn, source: state, allotted: \(amount), spent: \(amount / 2)}

      """
  }

  private mutating func writeActivity(_ index: Int, to text: inout String) {
    let kind = random.pick(["class", "exhibition", "conference", "visit"])
    let place = random.pick(["rach-gia", "giong-rieng", "vinh-thuan", "phu-quoc", "kien-hai"])
    text += """
        - id: a\(index)
          kind: \(kind)
          topics: [bien-dao, tuyen-truyen]
          started: \(day())
          ended: \(day())
          place: \(place)
          sessions: \(random.number(1...4))
          role: lead
          status: done
          title: \(sentence())

      """
  }

  private mutating func writeProduct(_ index: Int, to text: inout String) {
    text += """
        - id: p\(index)
          kind: article
          published: \(day())
          languages: [vi, km]
          audience: \(sentence())

      """
  }

  private mutating func day() -> String {
    let (month, day) = (random.number(1...10), random.number(1...28))
    return "2019-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private mutating func sentence() -> String {
    var words: [String] = []
    for _ in 0..<random.number(5...11) { words.append(random.pick(Self.words)) }
    return words.joined(separator: " ")
  }

  private static let words = [
    "tuyên truyền", "biển đảo", "giới thiệu", "hình ảnh", "quê hương", "đất nước", "người dân",
    "hợp tác", "phát triển", "văn hóa", "du lịch", "thông tin", "đối ngoại", "hội nghị",
    "triển lãm", "cán bộ", "phóng viên", "tập huấn", "đường biên giới", "hữu nghị",
  ]
}
