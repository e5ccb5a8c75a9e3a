public import CEL
public import Diagnostics
public import LocatedYAML
public import Model

/// A rule as its file states it, compiled: why it exists, what it measures or finds, what it says.
public struct Rule: Sendable {
  /// The stable identifier, `pack/name`.
  public let id: RuleID
  /// What it is about.
  public let title: Localized
  /// Why it exists, in a sentence.
  public let because: Localized
  /// Where it comes from: clauses, acts, defects seen.
  public let sources: [RuleSource]
  /// How much a finding of it, or a breach of its duty, weighs.
  public let severity: Severity
  /// What an obligation may set.
  public let parameters: [RuleParameter]
  /// Whose facts a duty rule can judge: it reads a unit's `submission`, or all `submissions`, or
  /// neither. Empty for a rule that finds defects.
  public let bearers: Set<Bearer>
  /// What it does.
  public let body: Body
  /// The cases that prove it, with their kind; none where they were not read.
  public let examples: [RuleExample]
  /// Its `id:` in the file.
  public let place: Place

  /// What a rule does.
  public enum Body: Sendable {
    /// It measures an obligation.
    case duty(CompiledMeasure, trigger: Program?, DutyMessages)
    /// It finds defects in a submission.
    case finding(CompiledFinding)
  }
}

/// Where a rule comes from; at least one of the three is given in a well-formed file.
public struct RuleSource: Sendable, Equatable {
  /// A clause of a plan.
  public let clause: String?
  /// A legal act or guideline.
  public let decree: String?
  /// A defect that was seen, in words.
  public let seen: String?
}

/// A parameter that an obligation sets with `with:`; expressions read it as `params.<name>`.
public struct RuleParameter: Sendable {
  /// The name, without `params.`.
  public let name: String
  /// What it may hold.
  public let kind: Kind
  /// Its value where an obligation sets none; `nil` when an obligation must set it.
  public let fallback: YAMLNode?
  /// What it means.
  public let meaning: Localized?

  /// What a parameter may hold.
  public enum Kind: Sendable, Equatable {
    /// A value that expressions read.
    case value(CELType)
    /// A deadline, `{before: …}` or `{by: …}`, which only `deadline:` of a measure reads.
    case deadline
  }
}

/// What a duty rule says in place of the engine's own sentences.
public struct DutyMessages: Sendable {
  /// Sentences by status.
  public let byStatus: [Status: MessageTemplate]
  /// What to do when the duty is not met.
  public let remedy: MessageTemplate?

  /// Nothing said: the engine's own sentences stand.
  public static let none = DutyMessages(byStatus: [:], remedy: nil)
}

/// A case that a rule's file gives to prove the rule.
public struct RuleExample: Sendable {
  /// What the case shows.
  public let name: String
  /// Whether the rule must be met.
  public let shouldPass: Bool
  /// The whole case, as the file gives it.
  public let node: YAMLNode
}
