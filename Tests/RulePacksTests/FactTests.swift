import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import Testing

@testable import RulePacks

@Suite("Facts and where they stand")
struct FactTests {
  @Test(
    "A path is a variable and keys below it",
    arguments: [
      ("activity", true), ("activity.report.sent", true), ("_a.b2", true), ("variables.last", true),
      ("", false), (".a", false), ("a.", false), ("a..b", false), ("a[0]", false), ("2a", false),
      ("a.2", false), ("a b", false), ("a + b", false), ("'a'", false), ("á", false),
      ("a.?b", false),
    ]
  )
  func isPath(text: String, expected: Bool) {
    #expect((FactPath(text) != nil) == expected)
  }

  @Test(
    "A path leads to the fact, or to the nearest thing above it",
    arguments: [
      ("activity.ended", "ended"), ("activity.report.sent", "report.sent"),
      ("activity.report.received", "report"), ("activity.report.received.by", "report"),
      ("activity.started", ""), ("activity", ""), ("variables.last.ended", "ended"),
      ("variables.last", ""), ("variables", nil), ("number", nil), ("nothing.at.all", nil),
      ("none", nil),
    ]
  )
  func leads(text: String, expected: String?) throws {
    let path = try #require(FactPath(text))
    #expect(path.node(in: try Facts.bindings())?.path == expected)
  }

  @Test(
    "What a located value is read as",
    arguments: [
      ("2019-10-29", "2019-10-29", "2019-10-29", nil, 0),
      ("2019-10-29T06:30:00+07:00", "2019-10-29T06:30:00+07:00", "2019-10-28T23:30:00Z", nil, 0),
      ("2019-09-31", "2019-09-31", nil, nil, 0),
      ("12", "12", nil, "12", 0), ("0.25", "0.25", nil, "1/4", 0),
      ("[a, b]", nil, nil, nil, 2), ("[]", nil, nil, nil, 0), ("{a: 1}", nil, nil, nil, 0),
    ] as [(String, String?, String?, String?, Int)]
  )
  func located(yaml: String, text: String?, moment: String?, number: String?, count: Int) throws {
    let value = Value.node(try RuleText.root(yaml), .dyn)
    for value in [value, .optional(value)] {
      #expect(value.text == text)
      #expect(value.moment.map { "\($0)" } == moment)
      #expect(value.rational == number.flatMap { Rational($0) })
      #expect(value.elements.count == count)
    }
  }

  @Test(
    "Presence: null, an empty list and an empty optional are nothing",
    arguments: [
      ("null", false), ("", true), ("~", false), ("[]", false), ("[a]", true), ("{}", true),
      ("0", true),
    ]
  )
  func presence(yaml: String, expected: Bool) throws {
    let root = try RuleText.root("{a: \(yaml.isEmpty ? "''" : yaml)}")
    let value = Value.node(try #require(root["a"]), .dyn)
    #expect(value.isPresent == expected)
    #expect(Value.optional(value).isPresent == expected)
    #expect(!Value.optional(nil).isPresent)
    #expect(!Value.null.isPresent)
    #expect(!Value.list([]).isPresent)
    #expect(Value.bool(false).isPresent)
  }

  @Test("Numbers are exact")
  func numbers() {
    #expect(Value.double(0.1).rational == Rational("0.1"))
    #expect(Value.int(-3).rational == Rational(-3))
    #expect(Value.uint(.max).rational == Rational("18446744073709551615"))
    #expect(Value.double(.nan).rational == nil)
    #expect(Value.double(.infinity).rational == nil)
    #expect(Value.string("1").rational == nil)
  }

  @Test(
    "A date of which the day is not known is said with its prepositions",
    arguments: [
      ("2019-10", "trong tháng 10-2019", "in October 2019"),
      ("2019-02-01/2019-02-28", "trong tháng 02-2019", "in February 2019"),
      (
        "2019-10-28/2019-11-02", "từ 28-10-2019 đến 02-11-2019",
        "between 2019-10-28 and 2019-11-02"
      ),
      (
        "2019-10-01/2019-10-30", "từ 01-10-2019 đến 30-10-2019", "between 2019-10-01 and 2019-10-30"
      ),
      ("9999-12", "từ 01-12-9999 đến 31-12-9999", "between 9999-12-01 and 9999-12-31"),
      ("2019-10-28/2019-10-28", "28-10-2019", "2019-10-28"),
    ]
  )
  func uncertain(text: String, vi: String, en: String) throws {
    let moment = try #require(Moment(text))
    #expect(Value.date(moment).spoken(in: Facts.zone) == Localized(vi: vi, en: en))
  }

  @Test(
    "A value is written as a file writes it",
    arguments: [
      (Value.null, "null"), (.bool(true), "true"), (.double(0.5), "0.5"), (.string("a"), "a"),
      (.optional(nil), ""), (.list([.int(1), .string("b")]), "1, b"),
    ]
  )
  func written(value: Value, expected: String) {
    #expect(value.written == expected)
    #expect(value.spoken(in: .utc) == Localized(expected))
  }
}
