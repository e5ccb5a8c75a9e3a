internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// A scored round for spreadsheets: a row a unit, in the registry's order, with what made it
/// reproducible in the last columns.
struct ScoreCSV {
  private let report: ScoreReport
  private let rows: ScoreRows
  private var language: Language { report.language }

  init(_ report: ScoreReport) {
    self.report = report
    rows = ScoreRows(report)
  }

  func write(to output: inout ReportBytes) {
    var table = DelimitedText(output, language)
    table.row(ScoreWording.columns.map { $0[language] })
    let origin = origin()
    for unit in report.units {
      table.row(
        identity(of: unit) + standing(of: unit) + points(of: unit) + commendation(of: unit)
          + origin
      )
    }
    output = table.written
  }

  private func identity(of unit: UnitScore) -> [String] {
    [
      unit.unit.rawValue, unit.name[language],
      unit.group.map { report.name(of: $0)[language] } ?? "",
      unit.scheme?.title[language] ?? "",
      unit.submission ?? "",
    ]
  }

  private func standing(of unit: UnitScore) -> [String] {
    guard let ranked = report.place(of: unit.unit) else {
      let reason = report.reasonUnranked(unit.unit)?.reason.title[language] ?? ""
      return ["", "", "", "", "", reason]
    }
    let robustness = ranked.next?.robustness.map { rows.numbers.points($0) } ?? ""
    return [
      String(ranked.place), String(ranked.places.lowerBound), String(ranked.places.upperBound),
      robustness, ranked.next?.doubt?.title[language] ?? "", "",
    ]
  }

  private func points(of unit: UnitScore) -> [String] {
    let view = unit.ranked
    let ends = { (points: PrintedInterval?) in
      [points?.low, points?.high].map { $0.map(rows.numbers.points) ?? "" }
    }
    let ledger = view?.ledger ?? []
    let lost = ledger.reduce(Rational.zero) { $0 + $1.lost }
    let open = ledger.reduce(Rational.zero) { $0 + $1.open }
    let classes = [view?.classes.low, view?.classes.high].map { resultClass in
      resultClass.map { report.title(of: $0)[language] } ?? ""
    }
    return ends(view?.score?.printed) + ends(view?.bonus.printed) + ends(view?.total) + classes
      + [view.map { rows.numbers.points($0.coverage * Rational(100)) } ?? ""]
      + [lost, open].map(rows.numbers.points)
      + EvidenceView.allCases.flatMap { ends(unit[$0]?.score?.printed) }
      + [rows.numbers.points(unit.overClaim)]
  }

  private func commendation(of unit: UnitScore) -> [String] {
    let grounds = unit.eligibility?.grounds.map { $0.message[language] } ?? []
    return [
      unit.eligibility?.outcome.title[language] ?? "",
      report.place(of: unit.unit)?.commendation?.title[language] ?? "",
      grounds.joined(separator: " | "),
      String(unit.reminders.count),
      String(report.diagnostics(of: unit.unit).count),
    ]
  }

  /// What makes the numbers reproducible; the same in each row.
  private func origin() -> [String] {
    let (result, provenance) = (report.result, report.provenance)
    return [
      result.question.asOf.description, result.question.knownAt.description,
      result.question.view.rawValue, result.phase.rawValue,
      result.isWholeRound ? "round" : "submitted",
      provenance.engine, "\(result.plan) v\(result.planVersion)",
      provenance.digest(of: .plan) ?? "", report.profile.id.rawValue,
      ScoreWording.adoption(isAdopted: report.profile.isAdopted)[language],
      provenance.digest(of: .profile) ?? "", provenance.rules, provenance.whole,
    ]
  }
}
