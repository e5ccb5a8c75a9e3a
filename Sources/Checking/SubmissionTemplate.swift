public import CivilTime
public import Diagnostics
public import Model

/// What a unit has to state under a plan, and by when: what an empty submission is written from.
public struct SubmissionTemplate: Sendable {
  /// The plan.
  public let plan: Plan
  /// The unit.
  public let unit: Unit
  /// The day from which deadlines are seen.
  public let asOf: CivilDate
  /// The keys that name format, unit and plan, with their values.
  public let header: [(key: String, value: String)]
  /// The duties that bind the unit, in the plan's order.
  public let duties: [Duty]
  /// The parts of a submission by which those duties are judged, in the order of the schema.
  public let sections: [Section]

  /// A duty that binds the unit.
  public struct Duty: Sendable {
    /// The obligation.
    public let obligation: Obligation
    /// When it is due, in the order of time; empty where no day can be told.
    public let times: [Time]
    /// What the plan asks beyond the words of the title: the parameters that it sets.
    public let demands: [(name: String, value: Localized)]
  }

  /// A day on which a duty is due.
  public struct Time: Sendable {
    /// The occurrence of a duty that recurs; `nil` for what is done once.
    public let occurrence: Localized?
    /// The last day that is in time.
    public let lastGoodDay: CivilDate
  }

  /// A part of a submission.
  public struct Section: Sendable {
    /// The key at the root.
    public let key: Key
    /// The duties that are judged by it.
    public let duties: [ObligationID]
  }

  /// A key that is to be filled in.
  public struct Key: Sendable {
    /// The key.
    public let name: String
    /// What it is called.
    public let title: Localized?
    /// What it means.
    public let description: Localized?
    /// The values that are allowed, where they are listed.
    public let values: [String]
    /// What is to stand there.
    public let content: Content
  }

  /// What is to stand under a key.
  public indirect enum Content: Sendable {
    /// A text, a number, a truth value.
    case value
    /// A day, or a moment.
    case date
    /// A mapping with one of these keys.
    case choice([String])
    /// A list of texts.
    case list
    /// An identifier that nothing else in its list bears, such as this one.
    case identifier(String)
    /// A mapping with these keys; further keys that nothing here rests on may be stated.
    case mapping([Key], others: [Key])
    /// A list of mappings with these keys, and further ones that may be stated.
    case records([Key], others: [Key])
  }
}
