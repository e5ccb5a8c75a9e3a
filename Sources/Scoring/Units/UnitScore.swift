public import Diagnostics
public import Model

/// What one unit scored, and why; it depends on that unit's results and the profile alone.
public struct UnitScore: Sendable, Hashable {
  /// The unit.
  public let unit: UnitID
  /// Its name on the day of the question.
  public let name: Localized
  /// The path of its submission; `nil` when it submitted nothing.
  public let submission: String?
  /// The group in which it is ranked; `nil` where it is ranked in none.
  public let group: GroupID?
  /// The scheme by which it is scored; `nil` where the profile has none for it.
  public let scheme: ScoringScheme?
  /// Its scores by what it states, what it gives evidence for, and what was verified.
  public let views: [ViewScore]
  /// The view by which units are ranked.
  public let view: EvidenceView
  /// The claims of the unit beside what is backed, in the scheme's order.
  public let claims: [ClaimLine]
  /// The obligations that bind it without weight in its scheme, in the plan's order, in the view by
  /// which units are ranked.
  public let unweighted: [DutyOutcome]
  /// Whether it may be commended; `nil` where the profile commends nobody.
  public let eligibility: Eligibility?
  /// What to remind it of, the most urgent first.
  public let reminders: [Reminder]

  /// The score by the facts of one view.
  public subscript(view: EvidenceView) -> ViewScore? { views.first { $0.view == view } }

  /// The score in the view by which units are ranked.
  public var ranked: ViewScore? { self[view] }

  /// What the obligations came to in the view by which units are ranked: those of the scheme, then
  /// the others.
  public var duties: [DutyOutcome] { (ranked?.ledger ?? []).map(\.duty) + unweighted }

  /// The points that the unit claims beyond what is backed and can still be backed.
  public var overClaim: Rational { claims.reduce(.zero) { $0 + $1.settledOverClaim } }
}

/// One obligation's points as the unit sees it and as they are backed, on the scale of its weight.
public struct ClaimLine: Sendable, Hashable {
  /// The obligation.
  public let obligation: ObligationID
  /// The clause that asks for it.
  public let clause: ClauseID
  /// What it asks, in a few words.
  public let title: Localized
  /// The most points for it.
  public let weight: Rational
  /// The points that the unit gives itself; `nil` where it says nothing.
  public let stated: Rational?
  /// The points by each view; a view in which the obligation does not count is absent.
  public let points: [EvidenceView: ScoreInterval]
  /// The view that claims are measured against.
  public let measuredBy: EvidenceView

  /// What the unit claims: what it states, else what its own words come to.
  public var claimed: Rational { stated ?? points[.selfStated]?.low ?? .zero }

  /// The claimed points that are not backed and cannot be any more, at least 0; 0 where the
  /// obligation does not count.
  public var settledOverClaim: Rational {
    guard let backed = points[measuredBy] else { return .zero }
    return max(claimed - backed.high, .zero)
  }

  /// The claimed points that are not backed today, at least 0; 0 where the obligation does not count.
  public var presentOverClaim: Rational {
    guard let backed = points[measuredBy] else { return .zero }
    return max(claimed - backed.low, .zero)
  }
}
