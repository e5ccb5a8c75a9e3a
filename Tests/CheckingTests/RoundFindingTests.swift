import Diagnostics
import Evaluation
import Testing

@testable import Checking

/// Rules about the round: what submissions of several units have in common.
@Suite struct RoundFindingTests {
  private static let units = ["an-bien", "an-minh", "chau-thanh", "giang-thanh", "go-quao"]

  /// A digest in place of a real one.
  private static func digest(_ number: Int) -> String {
    let tail = String(number)
    return String(repeating: "0", count: 64 - tail.count) + tail
  }

  private static func submission(of unit: String, digests: [Int]) -> SourceText {
    let entries = digests.enumerated().map { "{id: e\($0), sha256: \"\(digest($1))\"}" }
    return ShippedPlan.submission(of: unit, "evidence: [\(entries.joined(separator: ", "))]")
  }

  private func shared(_ submissions: [SourceText], jobs: Int = 1) async throws -> [Diagnostic] {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let result = await checker.check(submissions, scope: .submitted, jobs: jobs)
    return result.diagnostics.filter { $0.id.rawValue == "document/evidence-shared" }
  }

  @Test func `each unit is told at its first place and shown the other one`() async throws {
    let found = try await shared([
      Self.submission(of: "an-bien", digests: [1, 2, 1]),
      Self.submission(of: "an-minh", digests: [3, 1]),
    ])
    #expect(found.map { $0.place?.source.path } == ["an-bien.yaml", "an-minh.yaml"])
    #expect(found.map { $0.notes.first?.place?.source.path } == ["an-minh.yaml", "an-bien.yaml"])
    #expect(found.first?.wording.what.en == "This evidence is also that of another unit: an-minh.")
    let places = found.compactMap(\.place).map { place in
      String(decoding: place.source.bytes[place.range.start..<place.range.end], as: UTF8.self)
    }
    #expect(places == Array(repeating: "\"\(Self.digest(1))\"", count: 2))
    #expect(found.first?.place?.start.column == 29)
  }

  @Test func `what is found is what a comparison of all pairs finds, in any order of files`()
    async throws
  {
    var state: UInt64 = 20_190_601
    for _ in 0..<12 {
      let digests = Self.units.map { _ in
        (0..<4).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Int(state >> 33) % 9
        }
      }
      let files = zip(Self.units, digests).map { Self.submission(of: $0, digests: $1) }
      var expected: [String] = []
      for (index, own) in digests.enumerated() {
        for digest in Set(own) {
          let count = digests.indices.filter { $0 != index && digests[$0].contains(digest) }.count
          if count > 0 { expected.append("\(Self.units[index]).yaml \(digest)") }
        }
      }
      let found = try await shared(files)
      let told = found.compactMap(\.place).map { place in
        let text = String(
          decoding: place.source.bytes[place.range.start..<place.range.end],
          as: UTF8.self
        )
        return "\(place.source.path) \(text.filter { $0 != "\"" && $0 != "0" })"
      }
      let plain = expected.map { $0.hasSuffix(" 0") ? String($0.dropLast()) : $0 }
      #expect(told.sorted() == plain.sorted())
      #expect(try await shared(files.reversed(), jobs: 3) == found)
    }
  }

  @Test func `a submission that cannot be judged meets nobody`() async throws {
    let broken = SourceText(path: "an-minh.yaml", text: "unit: an-minh\nunit: an-minh\n")
    let found = try await shared([Self.submission(of: "an-bien", digests: [1]), broken])
    #expect(found.isEmpty)
    let twice = [
      Self.submission(of: "an-bien", digests: [1]),
      Self.submission(of: "an-minh", digests: [1]),
      SourceText(
        path: "khac.yaml",
        bytes: Self.submission(of: "an-minh", digests: [1]).bytes
      ),
    ]
    #expect(try await shared(twice).isEmpty)
  }

  @Test func `a secret beside shared evidence is shown neither here nor there`() async throws {
    let secret = "0912345678"
    let line = "evidence: [{id: e1, sha256: \"\(Self.digest(1))\", url: \"tel \(secret)\"}]"
    let found = try await shared([
      ShippedPlan.submission(of: "an-bien", line),
      Self.submission(of: "an-minh", digests: [1]),
    ])
    let other = try #require(found.first { $0.place?.source.path == "an-minh.yaml" })
    #expect(other.notes.map(\.place?.source.path) == [nil])
    #expect(found.allSatisfy { !$0.wording.what.en.contains(secret) })
  }
}
