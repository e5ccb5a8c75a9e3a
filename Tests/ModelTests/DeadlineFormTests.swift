import CivilTime
import Diagnostics
import Model
import Testing

@Suite("Days told relative to an occurrence")
struct DayWithinTests {
  @Test(
    "are days of its months",
    arguments: [
      (Recurrence.quarter, "2019-Q1", 15, MonthWithin.last, "2019-03-15"),
      (.quarter, "2019-Q4", 15, .last, "2019-12-15"),
      (.quarter, "2019-Q2", 1, .first, "2019-04-01"),
      (.quarter, "2019-Q1", 10, .after(1), "2019-04-10"),
      (.quarter, "2019-Q4", 10, .after(1), "2020-01-10"),
      (.quarter, "2019-Q4", 10, .after(3), "2020-03-10"),
      (.halfYear, "2019-H1", 20, .after(1), "2019-07-20"),
      (.halfYear, "2019-H2", 20, .after(1), "2020-01-20"),
      (.halfYear, "2019-H1", 15, .last, "2019-06-15"),
      (.halfYear, "2019-H2", 15, .number(3), "2019-09-15"),
      (.year, "2019", 20, .after(1), "2020-01-20"), (.year, "2019", 15, .number(10), "2019-10-15"),
      (.year, "2019", 31, .number(2), "2019-02-28"), (.year, "2020", 31, .number(2), "2020-02-29"),
      (.year, "2020", 99, .number(4), "2020-04-30"),
      (.month, "2019-12", 5, .after(1), "2020-01-05"),
      (.month, "2019-03", 25, .first, "2019-03-25"), (.month, "2019-03", 25, .last, "2019-03-25"),
      (.month, "2020-01", 31, .after(1), "2020-02-29"),
      (.month, "2019-01", 31, .after(1), "2019-02-28"),
      (.year, "2019", 1, .number(0), nil), (.year, "2019", 1, .number(13), nil),
      (.quarter, "2019-Q1", 1, .number(4), nil), (.quarter, "2019-Q1", 1, .after(0), nil),
      (.quarter, "2019-Q1", 1, .after(-1), nil), (.quarter, "2019-Q1", 0, .first, nil),
      (.quarter, "2019-Q1", 1, .after(.max), nil), (.year, "9998", 31, .after(12), "9999-12-31"),
      (.year, "9998", 31, .after(13), nil), (.week, "2019-W07", 1, .first, nil),
      (.week, "2019-W07", 1, .after(1), nil),
    ] as [(Recurrence, String, Int, MonthWithin, String?)]
  )
  func months(
    _ recurrence: Recurrence,
    name: String,
    number: Int,
    month: MonthWithin,
    expected: String?
  ) throws {
    let occurrence = try occurrence(recurrence, name)
    #expect(DayWithin.dayOfMonth(number, month).date(in: occurrence)?.description == expected)
  }

  @Test(
    "are days of the week in which it ends, or of a later one",
    arguments: [
      (Recurrence.week, "2019-W07", Weekday.friday, 0, "2019-02-15"),
      (.week, "2019-W07", .monday, 0, "2019-02-11"), (.week, "2019-W07", .sunday, 0, "2019-02-17"),
      (.week, "2019-W07", .monday, 1, "2019-02-18"), (.week, "2020-W53", .friday, 1, "2021-01-08"),
      (.week, "2019-W07", .friday, -1, "2019-02-08"),
      (.month, "2019-10", .friday, 0, "2019-11-01"), (.month, "2019-10", .monday, 1, "2019-11-04"),
      (.quarter, "2019-Q1", .sunday, 0, "2019-03-31"),
      (.quarter, "2019-Q1", .monday, 0, "2019-03-25"),
      (.week, "9999-W51", .friday, 1, "9999-12-31"), (.week, "9999-W51", .saturday, 1, nil),
      (.week, "2019-W07", .friday, .max, nil), (.week, "2019-W07", .friday, .min, nil),
    ] as [(Recurrence, String, Weekday, Int, String?)]
  )
  func weekdays(
    _ recurrence: Recurrence,
    name: String,
    weekday: Weekday,
    weeks: Int,
    expected: String?
  ) throws {
    let day = DayWithin.weekday(weekday, weeksAfter: weeks)
    #expect(day.date(in: try occurrence(recurrence, name))?.description == expected)
  }
}

