import Diagnostics
import Evaluation
public import Model
public import Scoring

/// Which unit wants to reach what.
public struct ImprovementRequest: Sendable {
  /// A unit, by identifier, name or alias.
  public var unit: String
  /// A class, by identifier or title, or the word that asks for a commendation.
  public var goal: String
  /// What it may cost; `nil` for whatever it takes.
  public var budget: Int?
  /// The facts that count for a class; `nil` for those of the profile's commendation.
  public var view: EvidenceView?
  /// Whether the submissions are all of the round, so that a unit without one has none.
  public var isWholeRound: Bool

  /// A request.
  public init(
    unit: String,
    goal: String,
    budget: Int? = nil,
    view: EvidenceView? = nil,
    isWholeRound: Bool = true
  ) {
    self.unit = unit
    self.goal = goal
    self.budget = budget
    self.view = view
    self.isWholeRound = isWholeRound
  }

  /// The words that ask for a commendation.
  static let commendationNames = ["commendation", "khen"]
}

/// What a unit can still do to reach a goal, with what is needed to tell it.
public struct ImprovementAnswer: Sendable {
  /// The plan.
  public let plan: Plan
  /// The profile by which the unit is scored.
  public let profile: ScoringProfile
  /// What was asked; its view is that by which the goal is looked at.
  public let question: Question
  /// Whether more evidence may come.
  public let phase: RoundPhase
  /// The readings of open questions that were followed in place of the default ones.
  public let readings: [InterpretationID: String]
  /// The unit.
  public let unit: Unit
  /// The path of its submission; `nil` when it submitted nothing.
  public let submission: String?
  /// What was found.
  public let improvement: Improvement
  /// The paths of the inputs on which it does not rest: rules that measure nothing that binds the
  /// unit, and submissions of others.
  public let unusedPaths: Set<String>
}
