internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Model

/// The headings and labels of an explanation.
enum ExplanationWording {
  static func title(_ name: Localized) -> Localized {
    Localized(vi: "Giải trình kết quả: \(name.vi)", en: "Explanation of results: \(name.en)")
  }

  static let plan = Localized(vi: "Kế hoạch", en: "Plan")
  static let document = Localized(vi: "Văn bản", en: "Document")
  static let unit = Localized(vi: "Đơn vị", en: "Unit")
  static let submission = Localized(vi: "Hồ sơ", en: "Submission")
  static let asOf = Localized(vi: "Xét tại ngày", en: "As of")
  static let knownAt = Localized(vi: "Theo điều đã ghi nhận đến hết ngày", en: "Known at")
  static let view = Localized(vi: "Dữ kiện được tính", en: "View")
  static let reading = Localized(vi: "Theo cách hiểu khác", en: "Other readings")
  static let profile = Localized(vi: "Thang điểm", en: "Profile")
  static let engine = Localized(vi: "Công cụ", en: "Engine")
  static let verdict = Localized(vi: "Kết luận", en: "Verdict")
  static let standard = Localized(
    vi: "Theo cách hiểu mặc định thì",
    en: "Under the default readings"
  )
  static let points = Localized(vi: "Điểm", en: "Points")
  static let why = Localized(vi: "Vì sao", en: "Why")
  static let whyNot = Localized(vi: "Vì sao chưa đạt trọn vẹn", en: "Why not better")
  static let next = Localized(
    vi: "Còn làm được gì, đến bao giờ",
    en: "What is still missing, by when"
  )
  static let basis = Localized(vi: "Căn cứ", en: "Basis")
  static let measure = Localized(vi: "Cách xét", en: "How it is measured")
  static let parameters = Localized(vi: "Tham số", en: "Parameters")
  static let bounds = Localized(vi: "Các mốc thời hạn", en: "Bounds")
  static let facts = Localized(vi: "Dữ kiện đã dùng", en: "Facts used")
  static let items = Localized(vi: "Từng mục", en: "Items")
  static let parts = Localized(vi: "Từng phần", en: "Parts")
  static let occurrences = Localized(vi: "Từng kỳ", en: "Occurrences")
  static let adjustments = Localized(vi: "Miễn, gia hạn, ngoại lệ, kiểm chứng", en: "Adjustments")
  static let missing = Localized(vi: "Dữ kiện còn thiếu", en: "Missing facts")
  static let remarks = Localized(vi: "Lưu ý", en: "Remarks")
  static let failures = Localized(vi: "Biểu thức bị lỗi", en: "Expressions that failed")
  static let unreadable = Localized(
    vi: "Vì sao hồ sơ chưa xét được",
    en: "Why the submission cannot be judged"
  )
  static let inputs = Localized(vi: "Tệp đã dùng và mã băm SHA-256", en: "Inputs and their SHA-256")
  static let clause = Localized(vi: "Mục", en: "Clause")
  static let binding = Localized(vi: "Giao cho ai", en: "Whom it binds")
  static let rule = Localized(vi: "Quy tắc", en: "Rule")
  static let because = Localized(vi: "Lý do của quy tắc", en: "Why the rule exists")
  static let sources = Localized(vi: "Nguồn của quy tắc", en: "Where the rule comes from")
  static let ownMeasure = Localized(
    vi: "kế hoạch tự quy định cách xét",
    en: "the plan's own measure"
  )
  static let openQuestion = Localized(vi: "Chỗ văn bản để ngỏ", en: "Open question")
  static let toolDefault = Localized(
    vi: "văn bản không đặt mức; mức tối thiểu là của công cụ",
    en: "the text sets no minimum; it is the tool's own"
  )
  static let minimum = Localized(vi: "Mức tối thiểu", en: "Minimum")
  static let notBound = Localized(vi: "Không ràng buộc đơn vị này", en: "Does not bind this unit")
  static let evidence = Localized(vi: "Mức minh chứng", en: "Evidence")
  static let day = Localized(vi: "Làm xong", en: "Done")
  static let factor = Localized(vi: "Được tính", en: "Counts")
  static let state = Localized(vi: "Còn hay đã qua", en: "Time left")
  static let fact = Localized(vi: "Dữ kiện", en: "Fact")
  static let value = Localized(vi: "Giá trị", en: "Value")
  static let place = Localized(vi: "Ở đâu", en: "Where")
  static let item = Localized(vi: "Mục", en: "Item")
  static let outcome = Localized(vi: "Kết quả", en: "Outcome")
  static let parameter = Localized(vi: "Tham số", en: "Parameter")
  static let origin = Localized(vi: "Ai đặt", en: "Set by")
  static let file = Localized(vi: "Tệp", en: "File")
  static let hidden = Localized(vi: "[không hiện]", en: "[not shown]")
  static let record = Localized(vi: "có ghi", en: "recorded")
  static let critical = Localized(vi: "quyết định", en: "decides")
  static let passed = Localized(vi: "đã qua", en: "passed")
  static let assumed = Localized(
    vi: "là giả định, chưa cấp nào ban hành",
    en: "an assumption; nobody has adopted it"
  )
  static let remedy = Localized(vi: "Nên làm", en: "What to do")
  static let besides = Localized(vi: "Lưu ý về tệp đã dùng", en: "Remarks on the files used")
  static let nothing = Localized(
    vi: "Không có nghĩa vụ nào hợp với điều đã hỏi.",
    en: "No obligation matches what was asked."
  )

