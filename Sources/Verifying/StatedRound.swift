public import Diagnostics
internal import LocatedYAML
public import Model
internal import Schemas
public import Scoring

/// A scored round as a report states it: what a comparison needs of it.
public struct StatedRound: Sendable {
  /// The plan.
  public let plan: PlanID
  /// The version of the plan.
  public let planVersion: Int
  /// The profile by which it was scored.
  public let profile: ScoringID
  /// Whether anybody adopted that.
  public let isAdopted: Bool
  /// The titles of the profile's classes.
  public let classes: [ClassID: Localized]
  /// The names of the groups that are ranked.
  public let groups: [GroupID: Localized]
  /// The units, in the order of the report.
  public let units: [ComparedUnit]

  /// The round that a report of `score` states.
  ///
  /// Its shape is the published one and its points add up: of each unit the shares to 100, what the
  /// duties gave to the settled score, and what they may give to the attainable one. Whether they
  /// are those of the inputs is told only by computing them again. Linear in the report.
  public init(_ report: StatedReport) throws(StatedReportFailure) {
    guard report.shape != .check else { throw StatedReportFailure(.noScores, at: report.source) }
    try Self.validate(report)
    let reading = StatedRoundReading(report)
    plan = PlanID(rawValue: reading.head["plan"]?["id"]?.text ?? "")
    planVersion = reading.head["plan"]?["version"].flatMap { Int($0.text) } ?? 1
    profile = ScoringID(rawValue: reading.head["profile"]?["id"]?.text ?? "")
    isAdopted = reading.head["profile"]?["adopted"]?.text == "true"
    classes = reading.classes
    groups = reading.groups
    units = reading.units
    for unit in units where !unit.isBalanced {
      throw StatedReportFailure(.unbalanced(unit.unit.rawValue), at: report.source)
    }
  }

  private static func validate(_ report: StatedReport) throws(StatedReportFailure) {
    let schema = SchemaCatalog.standard()[report.shape == .score ? .score : .scoreLine]
    for object in report.objects {
      let findings = schema.validate(object.node).filter { $0.severity == .error }
      guard findings.isEmpty else {
        throw StatedReportFailure(.otherShape, at: report.source, Array(findings.prefix(5)))
      }
    }
  }
}

extension ComparedUnit {
  /// Whether the points of the ledger are those of the score.
  fileprivate var isBalanced: Bool {
    guard let score = position.score else { return !ledger.contains(where: \.counts) }
    let shares = ledger.reduce(Rational.zero) { $0 + $1.share }
    let low = ledger.reduce(Rational.zero) { $0 + $1.gained }
    let lost = ledger.reduce(Rational.zero) { $0 + $1.lost }
    return shares == Rational(100) && low == score.low && lost == Rational(100) - score.high
  }
}
