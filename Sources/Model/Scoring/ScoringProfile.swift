public import CivilTime
public import Diagnostics

/// What a committee decides beside the text: weights, worth of lateness, classes, gates.
public struct ScoringProfile: Sendable, Hashable {
  /// How weights combine.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// The weighted mean over everything that counts.
    case flat
    /// Groups first; one of which nothing counts drops out.
    case nested
  }

  /// Its identifier.
  public let id: ScoringID
  /// The plan it scores.
  public let plan: PlanID
  /// Whether someone has adopted it; else it is an assumption and says so.
  public let isAdopted: Bool
  /// How weights combine.
  public let method: Method
  /// The weights, for each sort of bearer; of two that apply to a unit the first counts.
  public let schemes: [ScoringScheme]
  /// What being late is worth, for the obligations for which it is worth something.
  public let lateness: [ObligationID: [LatenessStep]]
  /// The classes, best first.
  public let classes: [ResultClass]
  /// The gates.
  public let gates: [Gate]
  /// How units are ranked.
  public let ranking: Ranking
  /// Who may be commended.
  public let commendation: Commendation?
  /// What extra deeds earn.
  public let bonus: Bonus
  /// The obligations that have no weight anywhere, and why.
  public let unweighted: [ObligationID: Localized]
  /// The day from which on no more evidence is taken, where one is set.
  public let closes: CivilDate?
  /// A unit is reminded of what falls due within so many days.
  public let remindDays: Int
  /// How units are drawn to be looked at again; `nil` where none are.
  public let audit: AuditRule?
  /// What deeds cost, where ways to a class are compared.
  public let effort: EffortTable

  /// The days before which a unit is reminded where the profile does not say.
  public static let usualRemindDays = 30

  /// A profile.
  public init(
    id: ScoringID,
    plan: PlanID,
    isAdopted: Bool = false,
    method: Method = .nested,
    schemes: [ScoringScheme] = [],
    lateness: [ObligationID: [LatenessStep]] = [:],
    classes: [ResultClass] = [],
    gates: [Gate] = [],
    ranking: Ranking = Ranking(),
    commendation: Commendation? = nil,
    bonus: Bonus = .none,
    unweighted: [ObligationID: Localized] = [:],
    closes: CivilDate? = nil,
    remindDays: Int = ScoringProfile.usualRemindDays,
    audit: AuditRule? = nil,
    effort: EffortTable = .even
  ) {
    self.id = id
    self.plan = plan
    self.isAdopted = isAdopted
    self.method = method
    self.schemes = schemes
    self.lateness = lateness
    self.classes = classes
    self.gates = gates
    self.ranking = ranking
    self.commendation = commendation
    self.bonus = bonus
    self.unweighted = unweighted
    self.closes = closes
    self.remindDays = remindDays
    self.audit = audit
    self.effort = effort
  }

  /// The scheme by which a unit is scored; `nil` when there is none for it.
  public func scheme(for unit: Unit) -> ScoringScheme? {
    schemes.first { $0.addressees.includes(unit) }
  }

  /// The group within which a unit is ranked: the first of the profile's that it is in.
  ///
  /// `nil` where it is in none, or the profile leaves it out.
  public func rankingGroup(of unit: Unit) -> GroupID? {
    guard !ranking.unranked.contains(unit.id) else { return nil }
    return ranking.groups.first { Addressees(groups: [$0]).includes(unit) }
  }

  /// The best class that begins at or below `score`, 0...100; `nil` where there is none.
  public func resultClass(at score: Rational) -> ResultClass? {
    classes.first { $0.from <= score }
  }

  /// The weight of an obligation for a unit, within its group; `nil` where it has none.
  public func weight(of obligation: ObligationID, for unit: Unit) -> Rational? {
    for group in scheme(for: unit)?.groups ?? [] {
      if let member = group.members.first(where: { $0.obligation == obligation }) {
        return member.weight
      }
    }
    return nil
  }
}

/// A bound after the first, and what doing the thing before it is still worth.
public struct LatenessStep: Sendable, Hashable {
  /// When a later bound is.
  public enum Later: Sendable, Hashable {
    /// On a day of the calendar.
    case until(Deadline)
    /// So many days after the last good day of the first bound.
    case daysLate(Int)
  }

  /// The bound.
  public let later: Later
  /// The worth, 0...1.
  public let factor: Rational

  /// Worth `factor` until `deadline`.
  public init(_ deadline: Deadline, factor: Rational) {
    self.init(.until(deadline), factor: factor)
  }

  /// Worth `factor` until `later`.
  public init(_ later: Later, factor: Rational) {
    self.later = later
    self.factor = factor
  }

  /// The bound after a first one whose last good day is `day`.
  func deadline(after day: CivilDate) -> Deadline {
    switch later {
    case .until(let deadline): deadline
    case .daysLate(let days): .by(day.adding(days: days))
    }
  }
}

extension LatenessChain {
  /// A first bound and the later steps of a profile, in `zone`.
  public init(
    _ first: Bound,
    later: [LatenessStep],
    in zone: Zone
  ) throws(LatenessChain.Flaw) {
    let day = first.lastGoodDay(in: zone)
    try self.init(
      first,
      later: later.map {
        Step($0.deadline(after: day).bound(in: zone), factor: $0.factor)
      }
    )
  }

  /// A first bound that was moved, and those later steps of a profile that still come after it.
  public init(moved first: Bound, later: [LatenessStep], in zone: Zone) {
    let day = first.lastGoodDay(in: zone)
    let later = later.map {
      Step($0.deadline(after: day).bound(in: zone), factor: $0.factor)
    }
    let chain = try? LatenessChain(first, later: later.filter { $0.bound > first })
    self = chain ?? LatenessChain(first)
  }
}
