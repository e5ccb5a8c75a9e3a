internal import Diagnostics
internal import Model
internal import PlanChecking

/// Every word of reports on a plan that does not come from the plan, the rules or the findings.
enum PlanReportWording {
  static let notNormative = Localized(vi: "không giao việc", en: "asks nothing of anyone")
  static let witness = Localized(vi: "dẫn chứng", en: "witness")
  static let why = Localized(vi: "vì sao", en: "why")
  static let remedy = Localized(vi: "làm gì", en: "do")
  static let place = Localized(vi: "tại", en: "at")
  static let remarks = Localized(vi: "Ghi chú", en: "Remarks")
  static let nothingFound = Localized(
    vi: "Không thấy gì phải sửa hay lưu ý.",
    en: "Nothing to mend and nothing to remark."
  )
  static let incomplete = Localized(
    vi: "Kế hoạch không đọc được trọn vẹn nên chưa chạy được các phép kiểm tĩnh.",
    en: "The plan could not be read, so the static checks did not run."
  )

  static func counts(_ table: PlanTable) -> Localized {
    let duties = table.rules.count { $0.isDuty }
    let unscored = table.clauses.map(\.clause.unscored.count).reduce(0, +)
    return Localized(
      vi: "\(table.clauses.count) điểm · \(table.obligations.count) nghĩa vụ · "
        + "\(unscored) việc không chấm · \(duties) luật nghĩa vụ, "
        + "\(table.rules.count - duties) luật tìm lỗi · \(table.units.count) đơn vị",
      en: "clauses: \(table.clauses.count) · obligations: \(table.obligations.count) · "
        + "unscored: \(unscored) · rules of duties: \(duties), "
        + "of defects: \(table.rules.count - duties) · units: \(table.units.count)"
    )
  }

  /// An obligation in the row of its clause.
  static func line(of row: PlanTable.ObligationRow) -> Localized {
    let (title, bearers, tests) = (row.obligation.title, number(of: row), numbers(of: row.tests))
    return Localized(
      vi: "\(row.obligation.id): \(title.vi) — \(row.measure.text) · \(tests.vi) · \(bearers.vi)",
      en: "\(row.obligation.id): \(title.en) — \(row.measure.text) · \(tests.en) · \(bearers.en)"
    )
  }

  static func unscored(_ duty: Clause.Unscored) -> Localized {
    Localized(
      vi: "không chấm \(duty.id): \(duty.gist.vi) — \(duty.why.vi)",
      en: "unscored \(duty.id): \(duty.gist.en) — \(duty.why.en)"
    )
  }

  static func origin(of row: PlanTable.ObligationRow) -> Localized {
    let basis =
      row.obligation.basis == .text
      ? Localized(vi: "mức của văn bản", en: "the text's measure")
      : Localized(vi: "mức của công cụ", en: "the tool's minimum")
    return Localized(
      vi: "điểm \(row.obligation.clause) · đo bằng \(row.measure.text) · \(basis.vi)",
      en: "clause \(row.obligation.clause) · measured by \(row.measure.text) · \(basis.en)"
    )
  }

  static func bearers(of row: PlanTable.ObligationRow) -> Localized {
    let number = number(of: row)
    guard !row.units.isEmpty else { return number }
    let names = row.units.map(\.rawValue).joined(separator: ", ")
    return Localized(vi: "\(number.vi): \(names)", en: "\(number.en): \(names)")
  }

  /// How many units an obligation binds.
  static func number(of row: PlanTable.ObligationRow) -> Localized {
    if row.obligation.bearer == .whole {
      return Localized(vi: "xét chung", en: "of the whole")
    }
    return Localized(vi: "\(row.units.count) đơn vị", en: "units: \(row.units.count)")
  }

