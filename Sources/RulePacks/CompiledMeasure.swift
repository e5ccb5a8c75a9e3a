public import CEL
public import Model

/// A measure whose expressions are typed and compiled.
public struct CompiledMeasure: Sendable {
  /// What is measured.
  public let kind: Kind
  /// The environment of all its expressions, for making bindings.
  public let environment: Environment

  /// The closed set of measures.
  public enum Kind: Sendable {
    /// A thing done at a moment.
    case done(DoneMeasure)
    /// Distinct items against a number.
    case count(ItemSelection, atLeast: NumberSource, credit: Credit)
    /// Distinct members of a set.
    case cover(ItemSelection, member: Program, of: MemberSource, credit: Credit)
    /// Something kept free of breaches.
    case maintain(ItemSelection)
    /// An amount within limits.
    case amount(Program, AmountLimits, credit: Credit, deadline: DeadlineSource?)
    /// A statement.
    case holds(Program, deadline: DeadlineSource?)
  }

  /// How much an incomplete fulfilment is worth.
  public enum Credit: String, Sendable {
    /// The share that is reached.
    case proportional
    /// Nothing until all is reached.
    case allOrNothing = "all-or-nothing"
  }
}

/// A thing done at a moment, measured against a deadline.
public struct DoneMeasure: Sendable {
  /// The record whose existence means that it happened.
  public let record: Program
  /// Its moments, best first; one that stands in for a better one says so.
  public let moments: [DatedBy]
  /// A further condition on the record.
  public let condition: Program?
  /// When it is due; without one, at the end of the plan's period.
  public let deadline: DeadlineSource?

  /// An expression for the moment.
  public struct DatedBy: Sendable {
    /// The moment.
    public let at: Program
    /// What to remark when this moment had to stand in for a better one.
    public let warning: MessageTemplate?
  }
}

/// Items of a list, with which of them count.
public struct ItemSelection: Sendable {
  /// The list.
  public let list: Program
  /// The name of the loop variable.
  public let variable: String
  /// Whether an item counts.
  public let condition: Program?
  /// When an item was; it must lie in the window.
  public let date: Program?
  /// The window; without one, the plan's period.
  public let window: Period?
  /// Items with equal keys count once; without it every item is its own.
  public let key: Program?
}

/// The limits of an amount; both belong to what is allowed.
public struct AmountLimits: Sendable {
  /// The least amount, where there is one.
  public let atLeast: NumberSource?
  /// The largest amount, where there is one.
  public let atMost: NumberSource?
}

/// The members that are to be covered.
public enum MemberSource: Sendable {
  /// Written in the measure.
  case listed([String])
  /// Computed, a list of strings.
  case expression(Program)
}

/// A number that a measure compares against.
public enum NumberSource: Sendable {
  /// Written in the measure.
  case constant(Rational)
  /// Computed.
  case expression(Program)
}

/// A deadline of a measure.
public enum DeadlineSource: Sendable {
  /// Written in the measure.
  case fixed(Deadline)
  /// Set by the obligation in this parameter.
  case parameter(String)
}

extension CompiledMeasure {
  /// The deadline that the measure itself has, with the values of its parameters.
  package func deadline(among parameters: [String: Deadline]) -> Deadline? {
    let source: DeadlineSource?
    switch kind {
    case .done(let measure): source = measure.deadline
    case .amount(_, _, _, let deadline), .holds(_, let deadline): source = deadline
    case .count, .cover, .maintain: source = nil
    }
    switch source {
    case .fixed(let deadline): return deadline
    case .parameter(let name): return parameters[name]
    case nil: return nil
    }
  }
}
