public import Diagnostics

/// Whose deeds a duty is judged by.
public enum Bearer: String, Sendable, Hashable, CaseIterable {
  /// Each bound unit by its own submission.
  case unit
  /// The bound units together, over all submissions; it costs no single unit points.
  case whole
}

/// How strongly the text asks.
public enum Strength: String, Sendable, Hashable, CaseIterable {
  /// It must be done.
  case must
  /// It should be done.
  case should
  /// It must be done when the occasion arises.
  case whenArising = "when-arising"
}

/// Where the measure of a duty comes from.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// From the text.
  case text
  /// The text asks without saying how much; the minimum is ours.
  case toolDefault = "tool-default"
}

/// When a duty comes due again and again, and what its occurrences come to.
public struct ObligationRecurrence: Sendable, Hashable {
  /// How the occurrences make one result.
  public enum Combination: String, Sendable, Hashable, CaseIterable {
    /// Their mean.
    case mean
    /// The worst of them.
    case all
  }

  /// How often.
  public let every: Recurrence
  /// The days within which occurrences lie.
  public let during: Period
  /// What they come to.
  public let combination: Combination

  /// A recurrence.
  public init(every: Recurrence, during: Period, combination: Combination = .mean) {
    self.every = every
    self.during = during
    self.combination = combination
  }
}

/// A duty that a plan lays on someone. How it is measured stands in the compiled plan.
public struct Obligation: Sendable, Hashable {
  /// Its identifier.
  public let id: ObligationID
  /// The clause that asks it.
  public let clause: ClauseID
  /// Whose deeds it is judged by.
  public let bearer: Bearer
  /// Whom it binds.
  public let bindsTo: Addressees
  /// What it asks, in a few words.
  public let title: Localized
  /// How strongly the text asks.
  public let strength: Strength
  /// Where its measure comes from.
  public let basis: Basis
  /// The rule that measures it; `nil` where the plan writes the measure itself.
  public let rule: RuleID?
  /// When it comes due again and again; `nil` for what is done once.
  public let recurrence: ObligationRecurrence?
  /// The obligation that it states a second time, where it does; the two count once.
  public let repeats: ObligationID?
  /// The obligations that must be looked at first.
  public let dependsOn: [ObligationID]
  /// The open questions on which it rests.
  public let interpretations: [InterpretationID]

  /// An obligation.
  public init(
    id: ObligationID,
    clause: ClauseID,
    bearer: Bearer = .unit,
    bindsTo: Addressees,
    title: Localized,
    strength: Strength = .must,
    basis: Basis = .text,
    rule: RuleID? = nil,
    recurrence: ObligationRecurrence? = nil,
    repeats: ObligationID? = nil,
    dependsOn: [ObligationID] = [],
    interpretations: [InterpretationID] = []
  ) {
    self.id = id
    self.clause = clause
    self.bearer = bearer
    self.bindsTo = bindsTo
    self.title = title
    self.strength = strength
    self.basis = basis
    self.rule = rule
    self.recurrence = recurrence
    self.repeats = repeats
    self.dependsOn = dependsOn
    self.interpretations = interpretations
  }
}
