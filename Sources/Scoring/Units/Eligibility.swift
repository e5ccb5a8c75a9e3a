public import Model

/// Whether a unit may be commended, in three values, with every reason.
public struct Eligibility: Sendable, Hashable {
  /// The three values.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// All conditions are met, and nothing in a gate is open.
    case eligible
    /// A condition can no longer be met.
    case notEligible = "not-eligible"
    /// Not decided yet; never a refusal.
    case deferred
  }

  /// The value.
  public let outcome: Outcome
  /// The facts that count for it.
  public let view: EvidenceView
  /// What stands in the way, those that decide first; empty when nothing does.
  public let grounds: [Ground]

  /// One thing that stands in the way.
  public enum Ground: Sendable, Hashable {
    /// The gate is broken.
    case gateBroken(Gate, DutyOutcome?)
    /// The gate is open: it depends on this obligation.
    case gateOpen(Gate, DutyOutcome?)
    /// Even what is attainable is below the threshold.
    case outOfReach(attainable: PrintedScore, threshold: PrintedScore, ResultClass)
    /// What is settled is below the threshold, what is attainable is not.
    case notReachedYet(settled: PrintedScore, threshold: PrintedScore, ResultClass)
    /// Too little of the weights counted, 0...1 each.
    case coverage(Rational, least: Rational)
    /// Nothing counts, so there is no score.
    case noScore

    /// Whether it refuses, rather than leaves open.
    public var isFinal: Bool {
      switch self {
      case .gateBroken, .outOfReach: true
      case .gateOpen, .notReachedYet, .coverage, .noScore: false
      }
    }
  }

  /// The value that follows from what stands in the way.
  init(view: EvidenceView, grounds: [Ground]) {
    self.view = view
    self.grounds = grounds.filter(\.isFinal) + grounds.filter { !$0.isFinal }
    if grounds.isEmpty {
      outcome = .eligible
    } else {
      outcome = grounds.contains(where: \.isFinal) ? .notEligible : .deferred
    }
  }
}

/// Something to remind a unit of.
public struct Reminder: Sendable, Hashable {
  /// What about it, the most urgent first.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It was not fulfilled, and cannot be any more.
    case violated
    /// It is overdue and still earns something.
    case overdue
    /// It falls due soon.
    case dueSoon = "due-soon"
    /// It is stated but not backed as the commendation asks.
    case missingEvidence = "missing-evidence"
    /// A fact is missing, or an input is wrong.
    case missingFacts = "missing-facts"
  }

  /// What about it.
  public let kind: Kind
  /// The obligation as it stands.
  public let duty: DutyOutcome
  /// The points of 100 that hang on it, lost or open; 0 for an obligation without weight.
  public let points: Rational
}
