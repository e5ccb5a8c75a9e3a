import CivilTime
import Model
import Testing

@Suite("What being late is worth")
struct LatenessChainTests {
  private static let zone = Zone(offset: 7 * 3600)

  @Test(
    "falls from bound to bound",
    arguments: [
      ("2019-10-29", "1"), ("2019-10-30", "7/10"), ("2019-10-30T06:30+07:00", "7/10"),
      ("2019-11-14", "7/10"), ("2019-11-15", "2/5"), ("2019-11-30", "2/5"), ("2019-12-01", "0"),
      ("2025-01-01", "0"),
    ]
  )
  func worth(text: String, expected: String) throws {
    let moment = try #require(Moment(text))
    #expect(try chain().worth(of: moment, in: Self.zone).description == expected)
  }

  @Test(
    "is what is still attainable on a day",
    arguments: [("2019-10-29", "1"), ("2019-10-30", "7/10"), ("2019-12-01", "0")]
  )
  func attainable(asOf: String, expected: String) throws {
    let date = try #require(CivilDate(asOf))
    #expect(try chain().attainable(on: date, in: Self.zone).description == expected)
  }

  @Test("is open where a bound cuts the day")
  func cutDay() throws {
    let noon = try #require(Moment("2019-10-30T12:00+07:00")).earliest(in: Self.zone)
    let day = try #require(Moment("2019-10-30"))
    let worth = LatenessChain(Bound(until: noon)).worth(of: day, in: Self.zone)
    #expect(worth == .unsettled(.information))
  }

  @Test("is never more for being later")
  func neverMore() throws {
    let chain = try chain()
    let start = try #require(CivilDate("2019-10-01"))
    var last = Rational.one
    for offset in 0..<120 {
      let day = Moment.day(start.adding(days: offset))
      let worth = chain.worth(of: day, in: Self.zone)
      #expect(worth.isSettled && worth.high <= last)
      last = worth.low
    }
    #expect(last == .zero)
  }

  @Test("sets the threshold by its smallest worth above nothing")
  func threshold() throws {
    #expect(try chain().threshold.description == "2/5")
    #expect(try chain(["2019-11-15": "1/2", "2019-12-01": "0"]).threshold.description == "1/2")
    #expect(try chain([:]).threshold == .one)
  }

  @Test("must have later bounds and smaller factors")
  func flaws() throws {
    #expect(throws: LatenessChain.Flaw.boundNotLater(step: 0)) {
      try chain(["2019-10-30": "7/10"])
    }
    #expect(throws: LatenessChain.Flaw.factorNotSmaller(step: 0)) {
      try chain(["2019-11-15": "1"])
    }
    #expect(throws: LatenessChain.Flaw.factorNotSmaller(step: 1)) {
      try chain(["2019-11-15": "1/2", "2019-12-01": "1/2"])
    }
    #expect(throws: LatenessChain.Flaw.factorNotSmaller(step: 0)) {
      try chain(["2019-11-15": "-1/2"])
    }
  }

  private func chain(
    _ later: KeyValuePairs<String, String> = ["2019-11-15": "7/10", "2019-12-01": "4/10"]
  ) throws -> LatenessChain {
    let first = Deadline.before(try #require(CivilDate("2019-10-30"))).bound(in: Self.zone)
    let steps = try later.map { date, factor in
      LatenessStep(.before(try #require(CivilDate(date))), factor: try #require(Rational(factor)))
    }
    return try LatenessChain(first, later: steps, in: Self.zone)
  }
}
