public import CivilTime
public import Diagnostics
public import Model

/// What one obligation of a unit's scheme gave and cost, in points of 100.
///
/// The lines of a ledger add up exactly: the shares to 100, what is settled lost to 100 less the
/// attainable score, what is lost or open to 100 less the guaranteed score.
public struct LedgerLine: Sendable, Hashable {
  /// What the obligation came to.
  public let duty: DutyOutcome
  /// The group of the scheme in which it is weighed.
  public let group: ScoringGroupID
  /// Its weight in the scheme, as the profile writes it.
  public let weight: Rational
  /// The points of 100 that hang on it, after what does not count has left; 0 where it does not.
  public let share: Rational

  /// A line.
  public init(duty: DutyOutcome, group: ScoringGroupID, weight: Rational, share: Rational) {
    self.duty = duty
    self.group = group
    self.weight = weight
    self.share = share
  }

  /// The points that are settled.
  public var gained: Rational { share * (duty.degree?.low ?? .zero) }
  /// The points that can no longer be had.
  public var lost: Rational { share * (Rational.one - (duty.degree?.high ?? .one)) }
  /// The points that are neither settled nor lost.
  public var open: Rational {
    guard let degree = duty.degree, !degree.isSettled else { return .zero }
    return share * (degree.high - degree.low)
  }

  /// Whether the obligation counts.
  public var counts: Bool { duty.degree != nil }
}

/// What one obligation, or one kind of extra deed, came to under one view: all that a score needs.
public struct DutyOutcome: Sendable, Hashable {
  /// The obligation.
  public let obligation: ObligationID
  /// The clause that asks for it.
  public let clause: ClauseID
  /// What it asks, in a few words.
  public let title: Localized
  /// How far it is fulfilled, or why it does not count.
  public let assessment: Assessment
  /// The verdict at the threshold of its measure.
  public let verdict: Verdict
  /// What people read in place of the verdict.
  public let status: Status
  /// The last good day of its first bound, where there is one.
  public let due: CivilDate?
  /// What is the case, in a sentence without a full stop.
  public let message: Localized
  /// What is to be done, where something is.
  public let remedy: Localized?
  /// The rule that measured it; `nil` where the plan itself holds the measure.
  public let rule: RuleID?
  /// The facts that decided it, in the order of use.
  public let spots: [Spot]

  /// An outcome.
  public init(
    obligation: ObligationID,
    clause: ClauseID,
    title: Localized,
    assessment: Assessment,
    verdict: Verdict,
    status: Status,
    due: CivilDate? = nil,
    message: Localized = Localized(""),
    remedy: Localized? = nil,
    rule: RuleID? = nil,
    spots: [Spot] = []
  ) {
    self.obligation = obligation
    self.clause = clause
    self.title = title
    self.assessment = assessment
    self.verdict = verdict
    self.status = status
    self.due = due
    self.message = message
    self.remedy = remedy
    self.rule = rule
    self.spots = spots
  }

  /// The degree; `nil` where it does not count.
  public var degree: Degree? { assessment.degree }
}
