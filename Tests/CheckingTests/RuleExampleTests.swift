import Checking
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import Testing

/// Every rule proves itself: the cases of its file are run through the whole checker.
@Suite struct RuleExampleTests {
  @Test(arguments: RuleExample.all.filter(\.isDuty))
  func `a duty rule gives the status and degree that its example states`(
    example: RuleExample
  ) async throws {
    let round = try #require(await example.check())
    let results = round.whole + round.units.flatMap(\.results)
    let result = try #require(results.first)
    if example.shouldPass {
      #expect([.satisfied, .onTrack, .notApplicable].contains(result.status), "\(result.message)")
    }
    if let status = example.node["expect"]?["status"]?.text {
      #expect(result.status.rawValue == status, "\(result.message) \(result.judgement.missing)")
    }
    if let degree = example.node["expect"]?["degree"]?.text {
      #expect(result.degree == Rational(degree).map { Degree($0) }, "\(result.message)")
    }
  }

  @Test(arguments: RuleExample.all.filter { !$0.isDuty })
  func `a finding rule finds what its example states, and nothing else`(
    example: RuleExample
  ) async throws {
    let round = try #require(await example.check())
    let failures = round.units.flatMap(\.diagnostics).filter { $0.id.rawValue.hasPrefix("cel/") }
    #expect(failures.isEmpty, "\(failures.map(\.wording.what.en))")
    let found = round.units.flatMap(\.diagnostics).filter { $0.id.rawValue == example.id }
    #expect(found.isEmpty == example.shouldPass, "\(found.map(\.wording.what.en))")
    guard let first = found.first, let expected = example.node["expect"] else { return }
    if let path = expected["at"]?.text {
      let place = try #require(first.place)
      #expect(place.range == Self.node(path, in: place)?.range, "\(place.start), not \(path)")
    }
    for language in Language.allCases {
      guard let message = expected["message"]?[language.rawValue]?.text else { continue }
      #expect(first.wording.what[language] == message)
    }
    if let severity = expected["severity"]?.text {
      #expect(first.severity.rawValue == severity)
    }
    if let fixed = expected["fixed"]?.text {
      #expect(first.fix?.replacement == fixed)
    }
  }

  @Test func `every rule has a case that passes and one that fails`() {
    for (id, examples) in Dictionary(grouping: RuleExample.all, by: \.id) {
      #expect(Set(examples.map(\.shouldPass)) == [true, false], "\(id)")
    }
  }

  /// The node that a path such as `ownPlan.citations[0].issued` names in the file of `place`.
  private static func node(_ path: String, in place: Place) -> YAMLNode? {
    guard var node = YAMLTree.read(place.source).tree.roots.first else { return nil }
    for part in path.split(whereSeparator: { ".[".contains($0) }) {
      if let index = Int(part.prefix { $0 != "]" }), part.hasSuffix("]") {
        guard node.items.indices.contains(index) else { return nil }
        node = node.items[index]
      } else {
        guard let next = node[String(part)] else { return nil }
        node = next
      }
    }
    return node
  }
}
