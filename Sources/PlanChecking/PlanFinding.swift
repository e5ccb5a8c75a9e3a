public import Diagnostics

/// Something that is wrong, doubtful or worth knowing about a plan, with what shows it.
public struct PlanFinding: Sendable, Equatable {
  /// What, why, what to do, and where.
  public let diagnostic: Diagnostic
  /// A concrete case in which it shows: a unit, a day, a pair of clauses, a piece of a submission.
  /// `nil` for what reading the files found, where the place itself shows it.
  public let witness: Localized?

  /// A finding; `witness` is what shows it.
  public init(_ diagnostic: Diagnostic, witness: Localized? = nil) {
    self.diagnostic = diagnostic
    self.witness = witness
  }
}
