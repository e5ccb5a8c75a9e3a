import CivilTime
import Model
import Testing

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
