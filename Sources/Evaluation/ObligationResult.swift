public import CivilTime
public import Diagnostics
public import Model

/// What one obligation came to for its bearer, with what is needed to defend it.
public struct ObligationResult: Sendable {
  /// The obligation.
  public let obligation: ObligationID
  /// The clause of the plan that asks for it.
  public let clause: ClauseID
  /// The duty rule that measured it; `nil` where the plan itself holds the measure.
  public let rule: RuleID?
  /// What the obligation is, for people.
  public let title: Localized
  /// What was found.
  public let judgement: Judgement
  /// The weight of the obligation in its profile; `nil` without a profile or weight.
  public let weight: Rational?
  /// Whether the minimum is the tool's own because the text gives none.
  public let isToolDefault: Bool
  /// Whether the bearer can lose points by it; never for duties of the whole.
  public let costsPoints: Bool
  let telling: ResultTelling

  /// What is the case, in a sentence without a full stop; made anew each time.
  public var message: Localized {
    switch telling {
    case .duty(let telling): telling.message(judgement)
    case .told(let message, _): message
    }
  }
  /// What the bearer should do; `nil` when nothing is to be done. Made anew each time.
  public var remedy: Localized? {
    switch telling {
    case .duty(let telling): telling.remedy(judgement)
    case .told(_, let remedy): remedy
    }
  }

  /// The verdict at the threshold of the measure.
  public var verdict: Verdict { judgement.verdict }
  /// What people read in place of the verdict.
  public var status: Status { judgement.status }
  /// The settled and the attainable degree; `nil` when the obligation does not count.
  public var degree: Degree? { judgement.assessment.degree }
  /// The last civil day on which the first bound is still kept; `nil` where there is no bound.
  public var due: CivilDate? { judgement.due }
  /// Why the degree is open; empty when it is settled or excluded.
  public var open: OpenReasons { judgement.assessment.degree?.open ?? [] }
  /// The facts that decided it, in the order of use.
  public var places: [Place] { judgement.places }
}

/// The results of one unit of the round.
public struct UnitResult: Sendable {
  /// The unit.
  public let unit: UnitID
  /// Its name on the day of the question.
  public let name: Localized
  /// The group in which it is ranked; `nil` when it is ranked in none.
  public let group: GroupID?
  /// The path of its submission; `nil` when it submitted nothing.
  public let submission: String?
  /// One result an obligation that binds it, in the plan's order.
  public let results: [ObligationResult]
  /// What was found in its submission, by place.
  public let diagnostics: [Diagnostic]

  /// The results of a unit.
  public init(
    unit: UnitID,
    name: Localized,
    group: GroupID?,
    submission: String?,
    results: [ObligationResult],
    diagnostics: [Diagnostic]
  ) {
    self.unit = unit
    self.name = name
    self.group = group
    self.submission = submission
    self.results = results
    self.diagnostics = diagnostics
  }
}
