import Diagnostics
import Foundation
import Testing

@testable import Verifying

/// Reports compared with what they were before somebody touched them.
@Suite struct ComparisonTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "CommandLineTests/Golden")

  private static func report(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: golden.appending(path: name)))
  }

  @Test(arguments: ["score.json", "score.ndjson", "round.json"])
  func `no digit of a report can be changed unseen`(name: String) throws {
    let bytes = try Self.report(name)
    let whole = try StatedReport.read(SourceText(path: name, bytes: bytes))
    #expect(ReportComparison(whole, whole).count == 0)
    let digits = bytes.indices.filter { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }
    #expect(digits.count > 1000)
    // Every so many digits, shifted by a step that shares no factor with how reports repeat.
    for position in stride(from: 7, to: digits.count, by: max(digits.count / 60, 1)) {
      var altered = bytes
      let index = digits[position]
      altered[index] = 0x30 + (altered[index] - 0x30 + 1) % 10
      guard let other = try? StatedReport.read(SourceText(path: name, bytes: altered)) else {
        continue
      }
      let comparison = ReportComparison(other, whole)
      let isSeen = comparison.count > 0 || !other.inputs(against: whole).isSame
      #expect(isSeen, "byte \(index) of \(name)")
      #expect(comparison.told.count == min(comparison.count, ReportComparison.mostTold))
    }
  }

  @Test func `a report that is cut off or scrambled is refused or differs, and nothing worse`()
    throws
  {
    let bytes = Array(try Self.report("score-closing.ndjson").prefix(40_000))
    let whole = try StatedReport.read(
      SourceText(path: "", bytes: try Self.report("score-closing.ndjson"))
    )
    var state: UInt64 = 20_200_120
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<60 {
      var altered = Array(bytes.prefix(next(bytes.count)))
      for _ in 0..<next(20) where !altered.isEmpty {
        altered[next(altered.count)] = UInt8(next(256))
      }
      guard let read = try? StatedReport.read(SourceText(path: "", bytes: altered)) else {
        continue
      }
      #expect(ReportComparison(read, whole).count > 0)
    }
  }

  @Test func `a difference is told with its unit, its member, both values and its line`() throws {
    let text = """
      {"schema":"ttdn/score/v1","engine":"e","language":"vi","asOf":"2019-11-01",\
      "knownAt":"2019-11-01","view":"self","inputs":[],"units":[
      {"unit":"a","ledger":[{"obligation":"x","lost":"1"},{"obligation":"y","lost":"2"}]},
      {"unit":"b","ledger":[]}
      ]}

      """
    let whole = try StatedReport.read(SourceText(path: "", text: text))
    let altered = try StatedReport.read(
      SourceText(path: "", text: text.replacing(#""y","lost":"2""#, with: #""y","lost":"3""#))
    )
    let told = ReportComparison(altered, whole).told
    #expect(
      told == [
        ReportDifference(
          unit: "a",
          member: "ledger[y].lost",
          stated: "3",
          recomputed: "2",
          line: 2
        )
      ]
    )
    let without = try StatedReport.read(
      SourceText(path: "", text: text.replacing("},\n{\"unit\":\"b\",\"ledger\":[]}", with: "}"))
    )
    let missing = ReportComparison(without, whole).told
    #expect(missing.map(\.unit) == ["b"])
    #expect(missing.map(\.stated) == [nil])
  }

  @Test func `nothing secret that somebody wrote into a report is repeated`() throws {
    let text = """
      {"schema":"ttdn/score/v1","engine":"e","language":"vi","asOf":"2019-11-01",\
      "knownAt":"2019-11-01","view":"self","inputs":[],"units":[{"unit":"a","name":"x"}]}

      """
    let whole = try StatedReport.read(SourceText(path: "", text: text))
    let altered = try StatedReport.read(
      SourceText(path: "", text: text.replacing(#""x""#, with: #""CMND 370123456""#))
    )
    #expect(ReportComparison(altered, whole).told.map(\.stated) == ["[…]"])
  }
}
