import CivilTime
import Model

/// Two months from 1 January 2019 in Vietnam, days told by number from 0.
enum SmallWorld {
  static let zone = Zone(offset: 7 * 3600)
  static let start = CivilDate(year: 2019, month: 1, day: 1) ?? .earliest
  static let days = 60

  static func date(_ number: Int) -> CivilDate { start.adding(days: number) }

  static func moment(_ days: ClosedRange<Int>) -> Moment {
    days.count == 1
      ? .day(date(days.lowerBound)) : .within(date(days.lowerBound), date(days.upperBound))
  }

  /// The days from the first up to, not including, the end.
  static func period(_ days: Range<Int>) -> Period {
    guard let period = Period(from: date(days.lowerBound), until: date(days.upperBound)) else {
      preconditionFailure("A window has days")
    }
    return period
  }
}

/// Something that happened, and on which days it may have been.
struct SmallEvent: Equatable {
  var days: ClosedRange<Int>
  /// Which member of a set it stands for.
  var member: Int

  var isExact: Bool { days.count == 1 }
}

/// A duty, with everything that ever happens about it.
struct SmallDuty: CustomStringConvertible {
  enum Kind {
    /// Done once; before each of these days it is worth so much.
    case done([(until: Int, worth: NaiveFraction)])
    /// So many events within the window.
    case count(Int, within: Range<Int>)
    /// Each of so many members within the window.
    case cover(Int, within: Range<Int>)
    /// No event within the window.
    case maintain(Range<Int>)
  }

  let kind: Kind
  var events: [SmallEvent]

  var description: String { "\(kind) \(events.map(\.days))" }

  /// The last day before which nothing that is merely not done yet can be too late.
  var firstBound: Int {
    switch kind {
    case .done(let steps): steps[0].until
    case .count(_, let window), .cover(_, let window), .maintain(let window): window.upperBound
    }
  }
}

extension SmallDuty {
  /// What the model's parts give on a day, as the table of leaves says.
  func degree(on day: Int) -> Degree {
    switch kind {
    case .done(let steps): done(SmallDuty.chain(steps), day)
    case .count(let needed, let window): share(window, day, of: needed) { _ in 0 }
    case .cover(let members, let window): share(window, day, of: members) { $0.member }
    case .maintain(let window): maintained(window, day)
    }
  }

  static func chain(_ steps: [(until: Int, worth: NaiveFraction)]) -> LatenessChain {
    let bounds = steps.map { Deadline.before(SmallWorld.date($0.until)).bound(in: SmallWorld.zone) }
    let later = zip(bounds, steps).dropFirst()
      .map { LatenessChain.Step($0, factor: $1.worth.rational) }
    return (try? LatenessChain(bounds[0], later: Array(later))) ?? LatenessChain(bounds[0])
  }

  private func done(_ chain: LatenessChain, _ day: Int) -> Degree {
    let (zone, asOf) = (SmallWorld.zone, SmallWorld.date(day))
    guard let event = events.first else {
      return Degree(.zero, chain.attainable(on: asOf, in: zone), open: .time)
    }
    let moment = SmallWorld.moment(event.days)
    guard moment.earliestDay(in: zone) <= asOf else {
      return Degree(.zero, chain.attainable(on: asOf, in: zone), open: .time)
    }
    let worth = chain.worth(of: moment, in: zone)
    guard moment.latestDay(in: zone) > asOf else { return worth }
    return Degree(.zero, worth.high, open: worth.open.union([.time, .information]))
  }

  /// How many there are for certain and at most: distinct keys, or all where the key says nothing.
  private func share(
    _ window: Range<Int>,
    _ day: Int,
    of needed: Int,
    _ key: (SmallEvent) -> Int
  ) -> Degree {
    let (zone, asOf) = (SmallWorld.zone, SmallWorld.date(day))
    let period = SmallWorld.period(window)
    var (certain, possible) = ([Int: Int](), [Int: Int]())
    for event in events {
      let moment = SmallWorld.moment(event.days)
      guard moment.earliestDay(in: zone) <= asOf else { continue }
      let isHeld = period.contains(moment, in: zone)
      guard isHeld != false else { continue }
      possible[key(event), default: 0] += 1
      if isHeld == true, moment.latestDay(in: zone) <= asOf { certain[key(event), default: 0] += 1 }
    }
    let isCount = if case .count = kind { true } else { false }
    let least = min(isCount ? certain.values.reduce(0, +) : certain.count, needed)
    let most = min(isCount ? possible.values.reduce(0, +) : possible.count, needed)
    let low = Rational(least, over: needed) ?? .zero
    guard period.end.bound(in: zone).hasPassed(on: asOf, in: zone) else {
      return Degree(low, .one, open: .time)
    }
    return Degree(low, Rational(most, over: needed) ?? .zero, open: .information)
  }

