public import Diagnostics
public import Evaluation
public import Model

/// What a unit came to, in each view: all that its score depends on.
public struct UnitEvaluation: Sendable {
  /// The unit.
  public let unit: Unit
  /// Its name on the day of the question.
  public let name: Localized
  /// The path of its submission; `nil` when it submitted nothing.
  public let submission: String?
  /// The outcomes of the obligations that bind it, by view.
  public let duties: [EvidenceView: [DutyOutcome]]
  /// The outcomes of the profile's extra deeds, by view.
  public let deeds: [EvidenceView: [DutyOutcome]]
  /// The points that the unit gives itself, by obligation.
  public let selfScores: [ObligationID: Rational]

  /// An evaluation.
  public init(
    unit: Unit,
    name: Localized? = nil,
    submission: String? = nil,
    duties: [EvidenceView: [DutyOutcome]],
    deeds: [EvidenceView: [DutyOutcome]] = [:],
    selfScores: [ObligationID: Rational] = [:]
  ) {
    self.unit = unit
    self.name = name ?? unit.name
    self.submission = submission
    self.duties = duties
    self.deeds = deeds
    self.selfScores = selfScores
  }

  /// An evaluation from the evaluator's results in each view.
  public init(
    unit: Unit,
    name: Localized? = nil,
    submission: String?,
    results: [EvidenceView: [ObligationResult]],
    deeds: [EvidenceView: [ObligationResult]] = [:],
    selfScores: [ObligationID: Rational] = [:]
  ) {
    self.init(
      unit: unit,
      name: name,
      submission: submission,
      duties: results.mapValues { $0.map { DutyOutcome($0) } },
      deeds: deeds.mapValues { $0.map { DutyOutcome($0) } },
      selfScores: selfScores
    )
  }
}
