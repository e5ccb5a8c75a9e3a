import Diagnostics
import Model
import Testing

@Suite("Verdict and status")
struct VerdictTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let low: String
    let high: String
    var open: OpenReasons = []
    var threshold = "1"
    var course = Course.regular
    let verdict: Verdict
    let status: Status

    var testDescription: String { "[\(low), \(high)] at \(threshold), \(course)" }
  }

  @Test(
    "follow from the degree, the threshold and the course in time",
    arguments: [
      Case(low: "1", high: "1", verdict: .satisfied, status: .satisfied),
      Case(low: "0", high: "0", verdict: .violated, status: .violated),
      Case(low: "2/3", high: "2/3", verdict: .violated, status: .partial),
      Case(low: "0", high: "0", course: .late, verdict: .violated, status: .late),
      Case(
        low: "7/10",
        high: "7/10",
        threshold: "4/10",
        course: .late,
        verdict: .satisfied,
        status: .late
      ),
      Case(low: "1/2", high: "1/2", threshold: "1/2", verdict: .satisfied, status: .satisfied),
      Case(low: "0", high: "1", open: .time, verdict: .pending, status: .pending),
      Case(
        low: "0",
        high: "7/10",
        open: .time,
        threshold: "4/10",
        course: .overdue,
        verdict: .pending,
        status: .overdue
      ),
      Case(
        low: "0",
        high: "1",
        open: .time,
        course: .guarding,
        verdict: .pending,
        status: .onTrack
      ),
      Case(
        low: "0",
        high: "1",
        open: [.time, .information],
        course: .guarding,
        verdict: .unknown,
        status: .unknown
      ),
      Case(
        low: "0",
        high: "1",
        open: [.time, .information, .error],
        verdict: .error,
        status: .error
      ),
      Case(low: "0", high: "1/2", open: .information, verdict: .violated, status: .violated),
      Case(low: "1/4", high: "1/2", open: .information, verdict: .violated, status: .partial),
      Case(
        low: "1/2",
        high: "1",
        open: .error,
        threshold: "1/2",
        verdict: .satisfied,
        status: .satisfied
      ),
    ]
  )
  func derives(from row: Case) throws {
    let degree = Degree(
      try #require(Rational(row.low)),
      try #require(Rational(row.high)),
      open: row.open
    )
    let verdict = Verdict(.counted(degree), threshold: try #require(Rational(row.threshold)))
    #expect(verdict == row.verdict)
    #expect(Status(verdict, degree: degree, course: row.course) == row.status)
  }

  @Test("say why something does not count")
  func excluded() {
    #expect(Verdict(.excluded(.waived)) == .waived)
    for reason in Exclusion.allCases where reason != .waived {
      #expect(Verdict(.excluded(reason)) == .notApplicable)
    }
    #expect(Status(.waived, degree: nil) == .waived)
    #expect(Status(.notApplicable, degree: nil) == .notApplicable)
  }

  @Test("a settled verdict never turns while the degree only narrows")
  func settledStays() throws {
    let quarters = (0...4).compactMap { Rational($0, over: 4) }
    for low in quarters {
      for high in quarters where low <= high {
        let verdict = Verdict(.counted(Degree(low, high, open: .time)), threshold: quarters[2])
        guard verdict == .satisfied || verdict == .violated else { continue }
        for inner in quarters where low <= inner && inner <= high {
          #expect(Verdict(.counted(Degree(inner)), threshold: quarters[2]) == verdict)
        }
      }
    }
  }

  @Test("every status has a name of its own in both languages")
  func titles() {
    for language in Language.allCases {
      #expect(Set(Status.allCases.map { $0.title[language] }).count == Status.allCases.count)
    }
  }
}
