public import Diagnostics

/// A question that the text leaves open, with the readings it allows.
public struct Interpretation: Sendable, Hashable {
  /// One reading.
  public struct Reading: Sendable, Hashable {
    /// Its identifier, unique in the interpretation.
    public let id: String
    /// What it means and what follows from it.
    public let meaning: Localized
    /// Whether this one is followed.
    public let isDefault: Bool

    /// A reading.
    public init(id: String, meaning: Localized, isDefault: Bool) {
      self.id = id
      self.meaning = meaning
      self.isDefault = isDefault
    }
  }

  /// Its identifier.
  public let id: InterpretationID
  /// The clauses in question.
  public let clauses: [ClauseID]
  /// The question.
  public let question: Localized
  /// The readings; exactly one is the default.
  public let readings: [Reading]

  /// An interpretation.
  public init(
    id: InterpretationID,
    clauses: [ClauseID],
    question: Localized,
    readings: [Reading]
  ) {
    self.id = id
    self.clauses = clauses
    self.question = question
    self.readings = readings
  }
}
