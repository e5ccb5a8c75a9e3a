public import Diagnostics
public import Evaluation
public import Model

/// Why the obligations of one bearer are judged as they are: an answer that can be defended.
public struct Explanation: Sendable {
  /// The plan.
  public let plan: Plan
  /// What was asked.
  public let question: Question
  /// Whether the round still takes evidence.
  public let phase: RoundPhase
  /// The readings of open questions that were followed in place of the default ones.
  public let readings: [InterpretationID: String]
  /// Whether the scoring profile was adopted by anyone; `nil` without a profile.
  public let profileIsAdopted: Bool?
  /// The unit; `nil` for the duties of the whole.
  public let unit: Unit?
  /// The path of its submission; `nil` when it submitted nothing, and for the whole.
  public let submission: String?
  /// How many submissions were looked at.
  public let submissionCount: Int
  /// What keeps the submission from being judged; empty where it can be.
  public let unreadable: [Diagnostic]
  /// The obligations that were asked about, in the plan's order.
  public var obligations: [ExplainedObligation]
  /// The paths of inputs that nothing in it rests on: other units' submissions, rules of others.
  public let unusedPaths: Set<String>
}

/// Why one obligation is judged as it is.
public struct ExplainedObligation: Sendable {
  /// The obligation.
  public let obligation: Obligation
  /// The clause that asks it; `nil` where the plan does not list it.
  public let clause: Clause?
  /// The number of the document that lays it down, where it has one.
  public let documentNumber: String?
  /// Why the clause binds the bearer, or why it does not.
  public let binding: ToldLine
  /// The rule that measures it; `nil` where the plan writes the measure itself.
  public let rule: ExplainedRule?
  /// How it is measured.
  public let measure: [ToldDetail]
  /// The rule's parameters.
  public let parameters: [ExplainedParameter]
  /// The open questions on which it rests, with the reading that is followed.
  public let readings: [ToldDetail]
  /// What it comes to under the default readings, where others are followed and it matters.
  public let standard: ToldStatus?
  /// What it came to; `nil` where it does not bind the bearer.
  public let result: ObligationResult?
  /// The result as a tree; `nil` where there is none.
  public let node: ExplanationNode?
  /// What it is worth in points; `nil` without a profile, a weight or a degree.
  public let points: Points?
}

/// A status with the degree behind it.
public struct ToldStatus: Sendable, Equatable {
  /// The status; `nil` where the obligation does not bind.
  public let status: Status?
  /// The degree, where there is one.
  public let degree: Degree?
}

/// A rule as an explanation tells it.
public struct ExplainedRule: Sendable {
  /// Its identifier.
  public let id: RuleID
  /// What it is about.
  public let title: Localized
  /// Why it exists.
  public let because: Localized
  /// The clauses, acts and observed defects from which it comes.
  public let sources: [Localized]
  /// Its `id:` in its file.
  public let place: Place
}

/// A detail with its name; the value may be an expression.
public struct ToldDetail: Sendable, Equatable {
  /// What it is.
  public let label: Localized
  /// What it says.
  public let value: Localized
  /// Whether the value is an expression or an identifier.
  public let isCode: Bool

  init(_ label: Localized, _ value: Localized, isCode: Bool = false) {
    self.label = label
    self.value = value
    self.isCode = isCode
  }
}

/// A parameter of a rule, its value and who set it.
public struct ExplainedParameter: Sendable {
  /// The name.
  public let name: String
  /// What it means, where the rule says so.
  public let meaning: Localized?
  /// The value in words.
  public let value: Localized
  /// Who set it, as the rest of a sentence.
  public let origin: Localized
  /// Where the value stands.
  public let place: Place
}

/// What an obligation is worth.
public struct Points: Sendable, Equatable {
  /// Its weight in its group of the profile.
  public let weight: Rational
  /// The group.
  public let group: Localized
  /// The degree.
  public let degree: Degree

  /// What is settled.
  public var settled: Rational { weight * degree.low }
  /// What can still be had.
  public var attainable: Rational { weight * degree.high }
  /// What is lost for good.
  public var lost: Rational { weight - attainable }
}

/// Whose obligations are asked about, and which.
public struct ExplanationRequest: Sendable, Equatable {
  /// A unit's identifier, name or alias; the whole by `whole` or `toan-tinh`.
  public var bearer: String
  /// Identifiers of obligations, or of clauses for all of theirs; empty for all that bind.
  public var obligations: [String]
  /// Whether the submissions are all of the round, so that a unit without one has none.
  public var isWholeRound: Bool

  /// A request.
  public init(bearer: String, obligations: [String] = [], isWholeRound: Bool = true) {
    self.bearer = bearer
    self.obligations = obligations
    self.isWholeRound = isWholeRound
  }

  /// The words that ask about the duties of the whole.
  static let wholeNames = ["whole", "toan-tinh"]
}
