internal import Diagnostics
internal import Model
internal import Scoring

/// A comparison for spreadsheets: a row for each duty that moves a unit, one for a unit that changes
/// in something else only. What is gained and what is lost stand in columns of their own.
struct ComparisonCSV {
  private let report: ComparisonReport
  private let numbers: ScoreNumbers
  private var language: Language { report.language }

  init(_ report: ComparisonReport) {
    self.report = report
    numbers = ScoreNumbers(language: report.language)
  }

  func write(to output: inout ReportBytes) {
    var table = DelimitedText(output, language)
    table.row(ComparisonWording.cells.map { $0[language] })
    for change in report.comparison.changes {
      let unit = cells(change)
      let duties = change.causes.flatMap(\.duties)
      if duties.isEmpty { table.row(unit + Array(repeating: "", count: 9)) }
      for duty in duties { table.row(unit + cells(duty)) }
    }
    output = table.written
  }

  private func cells(_ change: UnitChange) -> [String] {
    let (before, after) = (change.before, change.after)
    return [change.unit.rawValue, change.name[language]]
      + [before, after].map { $0?.score.map { numbers.points($0.printed.low) } ?? "" }
      + gainAndLoss(change.change.low)
      + [
        before?.classes.low.map { report.before.title(of: $0)[language] } ?? "",
        after?.classes.low.map { report.after.title(of: $0)[language] } ?? "",
      ]
      + [before, after].map { $0?.place.map { "\($0)" } ?? "" }
      + [before, after].map { $0?.eligibility?.title[language] ?? "" }
  }

  private func cells(_ duty: DutyChange) -> [String] {
    [duty.clause.rawValue, duty.obligation.rawValue, duty.title[language]]
      + [duty.before, duty.after].map { $0?.duty.status.title[language] ?? "" }
      + [duty.before, duty.after].map { line in line.map { numbers.points($0.share) } ?? "" }
      + gainAndLoss(duty.points.low)
  }

  /// A number that begins with a minus would be taken for a formula.
  private func gainAndLoss(_ points: Rational) -> [String] {
    if points > .zero { return [numbers.points(points), ""] }
    return ["", points < .zero ? numbers.points(-points) : ""]
  }
}

extension ComparisonWording {
  /// The headings of the table for spreadsheets.
  static let cells = [
    Localized(vi: "Mã đơn vị", en: "Unit"), Localized(vi: "Đơn vị", en: "Name"),
    Localized(vi: "Điểm A", en: "Score A"), Localized(vi: "Điểm B", en: "Score B"),
    Localized(vi: "Tăng", en: "Gained"), Localized(vi: "Giảm", en: "Lost"),
    Localized(vi: "Loại A", en: "Class A"), Localized(vi: "Loại B", en: "Class B"),
    Localized(vi: "Hạng A", en: "Place A"), Localized(vi: "Hạng B", en: "Place B"),
    Localized(vi: "Điều kiện khen A", en: "Commendation A"),
    Localized(vi: "Điều kiện khen B", en: "Commendation B"),
    Localized(vi: "Mục", en: "Clause"), Localized(vi: "Nghĩa vụ", en: "Obligation"),
    Localized(vi: "Việc", en: "Title"),
    Localized(vi: "Kết quả A", en: "Result A"), Localized(vi: "Kết quả B", en: "Result B"),
    Localized(vi: "Phần điểm A", en: "Share A"), Localized(vi: "Phần điểm B", en: "Share B"),
    Localized(vi: "Tăng do việc này", en: "Gained by it"),
    Localized(vi: "Giảm do việc này", en: "Lost by it"),
  ]
}
