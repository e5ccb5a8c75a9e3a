import CivilTime
import Diagnostics
import Model
import Testing

/// The laws of deadlines and of dates that are not known, against going through the days.
@Suite("Deadlines against a list of days")
struct DeadlineLawTests {
  @Test("a term of workdays ends on the workday that a list of them shows")
  func workdays() {
    expectLaw(5_000, seed: 41) { generated in
      let calendar = generated.calendar()
      let days = (0..<SmallWorld.days).filter { calendar.isWorkday(SmallWorld.date($0)) == true }
      let (event, count) = (generated.number(0...(SmallWorld.days - 1)), generated.number(1...15))
      let form = DeadlineForm(.within(count, .workdays), roll: generated.element(of: Roll.allCases))
      let after = days.filter { $0 > event }
      let expected = after.count >= count ? SmallWorld.date(after[count - 1]) : nil
      let resolution = form.resolve(
        event: .day(SmallWorld.date(event)),
        occurrence: nil,
        calendar: calendar,
        in: SmallWorld.zone
      )
      let isRight: Bool
      if let expected {
        isRight = resolution == .bounds(earliest: .by(expected), latest: .by(expected))
      } else {
        isRight = resolution == .outsideCalendar(SmallWorld.date(SmallWorld.days))
      }
      return isRight ? nil : "\(count) workdays of day \(event) are \(resolution)"
    }
  }

  @Test("a last good day rolls to the nearest workday on its side")
  func rolls() {
    expectLaw(5_000, seed: 42) { generated in
      let calendar = generated.calendar()
      let days = (0..<SmallWorld.days).filter { calendar.isWorkday(SmallWorld.date($0)) == true }
      let number = generated.number(1...(SmallWorld.days - 1))
      let isInclusive = generated.once(in: 2)
      let lastGood = isInclusive ? number : number - 1
      let deadline: Deadline =
        isInclusive ? .by(SmallWorld.date(number)) : .before(SmallWorld.date(number))
      for (roll, target) in [
        (Roll.next, days.first { $0 >= lastGood }), (.prev, days.last { $0 <= lastGood }),
      ] {
        let resolution = DeadlineForm(.fixed(deadline), roll: roll)
          .resolve(event: nil, occurrence: nil, calendar: calendar, in: SmallWorld.zone)
        let expected: DeadlineResolution
        if let target {
          let day = SmallWorld.date(target)
          expected = .bounds(earliest: .by(day), latest: .by(day))
        } else {
          expected = .outsideCalendar(SmallWorld.date(roll == .next ? SmallWorld.days : -1))
        }
        if resolution != expected { return "\(deadline) rolls \(roll) to \(resolution)" }
      }
      return nil
    }
  }

  @Test("an event on a day not known gives the first and last bound of its days")
  func uncertainEvents() {
    expectLaw(4_000, seed: 43) { generated in
      let calendar = generated.calendar()
      let form = DeadlineForm(
        .within(generated.number(-5...10), generated.element(of: DayUnit.allCases)),
        roll: generated.element(of: Roll.allCases)
      )
      let days = generated.days(uncertain: 1)
      let each = days.map { form.bounds(SmallWorld.moment($0...$0), calendar) }
      let whole = form.bounds(SmallWorld.moment(days), calendar)
      let known = each.compactMap { $0?.earliest }
      guard known.count == each.count, let least = known.min(), let most = known.max() else {
        return whole == nil || known.count == each.count
          ? nil : "\(form) of \(days) is \(whole as Any)"
      }
      return whole == BoundSpan(least, most) ? nil : "\(form) of \(days) is \(whole as Any)"
    }
  }

