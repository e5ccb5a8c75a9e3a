import CivilTime
import Diagnostics
import Model

@testable import Checking
@testable import Evaluation
@testable import Reports

/// Results made by hand: the only place of these tests that knows how results are made.
enum ReportFixture {
  static let source = SourceText(
    path: "round/so-a.yaml",
    text: """
      unit: so-a
      report:
        received: 2019-10-30
      """
  )

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? .earliest }

  static func result(
    _ obligation: String,
    _ verdict: Verdict,
    _ status: Status,
    degree: Degree = .full,
    due: String? = nil,
    weight: Rational? = nil,
    isToolDefault: Bool = false,
    costsPoints: Bool = true,
    places: [Place] = []
  ) -> ObligationResult {
    var judgement = Judgement(.held(nil), assessment(status, degree), due: due.map(day))
    judgement.threshold = verdict == .satisfied ? degree.low : .one
    judgement.course = course(status)
    judgement.inputs = places
    precondition(judgement.verdict == verdict && judgement.status == status)
    return ObligationResult(
      obligation: ObligationID(rawValue: obligation),
      clause: ClauseID(rawValue: String(obligation.prefix { $0 != "#" })),
      rule: status == .violated ? RuleID(rawValue: "duty/done") : nil,
      title: Localized(vi: "Việc \(obligation)", en: "Duty \(obligation)"),
      judgement: judgement,
      weight: weight,
      isToolDefault: isToolDefault,
      costsPoints: costsPoints,
      telling: .told(
        message: Localized(vi: "điều đã thấy", en: "what was seen"),
        remedy: status == .satisfied ? nil : Localized(vi: "làm đi", en: "do it")
      )
    )
  }

  private static func assessment(_ status: Status, _ degree: Degree) -> Assessment {
    switch status {
    case .notApplicable: .excluded(.notApplicable)
    case .waived: .excluded(.waived)
    default: .counted(degree)
    }
  }

  private static func course(_ status: Status) -> Course {
    switch status {
    case .late: .late
    case .overdue: .overdue
    case .onTrack: .guarding
    default: .regular
    }
  }

  static func unit(
    _ id: String,
    submission: String?,
    _ results: [ObligationResult],
    _ diagnostics: [Diagnostic] = []
  ) -> UnitResult {
    UnitResult(
      unit: UnitID(rawValue: id),
      name: Localized(vi: "Sở \(id)", en: "Department \(id)"),
      group: GroupID(rawValue: "departments"),
      submission: submission,
      results: results,
      diagnostics: diagnostics
    )
  }

  static func round(
    _ units: [UnitResult],
    whole: [ObligationResult] = [],
    _ diagnostics: [Diagnostic] = []
  ) -> RoundResult {
    RoundResult(
      plan: PlanID(rawValue: "ke-hoach"),
      planVersion: 1,
      planTitle: Localized(vi: "Kế hoạch thử", en: "A plan for tests"),
      profileIsAdopted: false,
      question: Question(asOf: day("2019-11-01")),
      readings: [:],
      readingDifferences: [],
      units: units,
      whole: whole,
      diagnostics: diagnostics,
      submissionCount: units.count { $0.submission != nil }
    )
  }

  /// Two units and the whole, with something of most kinds.
  static var twoUnits: RoundResult {
    let received = Place(source, SourceRange(31, 41))
    let late = Degree(Rational(7, over: 10) ?? .one)
    return round(
      [
        unit(
          "a",
          submission: "round/so-a.yaml",
          [
            result("II.1", .notApplicable, .notApplicable),
            result("III.2", .satisfied, .satisfied, degree: .full),
            result("III.5", .pending, .pending, degree: .unsettled(.time), due: "2019-12-14"),
            result(
              "III.8#1",
              .satisfied,
              .late,
              degree: late,
              due: "2019-10-29",
              weight: Rational(20),
              places: [received]
            ),
          ],
          [
            Diagnostic(
              id: "date/odd",
              severity: .warning,
              wording: Wording(what: Localized(vi: "ngày lạ", en: "odd day")),
              place: received
            )
          ]
        ),
        unit(
          "b",
          submission: nil,
          [
            result("III.5", .pending, .pending, degree: .unsettled(.time), due: "2019-12-14"),
            result(
              "III.8#1",
              .violated,
              .violated,
              degree: Degree.none,
              due: "2019-10-29",
              isToolDefault: true
            ),
          ]
        ),
      ],
      whole: [
        result("II.7", .unknown, .unknown, degree: .unsettled(.information), costsPoints: false)
      ]
    )
  }

  static func text(
    _ result: RoundResult,
    _ format: ReportFormat,
    _ language: Language = .vi,
    isColored: Bool = false,
    isSummaryOnly: Bool = false
  ) -> String {
    let report = Report(
      result: result,
      engine: "ttdn-check 0.1.0",
      inputs: [Report.Input(path: "plan.yaml", sha256: "00ff")],
      language: language
    )
    let palette = TerminalPalette(isColored: isColored)
    let look = ReportLook(palette: palette, isSummaryOnly: isSummaryOnly)
    var output = ReportBytes()
    format.write(report, look: look, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
