import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// What a duty is measured by, apart from the facts.
struct MeasuringContext {
  let duty: CompiledObligation
  let terms: ObligationTerms
  let question: Question
  let phase: RoundPhase
  /// The days of the duty: those of its occurrence, else of the plan.
  var window: Period
  /// Which time this is of a duty that recurs.
  var occurrence: Occurrence?
  /// How the unit's records are backed; `nil` for duties of the whole, of which each fact is some
  /// unit's and counts as stated.
  let backing: Backing?
  /// A later first bound that a waiver grants.
  var extended: Deadline?
  /// A smaller number that a waiver grants.
  var reduced: Int?
  /// The events that other obligations take for themselves.
  var taken: [YAMLNode: Taking] = [:]
  /// Whether to tell what became of each item.
  let explains: Bool
  /// The levels of evidence that are come upon.
  let seen: SeenBacking

  var zone: Zone { duty.plan.zone }
  var asOf: CivilDate { question.asOf }
  /// The last day of which anything can be known to have happened.
  var horizon: CivilDate { min(question.asOf, question.knownAt) }

  /// What the view makes of a record.
  func backing(of record: YAMLNode?) -> FactBacking? {
    guard let backing, let record else { return nil }
    return standing(of: backing.level(of: record))
  }

  /// What the view makes of a level of evidence.
  func standing(of level: EvidenceLevel) -> FactBacking {
    seen.levels?.insert(level)
    return FactBacking(level: level, standing: question.view.standing(of: level, in: phase))
  }
}

/// Measures one measure on the facts of one bearer, as of one day.
///
/// Every outcome of an expression is kept apart: a value, a missing fact (*unknown*), or a failure
/// (*error*). Facts dated after the day of the question have not happened yet.
struct Measuring {
  let measure: CompiledMeasure
  let context: MeasuringContext
  var bindings: Bindings

  var facts = OrderedFacts<YAMLNode>()
  var missing = OrderedFacts<MissingFact>()
  var failures: [Diagnostic] = []
  var items: [ItemNote] = []
  /// What can still be done; told only where an explanation was asked for.
  var offers: [Offer] = []
  /// The items that lack nothing but backing; noted only where an explanation was asked for.
  var backable = OrderedFacts<YAMLNode>()
  /// What an explanation tells beside the judgement; kept only where one was asked for.
  var grounds = Grounds()

  init(_ measure: CompiledMeasure, _ context: MeasuringContext, _ bindings: Bindings) {
    self.measure = measure
    self.context = context
    self.bindings = bindings
  }

  var zone: Zone { context.zone }
  var asOf: CivilDate { context.asOf }
  var horizon: CivilDate { context.horizon }

  /// The judgement, with the facts that it rests on.
  mutating func judge() -> Judgement {
    var judgement = measured()
    judgement.facts = facts.all
    judgement.missing = missing.all
    judgement.failures = failures
    judgement.items = items
    judgement.offers = offers
    if context.explains { judgement.grounds = told(judgement) }
    return judgement
  }

  private mutating func measured() -> Judgement {
    switch measure.kind {
    case .done(let measure): done(measure)
    case .count(let items, let least, let credit): count(items, least, credit)
    case .cover(let items, let member, let members, let credit):
      cover(items, member, members, credit)
    case .maintain(let items): maintain(items)
    case .ordered(let measure): ordered(measure)
    case .ratio(let measure): ratio(measure)
    case .amount(let measure): amount(measure)
    case .holds(let measure): holds(measure)
    case .composed(let composition, let parts): composed(composition, parts)
    case .each(let items, let measure, let credit): each(items, measure, credit)
    }
  }

  /// The degrees from `low` up to everything, while there is time; `low` afterwards.
  func whileOpen(_ low: Rational, until bound: Bound) -> Degree {
    bound.hasPassed(on: asOf, in: zone)
      ? Degree(low) : Degree(low, .one, open: .time)
  }

  /// What the view leaves of a judgement that rests on one fact.
  func viewed(_ judgement: Judgement, _ backing: FactBacking?) -> Judgement {
    guard let backing, let degree = judgement.assessment.degree else { return judgement }
    var judgement = judgement
    judgement.backing = backing
    switch backing.standing {
    case .counts: break
    case .belowView:
      judgement.assessment = .counted(
        Degree(.zero, degree.high, open: degree.open.union(.information))
      )
      if judgement.assessment != .counted(degree) { judgement.course = .regular }
    case .refused:
      judgement.assessment = .counted(.none)
      judgement.course = .regular
    }
    return judgement
  }
}

/// What an expression gave, or why it gave nothing.
enum Reading<Fact> {
  case value(Fact)
  case open(OpenReasons)
}

extension Measuring {
  /// The value of a program; what is missing or failed is noted.
  mutating func value(of program: Program) -> Reading<Value> {
    switch program.evaluate(bindings) {
    case .value(let value): return .value(value)
    case .unknown(let facts):
      for fact in facts { missing.insert(fact) }
      return .open(.information)
    case .failure(let error):
      failures.append(error.diagnostic)
      return .open(.error)
    }
  }

  /// The truth of a statement.
  mutating func truth(of program: Program) -> Reading<Bool> {
    switch value(of: program) {
    case .value(.bool(let truth)): .value(truth)
    case .value: .open(.error)
    case .open(let why): .open(why)
    }
  }

  /// The moment that a program gives.
  mutating func moment(of program: Program) -> Reading<Moment> {
    switch value(of: program) {
    case .value(let value):
      if let moment = value.moment { .value(moment) } else { .open(.information) }
    case .open(let why): .open(why)
    }
  }

  /// The elements of a list.
  mutating func elements(of program: Program) -> Reading<[Value]> {
    switch value(of: program) {
    case .value(let value): .value(value.elements)
    case .open(let why): .open(why)
    }
  }

  /// The number that a measure compares against.
  mutating func number(_ source: NumberSource) -> Reading<Rational> {
    switch source {
    case .constant(let number): return .value(number)
    case .expression(let program): return quantity(of: program)
    }
  }

  /// A number, or the number of the elements of a list; without one, a fact is missing.
  mutating func quantity(of program: Program) -> Reading<Rational> {
    switch statedQuantity(of: program) {
    case .open(let why): .open(why)
    case .value(let number): number.map { .value($0) } ?? .open(.information)
    }
  }

  /// A number, or the number of the elements of a list; `nil` where an optional value is absent.
  mutating func statedQuantity(of program: Program) -> Reading<Rational?> {
    switch value(of: program) {
    case .open(let why): return .open(why)
    case .value(let value):
      if let number = value.rational { return .value(number) }
      if case .optional(nil) = value { return .value(nil) }
      guard value.isList else { return .open(.error) }
      return .value(Rational(value.elements.count))
    }
  }

  /// Notes that a date, where the expression is a path to one, is not known exactly enough.
  mutating func noteInexact(_ program: Program) {
    guard let node = FactPath(of: program)?.node(in: bindings), node.kind == .scalar else { return }
    missing.insert(MissingFact(inexact: node))
  }

  /// Notes a fact that was used.
  mutating func note(_ value: Value) {
    guard case .node(let node, _) = value else { return }
    facts.insert(node)
  }

  /// Notes the fact of a path, when the expression is a path.
  mutating func note(_ path: FactPath?) {
    guard let node = path?.node(in: bindings) else { return }
    facts.insert(node)
  }
}
