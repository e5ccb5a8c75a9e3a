import Checking
import Diagnostics
import Evaluation
import Foundation
import LocatedYAML
import Testing

/// Numbers as real documents bear them, against the rules on numbers: alarms are counted.
@Suite struct CleanHeadingTests {
  /// Numbers of Party and State documents, normative acts, letters, joint ones, as they are printed.
  static let headings = [
    "01/2018/TT-VPCP", "01/CTr-UBND", "02/2022/TT-BTP", "09/2017/TT-BNNPTNT", "1466/QĐ-UBND",
    "1486/QĐ-TTg", "16-KL/TW", "16/2018/TT-BTNMT", "166-KH/TU", "173/KH-UBND", "18-HD/BTGĐUK",
    "207/KH-UBND", "21/CT-TTg", "22/2016/TT-BTTTT", "24/2018/QĐ-UBND", "25-CT/TW",
    "25/2021/QĐ-TTg", "28-CTr/TU", "30/2000/PL-UBTVQH10", "29/2018/QH14", "36-HD/VPTW",
    "4110/BTTTT-TTĐN", "573/NQ-UBTVQH14", "676-TB/VPTU", "72/2015/NĐ-CP", "76-QĐ/TU",
    "82-HD/BTGTW", "930/QĐ-TTg", "312-CV/HU", "640/STTTT-TTBCXB", "12-CTr/TU-UBND",
    "01/2019/TTLT-BTTTT-BNG", "5/TTr-SNgV", "12a-KH/TU", "17/NQ-HĐND", "40-KH/BCĐ35",
  ]

  private static let rules = [
    "document/number-spaces", "document/number-system", "document/number-case",
    "document/number-year", "document/citation-number", "document/citation-other-number",
  ]

  /// What the rules on numbers say of documents with these numbers.
  private func alarms(_ numbers: [String]) async throws -> [Diagnostic] {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let evidence = numbers.enumerated().map { "  - {id: e\($0), number: \"\($1)\"}" }
    let citations = numbers.map { "    - {number: \"\($0)\"}" }
    let facts = ["evidence:"] + evidence + ["ownPlan:", "  citations:"] + citations
    let submission = ShippedPlan.submission(of: "an-bien", facts.joined(separator: "\n"))
    let result = await checker.check([submission], scope: .submitted, jobs: 1)
    return result.units.flatMap(\.diagnostics).filter { Self.rules.contains($0.id.rawValue) }
  }

  @Test func `numbers as they are printed raise no alarm`() async throws {
    let alarms = try await alarms(Self.headings)
    #expect(alarms.map(\.wording.what.en).isEmpty)
  }

  @Test func `a number with one slip raises one, and what it proposes raises none`() async throws {
    for (slip, right) in [
      ("21-CT/TTg", "21/CT-TTg"), ("19/NQ-TW", "19-NQ/TW"), ("44/kh-UBND", "44/KH-UBND"),
      ("72 / 2015 / NĐ-CP", "72/2015/NĐ-CP"), ("Số 44/KH-UBND", "44/KH-UBND"),
      ("931/QĐ-TTG", "931/QĐ-TTg"),
    ] {
      let fixes = Set(try await alarms([slip]).compactMap(\.fix?.replacement))
      #expect(fixes == [right], "\(slip)")
    }
  }

  @Test func `of the numbers in the collected material none is called wrong beyond doubt`()
    async throws
  {
    let names = ["obligations.yaml", "other-plans.yaml", "scoring-practice.yaml", "notes.md"]
    let texts = names.compactMap { try? ShippedPlan.source("../shared/domain/\($0)") }
    guard texts.count == names.count else {
      print("skipped: the collected material is not beside the checkout")
      return
    }
    let pattern = try Regex("[0-9]+(/[0-9]{4})?[-/][A-ZĐ][A-Za-zĐđ]*([-/][A-Za-zĐđ0-9]+)+")
    let numbers = Set(
      texts.flatMap { text in
        String(decoding: text.bytes, as: UTF8.self).matches(of: pattern).map {
          String($0.output[0].substring ?? "")
        }
      }
    )
    #expect(numbers.count > 35)
    let alarms = try await alarms(numbers.sorted())
    #expect(alarms.filter { $0.severity == .error }.isEmpty)
    // The three that the collection itself has as defects, each once as evidence, once as citation.
    let told = Set(
      alarms.compactMap(\.place).map { place in
        String(decoding: place.source.bytes[place.range.start..<place.range.end], as: UTF8.self)
      }
    )
    #expect(told == ["\"21-CT/TTg\"", "\"930/QĐ-TTG\"", "\"116-KH/BCĐTTDTN\""])
  }
}