  /// Which facts count, and whether more may come.
  static func view(_ view: EvidenceView, _ phase: RoundPhase) -> Localized {
    let counts =
      switch view {
      case .selfStated: Localized(vi: "theo lời khai của đơn vị", en: "self (as the unit states)")
      case .evidenced:
        Localized(vi: "chỉ việc có minh chứng", en: "evidenced (what there is evidence for)")
      case .verified: Localized(vi: "chỉ việc đã kiểm chứng", en: "verified (what was verified)")
      }
    let round =
      switch phase {
      case .open: Localized(vi: "đợt xét còn mở", en: "the round is open")
      case .closed: Localized(vi: "đợt xét đã đóng", en: "the round is closed")
      }
    return Localized(vi: "\(counts.vi); \(round.vi)", en: "\(counts.en); \(round.en)")
  }

  static func level(_ level: EvidenceLevel) -> Localized {
    switch level {
    case .rejected: Localized(vi: "bị bác", en: "rejected")
    case .claimed: Localized(vi: "tự khai", en: "claimed")
    case .evidenced: Localized(vi: "có minh chứng", en: "evidenced")
    case .verified: Localized(vi: "đã kiểm chứng", en: "verified")
    }
  }

  /// The degree after the status; nothing where the status says it all.
  static func degree(_ degree: Degree?) -> Localized {
    guard let degree, degree != .full, degree != .none else { return Localized("") }
    if degree.isSettled {
      return Localized(vi: " (mức \(degree.low))", en: " (degree \(degree.low))")
    }
    return Localized(
      vi: " (mức từ \(degree.low) đến \(degree.high))",
      en: " (degree \(degree.low) to \(degree.high))"
    )
  }

  /// What an obligation is worth: weight times degree, and what is lost.
  static func points(_ points: Points) -> Localized {
    let (weight, degree) = (points.weight, points.degree)
    let of = Localized(
      vi: "trọng số \(number(weight)) trong nhóm “\(points.group.vi)”",
      en: "weight \(number(weight)) in the group “\(points.group.en)”"
    )
    if degree == .full {
      return Localized(vi: "\(of.vi): được trọn", en: "\(of.en): all of it")
    }
    if degree.isSettled {
      return Localized(
        vi: "\(of.vi): \(number(weight)) × \(degree.low) = \(number(points.settled)),"
          + " mất \(number(points.lost))",
        en: "\(of.en): \(number(weight)) × \(degree.low) = \(number(points.settled)),"
          + " \(number(points.lost)) lost"
      )
    }
    let lost =
      points.lost == .zero
      ? Localized("")
      : Localized(
        vi: "; \(number(points.lost)) đã mất dù làm gì",
        en: "; \(number(points.lost)) is lost whatever is done"
      )
    return Localized(
      vi: "\(of.vi): hiện chắc được \(number(points.settled)),"
        + " còn có thể được đến \(number(points.attainable))\(lost.vi)",
      en: "\(of.en): \(number(points.settled)) now,"
        + " up to \(number(points.attainable)) attainable\(lost.en)"
    )
  }

  /// A bound, as a cell.
  static func until(_ day: CivilDate) -> Localized {
    let day = ReportWording.day(day)
    return Localized(vi: "đến hết ngày \(day.vi)", en: "by \(day.en)")
  }

  /// A degree, as a cell.
  static func degree(_ degree: Rational) -> Localized {
    Localized(vi: "mức đạt \(degree)", en: "degree \(degree)")
  }

  /// What is settled and what can still be had.
  static func gain(_ degree: Degree, _ points: Points?) -> Localized {
    let now = points.map { points in
      Localized(vi: " (\(number(points.settled)) điểm)", en: " (\(number(points.settled)) points)")
    }
    let then = points.map { points in
      Localized(
        vi: " (\(number(points.attainable)) điểm)",
        en: " (\(number(points.attainable)) points)"
      )
    }
    return Localized(
      vi: "Mức chắc chắn đã đạt là \(degree.low)\(now?.vi ?? ""); còn có thể đạt đến"
        + " \(degree.high)\(then?.vi ?? "").",
      en: "The degree is \(degree.low)\(now?.en ?? "") for certain and can still be up to"
        + " \(degree.high)\(then?.en ?? "")."
    )
  }

  /// A whole number as it is, another to two decimals.
  private static func number(_ number: Rational) -> String {
    let text = number.description
    return text.contains("/") ? number.rounded(toDecimals: 2) : text
  }

  /// What to say where nothing that can be done would make the result better.
  static func nothingLeft(_ day: CivilDate, _ phase: RoundPhase) -> Localized {
    let day = ReportWording.day(day)
    guard phase == .open else {
      return Localized(
        vi:
          "Đến ngày \(day.vi), không còn việc gì làm thêm mà nâng được kết quả này; đợt xét đã đóng"
          + " nên không nhận thêm minh chứng.",
        en: "As of \(day.en) nothing more can be done that would better this result; the round is"
          + " closed and takes no more evidence."
      )
    }
    return Localized(
      vi: "Đến ngày \(day.vi), không còn việc gì làm thêm mà nâng được kết quả này. Nếu dữ kiện đã"
        + " dùng chưa đúng hoặc chưa đủ, đơn vị bổ sung kèm minh chứng để được xét lại.",
      en:
        "As of \(day.en) nothing more can be done that would better this result. If the facts used"
        + " are wrong or incomplete, the unit may add to them with evidence and have it judged again."
    )
  }
}