@Suite("Deadlines as they are written")
struct DeadlineFormTests {
  private static let zone = Zone(offset: 7 * 3600)

  /// One bound, two, or why there is none.
  private static func told(_ resolution: DeadlineResolution) -> String {
    switch resolution {
    case .bounds(let earliest, let latest):
      earliest == latest ? told(earliest) : "\(told(earliest)) … \(told(latest))"
    case .noEvent: "no event"
    case .noOccurrence: "no occurrence"
    case .noCalendar: "no calendar"
    case .outsideCalendar(let date): "outside \(date)"
    }
  }

  private static func told(_ deadline: Deadline) -> String {
    switch deadline {
    case .before(let date): "before \(date)"
    case .by(let date): "by \(date)"
    }
  }

  private func resolve(
    _ form: DeadlineForm,
    event: String? = nil,
    occurrence: Occurrence? = nil,
    withCalendar: Bool = true
  ) throws -> String {
    let calendar = withCalendar ? try SmallCalendar.make() : nil
    let event = try event.map { try #require(Moment($0)) }
    return Self.told(
      form.resolve(event: event, occurrence: occurrence, calendar: calendar, in: Self.zone)
    )
  }

  @Test(
    "a date stays as written, or its last good day rolls",
    arguments: [
      ("before", "2019-10-30", Roll.none, "before 2019-10-30"),
      ("by", "2019-10-30", .none, "by 2019-10-30"), ("by", "2019-02-05", .none, "by 2019-02-05"),
      ("by", "2019-02-05", .next, "by 2019-02-11"), ("by", "2019-02-05", .prev, "by 2019-02-01"),
      // The last good day is the one before: a Friday stays, though the day named is no workday.
      ("before", "2019-02-02", .next, "by 2019-02-01"),
      ("before", "2019-02-02", .prev, "by 2019-02-01"),
      ("before", "2019-02-11", .next, "by 2019-02-11"),
      ("before", "2019-02-11", .prev, "by 2019-02-01"),
      ("before", "2019-02-12", .prev, "by 2019-02-11"),
      ("by", "2019-02-16", .next, "by 2019-02-16"), ("by", "2019-02-17", .next, "by 2019-02-18"),
      ("by", "2019-12-31", .next, "by 2020-01-02"), ("by", "2020-01-01", .prev, "by 2019-12-30"),
      ("before", "2020-01-01", .next, "by 2020-01-02"),
      ("by", "2020-01-31", .next, "by 2020-01-31"),
      ("by", "2020-02-01", .next, "outside 2020-02-01"),
      ("before", "2019-01-01", .prev, "outside 2018-12-31"),
      ("by", "2019-01-01", .prev, "outside 2018-12-31"),
    ]
  )
  func fixed(word: String, date: String, roll: Roll, expected: String) throws {
    let date = try day(date)
    let form = DeadlineForm(.fixed(word == "by" ? .by(date) : .before(date)), roll: roll)
    #expect(try resolve(form) == expected)
    if roll == .none {
      #expect(try resolve(form, withCalendar: false) == expected)
    } else {
      #expect(try resolve(form, withCalendar: false) == "no calendar")
    }
  }

  @Test(
    "a term runs from the day after the event",
    arguments: [
      ("2019-10-30", 5, DayUnit.days, Roll.none, "by 2019-11-04"),
      ("2019-10-30T23:30+07:00", 5, .days, .none, "by 2019-11-04"),
      ("2019-10-30T17:30:00Z", 5, .days, .none, "by 2019-11-05"),
      ("2019-12-30", 5, .days, .none, "by 2020-01-04"),
      ("2020-02-24", 5, .days, .none, "by 2020-02-29"),
      ("2019-10-30", 0, .days, .none, "by 2019-10-30"),
      ("2019-10-30", -5, .days, .none, "by 2019-10-25"),
      ("2019-01-31", 2, .days, .next, "by 2019-02-11"),
      ("2019-01-31", 2, .days, .prev, "by 2019-02-01"),
      ("2019-02-01", 1, .workdays, .none, "by 2019-02-11"),
      ("2019-02-01", 6, .workdays, .none, "by 2019-02-16"),
      ("2019-02-01", 7, .workdays, .prev, "by 2019-02-18"),
      ("2019-02-05", 0, .workdays, .none, "by 2019-02-11"),
      ("2019-02-18", -7, .workdays, .none, "by 2019-02-01"),
      ("2019-12-30", 2, .workdays, .none, "by 2020-01-03"),
      ("2020-01-30", 1, .workdays, .none, "by 2020-01-31"),
      ("2020-01-30", 2, .workdays, .none, "outside 2020-02-01"),
      ("2020-01-28", 5, .days, .next, "outside 2020-02-02"),
    ]
  )
  func within(event: String, count: Int, unit: DayUnit, roll: Roll, expected: String) throws {
    let form = DeadlineForm(.within(count, unit), roll: roll)
    #expect(try resolve(form, event: event) == expected)
    #expect(try resolve(form) == "no event")
    if form.needsCalendar {
      #expect(try resolve(form, event: event, withCalendar: false) == "no calendar")
    }
  }

  @Test(
    "an event of which the day is not known gives two bounds",
    arguments: [
      ("2019-10", 5, DayUnit.days, "by 2019-10-06 … by 2019-11-05"),
      ("2019-10-28/2019-11-02", 5, .days, "by 2019-11-02 … by 2019-11-07"),
      ("2019-02-01/2019-02-04", 1, .workdays, "by 2019-02-11"),
      ("2019-02-01/2019-02-11", 1, .workdays, "by 2019-02-11 … by 2019-02-12"),
      ("2020-01-30/2020-01-31", 1, .workdays, "outside 2020-02-01"),
    ]
  )
  func uncertainEvent(event: String, count: Int, unit: DayUnit, expected: String) throws {
    #expect(try resolve(DeadlineForm(.within(count, unit)), event: event) == expected)
  }

  @Test(
    "a day of the occurrence is told for each of them",
    arguments: [
      (
        Recurrence.quarter, "2019-Q1", DayWithin.dayOfMonth(15, .last), false, Roll.none,
        "before 2019-03-15"
      ),
      (.quarter, "2019-Q1", .dayOfMonth(15, .last), true, .none, "by 2019-03-15"),
      (.quarter, "2019-Q4", .dayOfMonth(10, .after(1)), false, .none, "before 2020-01-10"),
      (.halfYear, "2019-H1", .dayOfMonth(20, .after(1)), false, .none, "before 2019-07-20"),
      (.year, "2019", .dayOfMonth(20, .after(1)), false, .none, "before 2020-01-20"),
      (.year, "2019", .dayOfMonth(20, .after(1)), false, .prev, "by 2020-01-17"),
      (.year, "2019", .dayOfMonth(20, .after(1)), true, .prev, "by 2020-01-20"),
      (.quarter, "2019-Q2", .dayOfMonth(15, .last), true, .next, "by 2019-06-17"),
      (.quarter, "2019-Q2", .dayOfMonth(15, .last), true, .prev, "by 2019-06-14"),
      (.week, "2019-W05", .weekday(.friday, weeksAfter: 1), true, .next, "by 2019-02-11"),
      (.week, "2019-W05", .weekday(.friday, weeksAfter: 1), true, .prev, "by 2019-02-01"),
      (.week, "2019-W05", .weekday(.friday, weeksAfter: 0), true, .prev, "by 2019-02-01"),
      (.week, "2019-W05", .dayOfMonth(1, .first), true, .none, "no occurrence"),
      (.year, "2020", .dayOfMonth(1, .after(1)), true, .next, "outside 2021-01-01"),
    ]
  )
  func relative(
    _ recurrence: Recurrence,
    name: String,
    day: DayWithin,
    isInclusive: Bool,
    roll: Roll,
    expected: String
  ) throws {
    let form = DeadlineForm(.relative(day, isInclusive: isInclusive), roll: roll)
    #expect(try resolve(form, occurrence: try occurrence(recurrence, name)) == expected)
    #expect(try resolve(form) == "no occurrence")
  }

  @Test("say what they need")
  func needs() throws {
    let fixed = DeadlineForm(.fixed(.by(try day("2019-10-30"))))
    #expect(!fixed.needsEvent && !fixed.needsOccurrence && !fixed.needsCalendar)
    let term = DeadlineForm(.within(5, .workdays))
    #expect(term.needsEvent && !term.needsOccurrence && term.needsCalendar)
    let relative = DeadlineForm(.relative(.dayOfMonth(1, .first), isInclusive: true), roll: .prev)
    #expect(!relative.needsEvent && relative.needsOccurrence && relative.needsCalendar)
    #expect(!DeadlineForm(.within(5, .days)).needsCalendar)
  }
}

@Suite("A bound between two")
struct BoundSpanTests {
  private static let zone = Zone(offset: 7 * 3600)

