import CEL
import CivilTime
import Model
import PlanReading
import RulePacks

/// The bound of a measure, or why it cannot be told.
enum BoundReading {
  /// There is none.
  case none
  case bound(BoundSpan)
  case open(UnboundedReason, OpenReasons)
}

extension Measuring {
  /// The measure's own bound: what a waiver grants, else what the plan or the facts say.
  mutating func ownBound() -> BoundReading {
    if let extended = context.extended { return .bound(BoundSpan(extended, in: zone)) }
    switch measure.deadlineSource {
    case nil: return .none
    case .expression(let program): return factBound(program)
    case .written, .parameter:
      guard let deadline = measure.deadline(among: context.terms.deadlines) else { return .none }
      return resolved(deadline)
    }
  }

  /// The measure's own bound, else the end of its window.
  mutating func boundOrEnd() -> BoundReading {
    switch ownBound() {
    case .none: .bound(BoundSpan(context.window.end, in: zone))
    case let told: told
    }
  }

  /// A fact that is a deadline. Where the facts state none there is none.
  private mutating func factBound(_ program: Program) -> BoundReading {
    switch program.evaluate(bindings) {
    case .unknown(let facts):
      for fact in facts where fact.reason != .absent { missing.insert(fact) }
      return facts.contains { $0.reason != .absent } ? .open(.noEvent, .information) : .none
    case .failure(let error):
      failures.append(error.diagnostic)
      return .open(.noEvent, .error)
    case .value(let value):
      guard let node = value.record else { return .none }
      guard let deadline = Deadline(located: node) else { return .open(.noEvent, .information) }
      note(.node(node, .dyn))
      return .bound(BoundSpan(deadline, in: zone))
    }
  }

  private mutating func resolved(_ deadline: WrittenDeadline) -> BoundReading {
    var event: Moment?
    var why: OpenReasons = .information
    if let program = deadline.event {
      switch moment(of: program) {
      case .value(let moment): event = moment
      case .open(let reason): why = reason
      }
    }
    let resolution = deadline.form.resolve(
      event: event,
      occurrence: context.occurrence,
      calendar: context.duty.plan.calendar,
      in: zone
    )
    switch resolution {
    case .bounds(let earliest, let latest):
      return .bound(BoundSpan(earliest.bound(in: zone), latest.bound(in: zone)))
    case .noEvent: return .open(.noEvent, why)
    case .outsideCalendar(let day): return .open(.outsideCalendar(day), .information)
    case .noOccurrence, .noCalendar: return .open(.notTold, .information)
    }
  }

  /// A bound with what the profile still gives for later ones.
  func chain(_ first: Bound) -> LatenessChain {
    LatenessChain(moved: first, later: context.duty.lateness, in: zone)
  }

  /// The degree of a statement or a number: what is not reached may still be, while there is time.
  /// Without a bound it is due at once, of a duty that recurs on the first day of each period.
  ///
  /// - Parameter mayFall: Whether further facts can make it worse as well.
  func settled(_ worth: Rational, _ bound: BoundReading, mayFall: Bool = false) -> Degree {
    switch bound {
    case .none:
      guard context.occurrence != nil, asOf < context.window.from else { return Degree(worth) }
      return mayFall ? .unsettled(.time) : Degree(worth, .one, open: .time)
    case .open(_, let why): return Degree(worth, .one, open: why)
    case .bound(let due):
      guard !due.latest.hasPassed(on: asOf, in: zone) else { return Degree(worth) }
      return mayFall ? .unsettled(.time) : Degree(worth, .one, open: .time)
    }
  }
}

extension BoundReading {
  /// The last good day of a bound that is told.
  func due(in zone: Zone) -> CivilDate? {
    guard case .bound(let due) = self else { return nil }
    return due.latest.lastGoodDay(in: zone)
  }
}
