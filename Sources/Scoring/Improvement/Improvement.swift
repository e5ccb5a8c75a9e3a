public import CivilTime
public import Diagnostics
public import Evaluation
public import Model

/// What a unit can still do to reach a goal, worked out and proved.
public struct Improvement: Sendable, Equatable {
  /// Whether and how the goal can be reached.
  public enum Outcome: Sendable, Equatable {
    /// It is reached already; nothing has to be done.
    case reached
    /// It can be reached: the cheapest way.
    case reachable(ImprovementPath)
    /// It can be reached, but the cheapest way costs more than was allowed; `within`: how far one
    /// gets for what is allowed.
    case overBudget(cheapest: ImprovementPath, within: ImprovementPath?)
    /// It cannot be reached: what stands in the way, and how far one gets, `nil` where nothing
    /// better than today's can be reached.
    case unreachable([ImprovementObstacle], best: ImprovementPath?)
  }

  /// What is to be reached.
  public let goal: ImprovementGoal
  /// The facts that count for it.
  public let view: EvidenceView
  /// What it may cost; `nil` where that was left open.
  public let budget: Int?
  /// The score as it is.
  public let before: UnitScore
  /// The most that can still be settled, whatever it costs; `nil` where nothing counts.
  public let attainable: PrintedScore?
  /// What can no longer be had, the most points first.
  public let losses: [ImprovementLoss]
  /// Whether and how.
  public let outcome: Outcome

  /// Whether the goal can be reached for what is allowed.
  public var isReachable: Bool {
    switch outcome {
    case .reached, .reachable: true
    case .overBudget, .unreachable: false
    }
  }
}

/// Points that no deed can bring any more.
public struct ImprovementLoss: Sendable, Equatable {
  /// The obligation as it stands.
  public let duty: DutyOutcome
  /// The points of 100.
  public let points: Rational
}

/// What keeps a goal from being reached, whatever is done.
public enum ImprovementObstacle: Sendable, Equatable {
  /// The gate can no longer be made to hold.
  case gate(Gate, DutyOutcome?)
  /// Even all that can be done comes to less than is needed.
  case score(attainable: PrintedScore, needed: Rational)
  /// Too little of the weights counts, 0...1 each; no deed changes that.
  case coverage(Rational, least: Rational)
  /// Nothing counts, so there is no score.
  case noScore
  /// The way that was found did not stand the proof.
  case unconfirmed
}

/// Deeds that together reach something, and the score worked out anew with them.
public struct ImprovementPath: Sendable, Equatable {
  /// What is done, duty by duty, in the order of the scheme, then those without weight.
  public let steps: [ImprovementStep]
  /// What all of it costs.
  public let cost: Int
  /// The score when all of it is done: scored anew by the same code that scores a round.
  public let after: UnitScore
  /// Whether it is certain that no cheaper way gets as far.
  public let isProvenCheapest: Bool

  /// How many deeds it takes.
  public var deedCount: Int { steps.reduce(0) { $0 + $1.deeds.reduce(0) { $0 + $1.count } } }
}

/// What is done about one duty.
public struct ImprovementStep: Sendable, Equatable {
  /// The obligation as it stands.
  public let duty: DutyOutcome
  /// The points of 100 that hang on it; 0 for one without weight.
  public let share: Rational
  /// What is done.
  public let deeds: [ImprovementDeed]
  /// What it comes to then.
  public let after: Assessment
  /// The verdict then.
  public let verdict: Verdict
  /// The gates that hold by it then.
  public let gates: [Gate]

  /// The settled points that it brings.
  public var gain: Rational {
    share * ((after.degree?.low ?? .zero) - (duty.degree?.low ?? .zero))
  }
  /// What it costs.
  public var cost: Int { deeds.reduce(0) { $0 + $1.cost } }
}

/// Something to be done.
public struct ImprovementDeed: Sendable, Equatable {
  /// What kind of thing.
  public let kind: DeedKind
  /// How many of them.
  public let count: Int
  /// The part of the duty, from the outermost; empty for the whole.
  public let part: [Localized]
  /// What it is about.
  public let subjects: [Supply.Subject]
  /// The last day on which it can be done; `nil` where none is set.
  public let lastDay: CivilDate?
  /// How it must be backed to count; `nil` where it need not be.
  public let backing: EvidenceLevel?
  /// What all of them cost.
  public let cost: Int
}