  @Test("a later event or a longer term never ends earlier")
  func monotone() {
    expectLaw(4_000, seed: 44) { generated in
      let calendar = generated.calendar()
      let unit = generated.element(of: DayUnit.allCases)
      let roll = generated.element(of: Roll.allCases)
      let (count, more) = (generated.number(-5...10), generated.number(0...5))
      let (event, later) = (generated.number(0...50), generated.number(0...9))
      let short = DeadlineForm(.within(count, unit), roll: roll)
        .bounds(SmallWorld.moment(event...event), calendar)
      let long = DeadlineForm(.within(count + more, unit), roll: roll)
        .bounds(SmallWorld.moment((event + later)...(event + later)), calendar)
      guard let short, let long else { return nil }
      return short.latest <= long.earliest ? nil : "\(count) \(unit) of \(event), \(more), \(later)"
    }
  }

  @Test("a moment not known is in time where each of its days is, and late where none is")
  func judging() {
    expectLaw(8_000, seed: 45) { generated in
      let (moment, bounds) = (generated.days(uncertain: 2), generated.days(uncertain: 2))
      let span = BoundSpan(
        Deadline.before(SmallWorld.date(bounds.lowerBound)).bound(in: SmallWorld.zone),
        Deadline.before(SmallWorld.date(bounds.upperBound)).bound(in: SmallWorld.zone)
      )
      let pairs = moment.flatMap { day in bounds.map { day < $0 } }
      let expected: Timeliness =
        pairs.allSatisfy { $0 } ? .onTime : pairs.contains(true) ? .unknown : .late
      let judged = span.judge(SmallWorld.moment(moment), in: SmallWorld.zone)
      return judged == expected ? nil : "\(moment) before \(bounds) is \(judged)"
    }
  }

  @Test("what a moment not known is worth lies between what its days are worth")
  func worth() {
    expectLaw(4_000, seed: 46) { generated in
      let duty = generated.duty()
      guard case .done(let steps) = duty.kind else { return nil }
      let chain = SmallDuty.chain(steps)
      let days = generated.days(uncertain: 1)
      let each = days.map { day in steps.first { day < $0.until }?.worth ?? .zero }
      let worth = chain.worth(of: SmallWorld.moment(days), in: SmallWorld.zone)
      let isSame = worth.low == each.min()?.rational && worth.high == each.max()?.rational
      return isSame ? nil : "\(days) is worth \(worth), not \(each)"
    }
  }

  @Test("two moments not known stand to one another as their days do")
  func orders() {
    expectLaw(6_000, seed: 47) { generated in
      let (one, two) = (generated.days(uncertain: 2), generated.days(uncertain: 2))
      let all = one.flatMap { day in two.map { (day - $0).signum() } }
      let orders = SmallWorld.moment(one).orders(SmallWorld.moment(two), in: SmallWorld.zone)
      let isSame = Set(orders) == Set(all)
      return isSame ? nil : "\(one) stands to \(two) in \(orders)"
    }
  }
}

extension DeadlineForm {
  fileprivate func bounds(_ event: Moment, _ calendar: WorkCalendar) -> BoundSpan? {
    resolve(event: event, occurrence: nil, calendar: calendar, in: SmallWorld.zone)
      .bound(in: SmallWorld.zone)
  }
}

extension Generated {
  /// A calendar of the small world with a weekend, a few days off and a few make-up days.
  fileprivate mutating func calendar() -> WorkCalendar {
    var (off, working) = ([CivilDate: Localized](), [CivilDate: Localized]())
    for _ in 0..<number(0...10) {
      off[SmallWorld.date(number(0...(SmallWorld.days - 1)))] = Localized("off")
    }
    for _ in 0..<number(0...3) {
      working[SmallWorld.date(number(0...(SmallWorld.days - 1)))] = Localized("make-up")
    }
    let weekend = once(in: 6) ? [] : once(in: 4) ? [.sunday] : Set([Weekday.saturday, .sunday])
    return WorkCalendar(
      id: "small",
      covers: SmallWorld.period(0..<SmallWorld.days),
      weekend: weekend,
      daysOff: off,
      workingDays: working
    )
  }
}
