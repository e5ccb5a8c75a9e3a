import CivilTime
import Model
import Testing

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