  private func maintained(_ window: Range<Int>, _ day: Int) -> Degree {
    let (zone, asOf) = (SmallWorld.zone, SmallWorld.date(day))
    let period = SmallWorld.period(window)
    var isOpen = false
    for event in events {
      let moment = SmallWorld.moment(event.days)
      guard moment.earliestDay(in: zone) <= asOf else { continue }
      switch period.contains(moment, in: zone) {
      case true? where moment.latestDay(in: zone) <= asOf: return .none
      case false?: break
      case true?, nil: isOpen = true
      }
    }
    if isOpen { return .unsettled(.information) }
    return period.end.bound(in: zone).hasPassed(on: asOf, in: zone) ? .full : .unsettled(.time)
  }
}

extension SmallDuty {
  /// The least and the most that it can come to, told from what may still happen: events of which
  /// some day has come are known, on which of their days they were is not, and from `day` on
  /// anything may happen or not.
  func outcomes(on day: Int) -> (low: NaiveFraction, high: NaiveFraction) {
    let known = events.filter { $0.days.lowerBound <= day }
    switch kind {
    case .done(let steps):
      let worth = { (time: Int) in steps.first { time < $0.until }?.worth ?? .zero }
      guard let event = known.first else { return (.zero, worth(day)) }
      let values = event.days.map(worth)
      let low = event.days.upperBound <= day ? values.min() : .zero
      return (low ?? .zero, values.max() ?? .zero)
    case .count(let needed, let window):
      let low = known.count { SmallDuty.isCertain($0, window, day) }
      let high = known.count { SmallDuty.isPossible($0, window) }
      return share(low, day < window.upperBound ? needed : high, needed)
    case .cover(let members, let window):
      let low = Set(known.filter { SmallDuty.isCertain($0, window, day) }.map(\.member))
      let high = Set(known.filter { SmallDuty.isPossible($0, window) }.map(\.member))
      return share(low.count, day < window.upperBound ? members : high.count, members)
    case .maintain(let window):
      if known.contains(where: { SmallDuty.isCertain($0, window, day) }) { return (.zero, .zero) }
      let isOver = day >= window.upperBound
      let isOpen = known.contains { SmallDuty.isPossible($0, window) }
      return (isOver && !isOpen ? .one : .zero, .one)
    }
  }

  private func share(_ low: Int, _ high: Int, _ needed: Int) -> (NaiveFraction, NaiveFraction) {
    (NaiveFraction(min(low, needed), needed), NaiveFraction(min(high, needed), needed))
  }

  private static func isCertain(_ event: SmallEvent, _ window: Range<Int>, _ day: Int) -> Bool {
    event.days.upperBound <= day && event.days.allSatisfy { window.contains($0) }
  }

  private static func isPossible(_ event: SmallEvent, _ window: Range<Int>) -> Bool {
    event.days.contains { window.contains($0) }
  }
}

extension Generated {
  /// Days of which one in `times` cases is not known.
  mutating func days(uncertain times: Int) -> ClosedRange<Int> {
    let first = number(0...(SmallWorld.days - 1))
    return first...min(first + (once(in: times) ? number(1...20) : 0), SmallWorld.days - 1)
  }

  mutating func window() -> Range<Int> {
    let first = number(0...(SmallWorld.days - 10))
    return first..<number((first + 1)...(SmallWorld.days - 1))
  }

  mutating func duty() -> SmallDuty {
    switch number(1...4) {
    case 1:
      var (until, worth) = (number(1...25), NaiveFraction.one)
      var steps = [(until: until, worth: worth)]
      for _ in 0..<number(0...2) {
        until += number(1...15)
        worth = worth * NaiveFraction(number(0...3), 4)
        guard worth < steps[steps.count - 1].worth else { break }
        steps.append((until, worth))
      }
      return SmallDuty(kind: .done(steps), events: events(once(in: 5) ? 0 : 1))
    case 2:
      return SmallDuty(kind: .count(number(1...4), within: window()), events: events(number(0...6)))
    case 3:
      return SmallDuty(kind: .cover(number(1...4), within: window()), events: events(number(0...6)))
    default:
      return SmallDuty(kind: .maintain(window()), events: events(once(in: 2) ? 0 : 1))
    }
  }

  private mutating func events(_ count: Int) -> [SmallEvent] {
    (0..<count).map { _ in SmallEvent(days: days(uncertain: 3), member: number(0...3)) }
  }
}
