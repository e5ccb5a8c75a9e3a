import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Testing

@Suite("Dates that are not known exactly")
struct UncertainDateTests {
  private static let item = ObjectType(
    name: "Item",
    fields: [.init(name: "ended", type: .date), .init(name: "id", type: .string)]
  )
  private static let record = ObjectType(
    name: "Record",
    fields: [
      .init(name: "month", type: .date), .init(name: "span", type: .date),
      .init(name: "day", type: .date), .init(name: "days", type: .list(.date)),
      .init(name: "items", type: .list(.object("Item"))),
    ]
  )
  private static let data = """
    month: 2019-10
    span: 2019-10-28/2019-11-02
    day: 2019-10-15
    days: [2019-09-30, 2019-10, 2019-10-05]
    items:
      - {id: a, ended: 2019-09-30}
      - {id: b, ended: 2019-10}
    """
  private static let environment = Environment(
    variables: [
      Variable("r", .object("Record")), Variable("d", .dyn), Variable("given", .date),
      Variable("now", .timestamp),
    ],
    objects: [item, record],
    zone: Zone(offset: 7 * 3600)
  )

  /// The outcome; of what is unknown, the path, the line and the text of each fact.
  private static func run(_ text: String) throws -> String {
    let compilation = environment.compile(ExpressionText(text))
    let program = try #require(compilation.program, "\(text): \(compilation.diagnostics)")
    let tree = YAMLTree.read(SourceText(path: "r.yaml", text: data)).tree
    var bindings = Bindings(for: environment)
    bindings["r"] = .node(tree.roots[0], .object("Record"))
    bindings["d"] = .node(tree.roots[0], .dyn)
    bindings["given"] = .date(try #require(Moment("2019-10")))
    bindings["now"] = .timestamp(try #require(Instant("2019-10-31T17:00:00Z")))
    switch program.evaluate(bindings) {
    case .value(let value): return "\(value)"
    case .failure(let error): return error.diagnostic.id.rawValue
    case .unknown(let facts):
      return "? "
        + facts.map { fact in
          guard case .inexact(let text) = fact.reason else { return "\(fact.path) not inexact" }
          return "\(fact.path)@\(fact.place.map { "\($0.start)" } ?? "-") \(text)"
        }.joined(separator: ", ")
    }
  }

  @Test(
    "compare where all of their days do",
    arguments: [
      ("r.month < date('2019-11-01')", "bool(true)"),
      ("r.month < date('2019-10-01')", "bool(false)"),
      ("r.month <= date('2019-10-31')", "bool(true)"),
      ("r.month > date('2019-10-31')", "bool(false)"),
      ("r.month >= date('2019-10-01')", "bool(true)"),
      ("r.month > date('2019-09-30')", "bool(true)"),
      ("r.month == date('2019-11-01')", "bool(false)"),
      ("r.month != date('2019-09-30')", "bool(true)"),
      ("r.month < now", "bool(true)"), ("now <= r.month", "bool(false)"),
      ("r.month == now", "bool(false)"),
      ("r.month < date('2019-12')", "bool(true)"), ("r.month == date('2019-12')", "bool(false)"),
      ("[r.month] == [date('2019-11-01')]", "bool(false)"),
      ("date('2019-11-01') in [r.month]", "bool(false)"),
      ("[r.month, r.day] == [date('2019-10-05'), date('2019-10-16')]", "bool(false)"),
      ("r.days.exists(x, x < date('2019-10-01'))", "bool(true)"),
      ("date('2019-09-30') in r.days", "bool(true)"),
      ("date('2019-10-05') in r.days", "bool(true)"),
      ("r.month + days(1) < date('2019-11-02')", "bool(true)"),
      ("r.month - days(30) < date('2019-10-02')", "bool(true)"),
      ("r.month.getFullYear()", "int(2019)"), ("r.month.getMonth()", "int(9)"),
      ("r.span.getFullYear()", "int(2019)"), ("string(r.day)", "string(\"2019-10-15\")"),
      ("[r.month, r.day - days(30)].sort()[0].getDate()", "int(15)"),
      ("[r.month].sort().size()", "int(1)"), ("[r.month].distinct().size()", "int(1)"),
      ("sets.intersects(r.days, [date('2019-09-30')])", "bool(true)"),
      ("r.month < date('2019-10-15') && false", "bool(false)"),
      ("r.month < date('2019-10-15') || true", "bool(true)"),
    ]
  )
  func decided(text: String, expected: String) throws {
    let outcome = try Self.run(text)
    #expect(outcome == expected)
  }

  @Test(
    "are missing, at their place, where their days do not agree",
    arguments: [
      ("r.month < date('2019-10-15')", "? month@1:8 2019-10"),
      ("r.month <= date('2019-10-30')", "? month@1:8 2019-10"),
      ("r.month > date('2019-10-01')", "? month@1:8 2019-10"),
      ("r.month >= date('2019-10-02')", "? month@1:8 2019-10"),
      ("r.month == date('2019-10-15')", "? month@1:8 2019-10"),
      ("r.month != date('2019-10-15')", "? month@1:8 2019-10"),
      ("r.month == r.month", "? month@1:8 2019-10"),
      ("r.month < r.span", "? month@1:8 2019-10, span@2:7 2019-10-28/2019-11-02"),
      ("r.month < r.day", "? month@1:8 2019-10"), ("r.day == r.month", "? month@1:8 2019-10"),
      ("date('2019-10-31') < r.month + days(1)", "? month@1:8 2019-10"),
      ("r.month - r.day > days(3)", "? month@1:8 2019-10"),
      ("r.month + duration('1h') > r.day", "? month@1:8 2019-10"),
      ("r.month.getDate()", "? month@1:8 2019-10"),
      ("r.span.getMonth()", "? span@2:7 2019-10-28/2019-11-02"),
      ("r.month.getDayOfWeek()", "? month@1:8 2019-10"), ("string(r.month)", "? month@1:8 2019-10"),
      ("r.span < timestamp('2019-11-01T00:00:00Z')", "? span@2:7 2019-10-28/2019-11-02"),
      (
        "(r.day < date('2020-01-01') ? r.month : r.day) < date('2019-10-09')", "? month@1:8 2019-10"
      ),
      ("[r.month, r.day] == [date('2019-10-05'), date('2019-10-15')]", "? month@1:8 2019-10"),
      ("date('2019-10-06') in r.days", "? days[1]@4:20 2019-10"),
      ("r.days.sort()[0] == r.day", "? days[1]@4:20 2019-10"),
      ("r.days.distinct().size()", "? days[1]@4:20 2019-10"),
      ("sets.contains(r.days, [date('2019-10-06')])", "? days[1]@4:20 2019-10"),
      ("r.days.all(x, x < date('2019-10-10'))", "? days[1]@4:20 2019-10"),
      ("r.items.all(i, i.ended < date('2019-10-10'))", "? items[1].ended@7:20 2019-10"),
      ("cel.bind(m, r.month, m < r.day)", "? month@1:8 2019-10"),
      ("cel.bind(m, r.day, m == r.day) && cel.bind(m, r.month, m < r.day)", "? month@1:8 2019-10"),
      ("cel.bind(m, cel.bind(n, r.month, n), m < r.day)", "? month@1:8 2019-10"),
      ("cel.bind(m, r.day, cel.bind(n, r.month, n < m))", "? month@1:8 2019-10"),
      ("given < date('2019-10-15')", "? given@- 2019-10"),
      ("date('2019-10') < date('2019-10-15')", "? 2019-10@- 2019-10"),
      ("r.month < date('2019-10-15') && true", "? month@1:8 2019-10"),
    ]
  )
  func open(text: String, expected: String) throws {
    let outcome = try Self.run(text)
    #expect(outcome == expected)
  }

  @Test("have no negation that the relation does not have", arguments: ["month", "span", "day"])
  func relationsAgree(field: String) throws {
    let start = try #require(CivilDate("2019-09-29"))
    for offset in 0..<40 {
      let other = "date('\(start.adding(days: offset))')"
      let moment = try #require(
        Moment(["month": "2019-10", "span": "2019-10-28/2019-11-02"][field] ?? "2019-10-15")
      )
      let days = moment.days(in: .utc)
      let all = (days.lowerBound.dayNumber...days.upperBound.dayNumber)
        .map { $0 - start.dayNumber - offset }
      for (name, test) in [
        ("<", { $0 < 0 }), ("<=", { $0 <= 0 }), (">", { $0 > 0 }), (">=", { $0 >= 0 }),
        ("==", { $0 == 0 }), ("!=", { $0 != 0 }),
      ] as [(String, (Int) -> Bool)] {
        let truths = Set(all.map(test))
        let outcome = try Self.run("r.\(field) \(name) \(other)")
        let expected = truths.count == 1 ? "bool(\(truths.contains(true)))" : "?"
        #expect(outcome.hasPrefix(expected), "r.\(field) \(name) \(other) is \(outcome)")
      }
    }
  }
}
