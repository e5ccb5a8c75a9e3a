import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// Measures one obligation on the facts of one bearer, as of one day.
///
/// Every outcome of an expression is kept apart: a value, a missing fact (*unknown*), or a failure
/// (*error*). Facts dated after the day of the question have not happened yet.
struct Measuring {
  let compiled: CompiledObligation
  let plan: Plan
  let asOf: CivilDate
  var bindings: Bindings

  var places: [Place] = []
  var missing: [MissingFact] = []
  var failures: [Diagnostic] = []

  init(_ compiled: CompiledObligation, plan: Plan, asOf: CivilDate, facts: Facts) {
    self.compiled = compiled
    self.plan = plan
    self.asOf = asOf
    bindings = facts.bindings(for: compiled)
  }

  var zone: Zone { plan.zone }

  /// The judgement, with the facts that it rests on.
  mutating func judge() -> Judgement {
    var judgement = triggered() ?? measured()
    judgement.places = places
    judgement.missing = missing
    judgement.failures = failures
    return judgement
  }

  private mutating func measured() -> Judgement {
    switch compiled.measure.kind {
    case .done(let measure): done(measure)
    case .count(let items, let least, let credit): count(items, least, credit)
    case .cover(let items, let member, let members, let credit):
      cover(items, member, members, credit)
    case .maintain(let items): maintain(items)
    case .amount(let amount, let limits, let credit, _): self.amount(amount, limits, credit)
    case .holds(let statement, _): holds(statement)
    }
  }

  /// What to say when the trigger has not occurred or cannot be told; `nil` when the duty binds.
  private mutating func triggered() -> Judgement? {
    guard let trigger = compiled.trigger else { return nil }
    switch truth(of: trigger) {
    case .value(true): return nil
    case .value(false): return Judgement(.notTriggered, .excluded(.notApplicable))
    case .open(let why): return Judgement(.held(nil), .counted(.unsettled(why)))
    }
  }

  /// A deadline of the measure, else the end of the plan's period.
  var deadline: Deadline {
    compiled.measure.deadline(among: compiled.deadlines) ?? plan.period.end
  }

  /// The degrees from `low` up to everything, while there is time; `low` afterwards.
  func whileOpen(_ low: Rational, until bound: Bound) -> Degree {
    bound.hasPassed(on: asOf, in: zone)
      ? Degree(low) : Degree(low, .one, open: .time)
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
      for fact in facts where !missing.contains(fact) { missing.append(fact) }
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
    case .expression(let program):
      switch value(of: program) {
      case .value(let value):
        if let number = value.rational { return .value(number) }
        return .open(.error)
      case .open(let why): return .open(why)
      }
    }
  }

  /// Notes that a date, where the expression is a path to one, is not known exactly enough.
  mutating func noteInexact(_ program: Program) {
    guard let node = FactPath(of: program)?.node(in: bindings), node.kind == .scalar else { return }
    let fact = MissingFact(inexact: node)
    if !missing.contains(fact) { missing.append(fact) }
  }

  /// Notes where a fact stands.
  mutating func note(_ value: Value) {
    guard case .node(let node, _) = value else { return }
    let place = node.place
    if !places.contains(place) { places.append(place) }
  }

  /// Notes where the fact of a path stands, when the expression is a path.
  mutating func note(_ path: FactPath?) {
    guard let node = path?.node(in: bindings) else { return }
    let place = node.place
    if !places.contains(place) { places.append(place) }
  }
}
