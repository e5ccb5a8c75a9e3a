import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

extension Measuring {
  /// Distinct items against a number.
  mutating func count(
    _ items: ItemSelection,
    _ least: NumberSource,
    _ credit: CompiledMeasure.Credit
  ) -> Judgement {
    let bound = self.bound(of: items)
    let due = bound.lastGoodDay(in: zone)
    guard case .value(let asked) = number(least), asked > .zero else {
      return Judgement(.counted(got: 0, possible: 0, needed: 0), .excluded(.empty), due: due)
    }
    let needed = context.reduced.map { min($0, asked.roundedUp) } ?? asked.roundedUp
    switch tally(items, member: nil) {
    case .open(let why):
      offers = newItems(needed, credit, bound)
      return unread(.counted(got: 0, possible: 0, needed: needed), why, bound)
    case .value(let tally):
      var judgement = Judgement(
        .counted(got: tally.settled, possible: tally.attainable, needed: needed),
        .counted(degree(tally, of: needed, credit, bound)),
        due: due
      )
      judgement.claim = EventClaim(tally, need: needed)
      if context.explains { offers = itemOffers(tally, of: needed, credit, bound) }
      return judgement
    }
  }

  /// Distinct members of a set.
  mutating func cover(
    _ items: ItemSelection,
    _ member: Program,
    _ source: MemberSource,
    _ credit: CompiledMeasure.Credit
  ) -> Judgement {
    let bound = self.bound(of: items)
    let due = bound.lastGoodDay(in: zone)
    let members: [String]
    switch self.members(source) {
    case .value(let named): members = named
    case .open(let why):
      return unread(.covered(got: 0, needed: 0, absent: []), why, bound)
    }
    guard !members.isEmpty else {
      return Judgement(.covered(got: 0, needed: 0, absent: []), .excluded(.empty), due: due)
    }
    let needed = context.reduced.map { min($0, members.count) } ?? members.count
    switch tally(items, member: (member, members)) {
    case .open(let why):
      offers = newItems(needed, credit, bound, absent: members)
      return unread(.covered(got: 0, needed: needed, absent: members), why, bound)
    case .value(let tally):
      let reached = Set(tally.accepted.compactMap(\.text))
      let absent = members.filter { !reached.contains($0) }
      var judgement = Judgement(
        .covered(got: tally.settled, needed: needed, absent: absent),
        .counted(degree(tally, of: needed, credit, bound)),
        due: due
      )
      judgement.claim = EventClaim(tally, need: needed)
      if context.explains { offers = itemOffers(tally, of: needed, credit, bound, absent: absent) }
      return judgement
    }
  }

  /// Something kept free of breaches over a period.
  mutating func maintain(_ items: ItemSelection) -> Judgement {
    let period = window(items)
    let bound = period.end.bound(in: zone)
    let finding = { (breaches: Int) in
      Finding.maintained(breaches: breaches, until: period.lastDay)
    }
    let judgement: Judgement
    switch tally(items, member: nil, isViewed: false) {
    case .open(let why):
      judgement = Judgement(finding(0), .counted(.unsettled(why)), due: period.lastDay)
    case .value(let tally) where tally.settled > 0:
      return Judgement(finding(tally.settled), .counted(.none), due: period.lastDay)
    case .value(let tally) where tally.attainable > 0:
      judgement = Judgement(finding(0), .counted(.unsettled(tally.reasons)), due: period.lastDay)
    case .value:
      judgement = Judgement(
        finding(0),
        .counted(
          bound.hasPassed(on: asOf, in: zone) ? .full : .unsettled(.time)
        ),
        due: period.lastDay,
        course: .guarding
      )
    }
    if context.explains { offers = keptOffers(judgement) }
    return judgement
  }

  /// The days on which items count: the measure's own, else the duty's, which a waiver may lengthen.
  func window(_ items: ItemSelection) -> Period {
    let window = items.window ?? context.window
    guard let extended = context.extended, measure.deadlineSource == nil else { return window }
    let until = extended.lastGoodDay.adding(days: 1)
    return until > window.until ? Period(from: window.from, until: until) ?? window : window
  }

  func bound(of items: ItemSelection) -> Bound { window(items).end.bound(in: zone) }

  /// A list that could not be read leaves everything open, also by time while there is some.
  private mutating func unread(_ finding: Finding, _ why: OpenReasons, _ bound: Bound) -> Judgement
  {
    let reasons = bound.hasPassed(on: asOf, in: zone) ? why : why.union(.time)
    let judgement = Judgement(
      finding,
      .counted(.unsettled(reasons)),
      due: bound.lastGoodDay(in: zone)
    )
    if context.explains { offers = statedOffers(judgement) + offers }
    return judgement
  }

  private func degree(
    _ tally: Tally,
    of needed: Int,
    _ credit: CompiledMeasure.Credit,
    _ bound: Bound
  ) -> Degree {
    let low = credit.share(tally.settled, of: needed)
    guard bound.hasPassed(on: asOf, in: zone) else {
      let reasons = tally.attainable > tally.settled ? tally.reasons : []
      return Degree(low, .one, open: reasons.union(.time))
    }
    let high = credit.share(tally.attainable, of: needed)
    return Degree(low, high, open: tally.reasons.union(.information))
  }

  private mutating func members(_ source: MemberSource) -> Reading<[String]> {
    switch source {
    case .listed(let members): return .value(members)
    case .expression(let program):
      switch elements(of: program) {
      case .value(let values): return .value(values.compactMap(\.text))
      case .open(let why): return .open(why)
      }
    }
  }
}

extension CompiledMeasure.Credit {
  /// What `number` of `needed` things are worth; more than are needed are worth no more.
  func share(_ number: Int, of needed: Int) -> Rational {
    let reached = min(number, needed)
    switch self {
    case .proportional: return Rational(reached, over: needed) ?? .zero
    case .allOrNothing: return reached == needed ? .one : .zero
    case .steps(let steps):
      return reached == needed ? .one : steps.last { $0.from <= reached }?.worth ?? .zero
    }
  }
}