  static func use(of row: PlanTable.RuleRow) -> Localized {
    guard row.isDuty else {
      return Localized(
        vi: "tìm lỗi trong mọi hồ sơ",
        en: "finds defects in every submission"
      )
    }
    let names = row.obligations.map(\.rawValue).joined(separator: ", ")
    guard !row.obligations.isEmpty else {
      return Localized(vi: "không nghĩa vụ nào dùng", en: "used by no obligation")
    }
    return Localized(vi: "nghĩa vụ: \(names)", en: "obligations: \(names)")
  }

  static func sources(_ clauses: [ClauseID]) -> Localized {
    let names = clauses.map(\.rawValue).joined(separator: ", ")
    return Localized(vi: "lấy từ điểm: \(names)", en: "comes from clauses: \(names)")
  }

  static func duties(_ obligations: [ObligationID]) -> Localized {
    let names = obligations.map(\.rawValue).joined(separator: ", ")
    guard !obligations.isEmpty else {
      return Localized(vi: "không nghĩa vụ nào", en: "no obligation")
    }
    return Localized(
      vi: "\(obligations.count) nghĩa vụ: \(names)",
      en: "obligations (\(obligations.count)): \(names)"
    )
  }
}

extension PlanReportWording {
  /// How many tests of each origin there are, in a line of their own.
  static func tests(_ tests: [PlanTable.Test]) -> Localized {
    let numbers = numbers(of: tests)
    return Localized(vi: "phép thử: \(numbers.vi)", en: "tests: \(numbers.en)")
  }

  /// How many tests of each origin there are.
  static func numbers(of tests: [PlanTable.Test]) -> Localized {
    guard !tests.isEmpty else { return Localized(vi: "chưa có phép thử", en: "no test") }
    let number = { (origin: PlanTable.Test.Origin) in tests.count { $0.origin == origin } }
    let cases = number(.planCase)
    return Localized(
      vi: "\(number(.pass)) ví dụ đạt, \(number(.fail)) không đạt"
        + (cases > 0 ? ", \(cases) phép thử của kế hoạch" : ""),
      en: "\(number(.pass)) pass, \(number(.fail)) fail"
        + (cases > 0 ? ", \(cases) of the plan" : "")
    )
  }

  /// The headings of a table by one side.
  static func headings(of side: PlanTable.Side) -> [Localized] {
    let clause = Localized(vi: "Điểm", en: "Clause")
    let duty = Localized(vi: "Nghĩa vụ", en: "Obligation")
    let title = Localized(vi: "Nội dung", en: "Title")
    let measure = Localized(vi: "Đo bằng", en: "Measured by")
    let tests = Localized(vi: "Phép thử", en: "Tests")
    let units = Localized(vi: "Đơn vị", en: "Units")
    return switch side {
    case .clause:
      [clause, Localized(vi: "Ý chính", en: "Gist"), duty, title, measure, tests, units]
    case .obligation: [duty, title, clause, measure, tests, units]
    case .rule: [Localized(vi: "Luật", en: "Rule"), title, duty, clause, tests]
    case .unit: [units, title, Localized(vi: "Số", en: "Number"), duty]
    }
  }

  /// The last line: how much was found.
  static func summary(_ findings: [PlanFinding]) -> Localized {
    let number = { (severity: Severity) in
      findings.count { $0.diagnostic.severity == severity }
    }
    return Localized(
      vi: "\(number(.error)) lỗi · \(number(.warning)) cảnh báo · \(number(.info)) ghi chú",
      en: "errors: \(number(.error)) · warnings: \(number(.warning)) · remarks: \(number(.info))"
    )
  }

  /// How many static checks ran.
  static func ran(_ number: Int) -> Localized {
    Localized(vi: "\(number) phép kiểm tĩnh đã chạy.", en: "Static checks run: \(number).")
  }
}

extension MeasureName {
  /// The rule's identifier, or the name of the measure.
  var text: String {
    switch self {
    case .rule(let rule): rule.rawValue
    case .own(let measure): measure
    }
  }
}
