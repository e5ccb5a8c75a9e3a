import Foundation
import Model
import Testing

/// What the scored example rounds say in their forms for programs, looked at as a program would.
@Suite struct ScoreShapeTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "CommandLineTests/Golden")

  private typealias Members = [String: Any]

  private static func text(_ name: String) throws -> String {
    // Read as bytes, because reading as text drops the mark at the beginning.
    String(decoding: try Data(contentsOf: golden.appending(path: name)), as: UTF8.self)
  }

  private static func object(_ text: some StringProtocol) throws -> Members {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Members)
  }

  private static func list(_ value: Any?) -> [Members] { value as? [Members] ?? [] }

  private static func number(_ value: Any?) throws -> Rational {
    try #require((value as? String).flatMap { Rational($0) })
  }

  private static func sum(_ lines: [Members], _ member: String) throws -> Rational {
    try lines.reduce(Rational.zero) { $0 + (try number($1[member])) }
  }

  @Test(arguments: ["score.json", "score-closing.json", "score-ven-song.json"])
  func `the ledger of every unit balances exactly`(name: String) throws {
    let units = Self.list(try Self.object(Self.text(name))["units"])
    #expect(units.count > 5)
    for unit in units {
      guard let score = unit["score"] as? Members else { continue }
      let ledger = Self.list(unit["ledger"])
      let (low, high) = try (Self.number(score["exactLow"]), Self.number(score["exactHigh"]))
      #expect(try Self.sum(ledger, "share") == Rational(100))
      #expect(try Self.sum(ledger, "gained") == low)
      #expect(try Self.sum(ledger, "lost") == Rational(100) - high)
      #expect(try Self.sum(ledger, "lost") + Self.sum(ledger, "open") == Rational(100) - low)
      #expect(low.rounded(toDecimals: 2) == score["low"] as? String)
      #expect(high.rounded(toDecimals: 2) == score["high"] as? String)
    }
  }

  @Test(arguments: ["score.json", "score-closing.json", "score-ven-song.json"])
  func `every claim is set beside the points of each view`(name: String) throws {
    for unit in Self.list(try Self.object(Self.text(name))["units"]) {
      for claim in Self.list(unit["claims"]) {
        let points = Self.list(claim["points"])
        let backed = points.first { $0["view"] as? String == claim["measuredBy"] as? String }
        guard let backed else { continue }
        let claimed = try Self.number(claim["claimed"])
        let over = try max(claimed - Self.number(backed["high"]), .zero)
        let unbacked = try max(claimed - Self.number(backed["low"]), .zero)
        #expect(try Self.number(claim["overClaim"]) == over)
        #expect(try Self.number(claim["unbacked"]) == unbacked)
      }
    }
  }

  @Test(arguments: [("score.ndjson", "score.json"), ("score-closing.ndjson", "score-closing.json")])
  func `the lines say what the one object says`(lines: String, object: String) throws {
    let whole = try Self.object(Self.text(object))
    let records = try Self.text(lines).split(separator: "\n").map(Self.object)
    #expect(records.first?["record"] as? String == "round")
    #expect(records.last?["record"] as? String == "end")
    let units = Self.list(whole["units"])
    #expect(records.last?["units"] as? Int == units.count)
    let told = records.filter { $0["record"] as? String == "unit" }
    #expect(told.count == units.count)
    for (line, unit) in zip(told, units) {
      #expect(try Self.plain(line) == Self.plain(unit))
    }
    let groups = records.filter { $0["record"] as? String == "group" }
    #expect(try groups.map(Self.plain) == Self.list(whole["groups"]).map(Self.plain))
  }

  /// An object as text, without what only one of the two forms can say.
  private static func plain(_ members: Members) throws -> String {
    var members = members
    for name in ["record", "rank", "unranked"] { members[name] = nil }
    if var commendation = members["commendation"] as? Members {
      commendation["mark"] = nil
      commendation["firm"] = nil
      members["commendation"] = commendation
    }
    let data = try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: [
    ("score.csv", ";", "score.json"), ("score-closing.en.csv", ",", "score-closing.json"),
  ])
  func `a table has a row a unit, and as many cells in each`(
    name: String,
    separator: String,
    object: String
  ) throws {
    let text = try Self.text(name)
    #expect(text.hasPrefix("\u{FEFF}"))
    let rows = Self.rows(text.dropFirst(), Character(separator))
    let units = Self.list(try Self.object(Self.text(object))["units"])
    #expect(rows.count == units.count + 1)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows.dropFirst().map(\.[0]) == units.compactMap { $0["unit"] as? String })
  }

  /// The cells of a table by RFC 4180.
  private static func rows(_ text: Substring, _ separator: Character) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in text {
      let cell = rows[rows.count - 1].count - 1
      switch character {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted: rows[rows.count - 1].append("")
      case "\r\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][cell].append(character)
      }
    }
    return rows.dropLast()
  }
}
