public import CivilTime
public import Diagnostics

/// A passage of a plan's text.
public struct Clause: Sendable, Hashable {
  /// Its identifier.
  public let id: ClauseID
  /// Whether it asks anything of anyone that can be judged.
  public let isNormative: Bool
  /// What it says, in our words.
  public let gist: Localized?
  /// Why nothing is judged or scored by it, where that is so.
  public let why: Localized?

  /// A clause.
  public init(id: ClauseID, isNormative: Bool, gist: Localized? = nil, why: Localized? = nil) {
    self.id = id
    self.isNormative = isNormative
    self.gist = gist
    self.why = why
  }
}

/// A document that a plan cites.
public struct Reference: Sendable, Hashable {
  /// Its identifier in the plan.
  public let id: ReferenceID
  /// Its official number.
  public let number: String
  /// The day it was issued, where it is known.
  public let issued: CivilDate?
  /// Who issued it.
  public let issuer: Localized?
  /// What it is about.
  public let subject: Localized?

  /// A document.
  public init(
    id: ReferenceID,
    number: String,
    issued: CivilDate? = nil,
    issuer: Localized? = nil,
    subject: Localized? = nil
  ) {
    self.id = id
    self.number = number
    self.issued = issued
    self.issuer = issuer
    self.subject = subject
  }
}

/// A question that the text leaves open, with the readings it allows.
public struct Interpretation: Sendable, Hashable {
  /// One reading, and what follows from it.
  public struct Reading: Sendable, Hashable {
    /// Its identifier, unique in the interpretation.
    public let id: String
    /// Whether this one is followed.
    public let isDefault: Bool
    /// What it says.
    public let gist: Localized?
    /// What follows from it.
    public let consequence: Localized?

    /// A reading.
    public init(
      id: String,
      isDefault: Bool,
      gist: Localized? = nil,
      consequence: Localized? = nil
    ) {
      self.id = id
      self.isDefault = isDefault
      self.gist = gist
      self.consequence = consequence
    }
  }

  /// The clause in question.
  public let clause: ClauseID
  /// The question.
  public let question: Localized
  /// The readings; exactly one is the default.
  public let readings: [Reading]

  /// An interpretation.
  public init(clause: ClauseID, question: Localized, readings: [Reading]) {
    self.clause = clause
    self.question = question
    self.readings = readings
  }
}
