import Diagnostics
import Evaluation
import Testing

@testable import Checking

/// What must not be shown is shown by nothing else that was found at the same line.
@Suite struct SecretTests {
  @Test(arguments: [
    "report: {number: 1-BC/A, received: \"0912345678\"}",
    "activities: [{id: a1, kind: \"0912345678\"}]",
  ])
  func `a finding at a hidden line does not tell what stands there`(facts: String) async throws {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let submission = ShippedPlan.submission(of: "so-du-lich", facts)
    let result = await checker.check([submission], scope: .submitted, jobs: 1)
    let found = result.units.flatMap(\.diagnostics)
    #expect(found.contains { $0.hidesText })
    let sentences = found.flatMap { diagnostic in
      [diagnostic.wording.what, diagnostic.wording.why, diagnostic.wording.remedy].compactMap { $0 }
        + [diagnostic.fix?.title].compactMap { $0 }
    }
    let told = sentences.flatMap { [$0.vi, $0.en] } + found.compactMap { $0.fix?.replacement }
    #expect(!told.contains { $0.contains("0912345678") }, "\(told)")
  }
}