  private func span() throws -> BoundSpan {
    let form = DeadlineForm(.within(5, .days))
    let event = try #require(Moment("2019-10-28/2019-11-02"))
    let resolution = form.resolve(event: event, occurrence: nil, calendar: nil, in: Self.zone)
    return try #require(resolution.bound(in: Self.zone))
  }

  @Test(
    "is kept before the earliest and missed after the latest",
    arguments: [
      ("2019-11-02", Timeliness.onTime), ("2019-11-02T23:59:59+07:00", .onTime),
      ("2019-11-03", .unknown), ("2019-11-03T00:00:00+07:00", .unknown), ("2019-11-07", .unknown),
      ("2019-11-07T23:59:59+07:00", .unknown), ("2019-11-08T00:00:00+07:00", .late),
      ("2019-11-08", .late), ("2019-11-02/2019-11-03", .unknown),
      ("2019-11-07/2019-11-08", .unknown),
      ("2019-10", .onTime), ("2019-11", .unknown), ("2019-12", .late),
    ]
  )
  func judges(text: String, expected: Timeliness) throws {
    #expect(try span().judge(try #require(Moment(text)), in: Self.zone) == expected)
  }

  @Test(
    "has passed, has not, or that depends on the event",
    arguments: [
      ("2019-11-02", false), ("2019-11-03", nil), ("2019-11-07", nil), ("2019-11-08", true),
    ] as [(String, Bool?)]
  )
  func passes(asOf: String, expected: Bool?) throws {
    #expect(try span().hasPassed(on: try day(asOf), in: Self.zone) == expected)
  }

