import CEL
import CivilTime
import Diagnostics
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
    let bound = window(items).end.bound(in: zone)
    let due = bound.lastGoodDay(in: zone)
    guard case .value(let needed) = number(least), needed > .zero else {
      return Judgement(.counted(got: 0, possible: 0, needed: 0), .excluded(.empty), due: due)
    }
    let need = needed.roundedUp
    switch tally(items, member: nil) {
    case .open(let why):
      return Judgement(
        .counted(got: 0, possible: 0, needed: need),
        .counted(unread(why, bound)),
        due: due
      )
    case .value(let tally):
      let degree = degree(tally, of: need, credit, bound)
      return Judgement(
        .counted(got: tally.settled, possible: tally.attainable, needed: need),
        .counted(degree),
        due: due
      )
    }
  }

  /// Distinct members of a set.
  mutating func cover(
    _ items: ItemSelection,
    _ member: Program,
    _ source: MemberSource,
    _ credit: CompiledMeasure.Credit
  ) -> Judgement {
    let bound = window(items).end.bound(in: zone)
    let due = bound.lastGoodDay(in: zone)
    let members: [String]
    switch self.members(source) {
    case .value(let named): members = named
    case .open(let why):
      return Judgement(
        .covered(got: 0, needed: 0, absent: []),
        .counted(unread(why, bound)),
        due: due
      )
    }
    guard !members.isEmpty else {
      return Judgement(.covered(got: 0, needed: 0, absent: []), .excluded(.empty), due: due)
    }
    switch tally(items, member: (member, members)) {
    case .open(let why):
      return Judgement(
        .covered(got: 0, needed: members.count, absent: members),
        .counted(unread(why, bound)),
        due: due
      )
    case .value(let tally):
      let reached = Set(tally.accepted.compactMap(\.text))
      return Judgement(
        .covered(
          got: tally.settled,
          needed: members.count,
          absent: members.filter { !reached.contains($0) }
        ),
        .counted(degree(tally, of: members.count, credit, bound)),
        due: due
      )
    }
  }

  /// Something kept free of breaches over a period.
  mutating func maintain(_ items: ItemSelection) -> Judgement {
    let period = window(items)
    let bound = period.end.bound(in: zone)
    let finding = { (breaches: Int) in
      Finding.maintained(breaches: breaches, until: period.lastDay)
    }
    switch tally(items, member: nil) {
    case .open(let why):
      return Judgement(finding(0), .counted(.unsettled(why)), due: period.lastDay)
    case .value(let tally) where tally.settled > 0:
      return Judgement(finding(tally.settled), .counted(.none), due: period.lastDay)
    case .value(let tally) where tally.attainable > 0:
      return Judgement(finding(0), .counted(.unsettled(tally.reasons)), due: period.lastDay)
    case .value:
      return Judgement(
        finding(0),
        .counted(
          bound.hasPassed(on: asOf, in: zone) ? .full : .unsettled(.time)
        ),
        due: period.lastDay,
        course: .guarding
      )
    }
  }

  private func window(_ items: ItemSelection) -> Period { items.window ?? plan.period }

  /// A list that could not be read leaves everything open, also by time while there is some.
  private func unread(_ why: OpenReasons, _ bound: Bound) -> Degree {
    .unsettled(bound.hasPassed(on: asOf, in: zone) ? why : why.union(.time))
  }

  private func degree(
    _ tally: Tally,
    of needed: Int,
    _ credit: CompiledMeasure.Credit,
    _ bound: Bound
  ) -> Degree {
    let share = { (number: Int) -> Rational in
      let reached = min(number, needed)
      switch credit {
      case .proportional: return Rational(reached, over: needed) ?? .zero
      case .allOrNothing: return reached == needed ? .one : .zero
      }
    }
    let low = share(tally.settled)
    guard bound.hasPassed(on: asOf, in: zone) else {
      let reasons = tally.attainable > tally.settled ? tally.reasons : []
      return Degree(low, .one, open: reasons.union(.time))
    }
    return Degree(low, share(tally.attainable), open: tally.reasons.union(.information))
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

extension Measuring {
  /// Goes through the items; with a member, only items of the set count, once each.
  private mutating func tally(
    _ items: ItemSelection,
    member: (program: Program, of: [String])?
  ) -> Reading<Tally> {
    let list: [Value]
    switch elements(of: items.list) {
    case .value(let elements): list = elements
    case .open(let why): return .open(why)
    }
    var tally = Tally()
    for (index, item) in list.enumerated() {
      bindings[items.variable] = item
      let missingBefore = missing
      var acceptance = acceptance(items)
      if acceptance == .rejected {
        missing = missingBefore
        continue
      }
      var key: Value? = .int(Int64(index))
      if let member {
        key = self.member(member.program, of: member.of, &acceptance)
      } else if let program = items.key {
        key = self.key(program)
      }
      if acceptance == .accepted { note(item) }
      tally.add(acceptance, key: key)
    }
    return .value(tally)
  }

  /// Whether the bound item counts: its condition, then its date.
  private mutating func acceptance(_ items: ItemSelection) -> Acceptance {
    var doubt: OpenReasons = []
    if let condition = items.condition {
      switch truth(of: condition) {
      case .value(false): return .rejected
      case .value(true): break
      case .open(let why): doubt = why
      }
    }
    if let date = items.date {
      switch moment(of: date) {
      case .open(let why): doubt.formUnion(why)
      case .value(let moment):
        guard moment.earliestDay(in: zone) <= asOf else { return .rejected }
        if moment.latestDay(in: zone) > asOf { doubt.formUnion(.information) }
        switch window(items).contains(moment, in: zone) {
        case false?: return .rejected
        case true?: break
        case nil: doubt.formUnion(.information)
        }
      }
    }
    return doubt.isEmpty ? .accepted : .open(doubt)
  }

  private mutating func key(_ program: Program) -> Value? {
    guard case .value(let value) = value(of: program) else { return nil }
    // Two dates that are not known may be one, so they do not tell items apart.
    if value.holdsUncertainDate {
      noteInexact(program)
      return nil
    }
    return value
  }

  /// The member that the bound item stands for; an item outside the set does not count.
  private mutating func member(
    _ program: Program,
    of members: [String],
    _ acceptance: inout Acceptance
  ) -> Value? {
    switch value(of: program) {
    case .open(let why):
      acceptance = .open(why)
      return nil
    case .value(let value):
      guard let text = value.text, members.contains(text) else {
        acceptance = .rejected
        return nil
      }
      return .string(text)
    }
  }
}
