public import CEL
public import Diagnostics
public import Model

/// A measure whose expressions are typed and compiled.
public struct CompiledMeasure: Sendable {
  /// What is measured.
  public let kind: Kind
  /// The environment of all its own expressions, for making bindings; a part has its own.
  public let environment: Environment

  /// The closed set of measures.
  public indirect enum Kind: Sendable {
    /// A thing done at a moment.
    case done(DoneMeasure)
    /// Distinct items against a number.
    case count(ItemSelection, atLeast: NumberSource, credit: Credit)
    /// Distinct members of a set.
    case cover(ItemSelection, member: Program, of: MemberSource, credit: Credit)
    /// Something kept free of breaches.
    case maintain(ItemSelection)
    /// Items in each of which one thing comes before another.
    case ordered(OrderMeasure)
    /// A share against a target.
    case ratio(RatioMeasure)
    /// An amount within limits.
    case amount(AmountMeasure)
    /// A statement.
    case holds(StatementMeasure)
    /// Several measures as one.
    case composed(Composition, [MeasurePart])
    /// One measure for each item of a list, each judged by itself.
    case each(ItemSelection, CompiledMeasure, credit: Credit)
  }

  /// How much an incomplete fulfilment is worth.
  public enum Credit: Sendable, Equatable {
    /// The share that is reached.
    case proportional
    /// Nothing until all is reached.
    case allOrNothing
    /// What the last step that is reached is worth; only of things that are counted.
    case steps([CreditStep])
  }
}

/// A number of things from which on a count is worth something.
public struct CreditStep: Sendable, Equatable {
  /// The number.
  public let from: Int
  /// What reaching it is worth, in (0, 1).
  public let worth: Rational
}

/// How several measures make one.
public enum Composition: Sendable, Hashable {
  /// As good as the worst.
  case all
  /// As good as the best.
  case any
  /// As good as the so-many-th best; with `isPartial`, the mean of so many best.
  case atLeast(Int, isPartial: Bool)
  /// The mean by weight.
  case sum
}

/// One of the measures of a composition.
public struct MeasurePart: Sendable {
  /// What it is called; `nil` where the file gives no title.
  public let title: Localized?
  /// What it weighs in a sum, at least 1.
  public let weight: Int
  /// How it is measured.
  public let measure: CompiledMeasure
}

/// A thing done at a moment, measured against a deadline.
public struct DoneMeasure: Sendable {
  /// The record whose existence means that it happened.
  public let record: Program
  /// Entries of the receipt register: the earliest beats what the unit says of itself.
  public let register: Program?
  /// Its moments, best first; one that stands in for a better one says so.
  public let moments: [DatedBy]
  /// A further condition on the record.
  public let condition: Program?
  /// When it is due; without one, at the end of the window.
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
  /// The window; without one, that of the duty.
  public let window: Period?
  /// Items with equal keys count once; without it every item is its own.
  public let key: Program?
  /// Whether an item that counts here may count for another duty as well.
  public let isShareable: Bool
}

/// Items in each of which one thing must come before another; the same day will do.
public struct OrderMeasure: Sendable {
  /// The items.
  public let items: ItemSelection
  /// What must come first.
  public let first: Program
  /// What must come after it.
  public let then: Program
  /// Whether one item out of order spoils all.
  public let credit: CompiledMeasure.Credit
}

/// A share against a target.
public struct RatioMeasure: Sendable {
  /// The numerator: a number, or a list that is counted.
  public let got: Program
  /// The denominator: a number, or a list that is counted.
  public let outOf: Program
  /// The share that is asked for.
  public let target: NumberSource
  /// How a smaller share counts.
  public let credit: CompiledMeasure.Credit
  /// When it is due; without one, at the end of the window.
  public let deadline: DeadlineSource?
  /// The records on which the numbers rest.
  public let evidence: Program?
}

/// An amount within limits; both limits belong to what is allowed.
public struct AmountMeasure: Sendable {
  /// The amount.
  public let amount: Program
  /// The least amount, where there is one.
  public let least: NumberSource?
  /// The largest amount, where there is one.
  public let most: NumberSource?
  /// How an amount outside the limits counts.
  public let credit: CompiledMeasure.Credit
  /// When it is due; without one, at once.
  public let deadline: DeadlineSource?
  /// The records on which the amount rests.
  public let evidence: Program?
}

/// A statement.
public struct StatementMeasure: Sendable {
  /// What must be true.
  public let statement: Program
  /// When it is due; without one, at once.
  public let deadline: DeadlineSource?
  /// The records on which the statement rests.
  public let evidence: Program?
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
  case written(WrittenDeadline)
  /// Set by the obligation in this parameter.
  case parameter(String)
  /// Computed: a fact that is a deadline, `{before: …}` or `{by: …}`.
  case expression(Program)
}

/// A deadline as a file writes it.
public struct WrittenDeadline: Sendable {
  /// How it is told.
  public let form: DeadlineForm
  /// The moment of the event from which days are counted, where they are.
  public let event: Program?
}

extension CompiledMeasure {
  /// The deadline that the measure itself has, with the values of its parameters; `nil` where it has
  /// none or only facts can tell it.
  package func deadline(among parameters: [String: WrittenDeadline]) -> WrittenDeadline? {
    switch deadlineSource {
    case .written(let deadline): deadline
    case .parameter(let name): parameters[name]
    case .expression, nil: nil
    }
  }

  /// Where the measure's own deadline comes from.
  package var deadlineSource: DeadlineSource? {
    switch kind {
    case .done(let measure): measure.deadline
    case .ratio(let measure): measure.deadline
    case .amount(let measure): measure.deadline
    case .holds(let measure): measure.deadline
    case .count, .cover, .maintain, .ordered, .composed, .each: nil
    }
  }

  /// The deadlines of the measure and of its parts that the plan itself tells.
  package func deadlines(among parameters: [String: WrittenDeadline]) -> [WrittenDeadline] {
    let own = deadline(among: parameters).map { [$0] } ?? []
    return switch kind {
    case .composed(_, let parts):
      own + parts.flatMap { $0.measure.deadlines(among: parameters) }
    case .each(_, let measure, _): own + measure.deadlines(among: parameters)
    case .done, .count, .cover, .maintain, .ordered, .ratio, .amount, .holds: own
    }
  }

  /// The environment of the measure, or of the part of it, that is due by the parameter `name`: the
  /// event from which a term counts may be a fact of the part's item. `nil` where none is.
  package func environment(dueBy name: String) -> Environment? {
    if case .parameter(name)? = deadlineSource { return environment }
    return switch kind {
    case .composed(_, let parts):
      parts.lazy.compactMap { $0.measure.environment(dueBy: name) }.first
    case .each(_, let measure, _): measure.environment(dueBy: name)
    case .done, .count, .cover, .maintain, .ordered, .ratio, .amount, .holds: nil
    }
  }
}