  @Test("is one bound where the event is known, and none where the deadline is not")
  func exact() throws {
    let span = try span()
    #expect(!span.isExact)
    #expect(BoundSpan(span.latest, span.earliest) == span)
    let fixed = DeadlineForm(.fixed(.before(try day("2019-10-30"))))
    let resolved = fixed.resolve(event: nil, occurrence: nil, calendar: nil, in: Self.zone)
    #expect(resolved.bound(in: Self.zone)?.isExact == true)
    #expect(DeadlineResolution.noEvent.bound(in: Self.zone) == nil)
  }

  @Test(
    "makes the worth of being late open only where it matters",
    arguments: [
      ("2019-11-02", "1"), ("2019-11-03", "[7/10, 1] information"),
      ("2019-11-07", "[7/10, 1] information"), ("2019-11-08", "7/10"), ("2019-11-14", "7/10"),
      ("2019-11-15", "0"), ("2019-11-07/2019-11-20", "[0, 1] information"),
      ("2019-11-08/2019-11-20", "[0, 7/10] information"),
    ]
  )
  func worth(text: String, expected: String) throws {
    let span = try span()
    let later = [
      LatenessStep(.before(try day("2019-11-15")), factor: try #require(Rational("7/10")))
    ]
    let worth = LatenessChain.worth(
      of: try #require(Moment(text)),
      from: try LatenessChain(span.earliest, later: later, in: Self.zone),
      to: try LatenessChain(span.latest, later: later, in: Self.zone),
      in: Self.zone
    )
    #expect(worth.description == expected)
  }
}
