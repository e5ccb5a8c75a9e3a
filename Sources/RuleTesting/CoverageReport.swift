public import Diagnostics

/// What the examples of rules, and the cases of a plan, have gone through.
public struct CoverageReport: Sendable {
  /// One entry a rule by path, then one an obligation of the plan in its order.
  public let subjects: [SubjectCoverage]

  /// How many things there are to go through.
  public var total: Int { subjects.reduce(0) { $0 + $1.items.count } }
  /// How many of them some example went through.
  public var covered: Int { subjects.reduce(0) { $0 + $1.covered } }
}

/// What the examples of one rule, or the cases of one obligation, have gone through.
public struct SubjectCoverage: Sendable {
  /// The rule or obligation.
  public let subject: TestResult.Subject
  /// All that there is to go through, by place.
  public let items: [CoverageItem]

  /// How many of the items some example went through.
  public var covered: Int { items.count { $0.isCovered } }
  /// The items that no example went through.
  public var uncovered: [CoverageItem] { items.filter { !$0.isCovered } }
}

/// One thing that some example should go through.
public struct CoverageItem: Sendable {
  /// Where it stands.
  public let place: Place
  /// What it is, and the kind of example that goes through it.
  public let situation: CoverageSituation
  /// Whether some example does.
  public let isCovered: Bool
}

/// The kinds of things that examples go through.
public enum CoverageSituation: Sendable, Hashable {
  /// An example that passes, or one that fails.
  case example(passes: Bool)
  /// A condition, or a part of one, that must be seen to hold and not to hold.
  case branch(String, holds: Bool)
  /// A comparison with both sides equal, or one step apart on the side that decides.
  case comparison(left: String, right: String, step: Int)
  /// One side of a bound of the measure.
  case side(BoundSide)
}

/// The sides of the bounds of measures.
public enum BoundSide: String, Sendable, Hashable, CaseIterable {
  /// Done on the last good day.
  case doneOnLastDay
  /// Done on the day after the last good day.
  case doneDayAfter
  /// Not done, asked on the last good day.
  case waitingOnLastDay
  /// Not done, asked on the day after.
  case missedDayAfter
  /// As many as are asked for.
  case enough
  /// One less than are asked for.
  case oneShort
  /// A dated item on the day before the window.
  case dayBeforeWindow
  /// A dated item on the first day of the window.
  case firstDayOfWindow
  /// A dated item on the last day of the window.
  case lastDayOfWindow
  /// A dated item on the day after the window.
  case dayAfterWindow
  /// No breach of what is to be kept.
  case kept
  /// A breach of it.
  case broken
  /// An amount that is exactly the limit.
  case atLimit
  /// An amount beyond the limit.
  case beyondLimit
  /// A statement that holds.
  case holds
  /// A statement that does not hold.
  case holdsNot
}
