import Diagnostics
import LocatedYAML
import Testing

@testable import Linting

/// Two hundred spoiled files: mending them does no harm.
@Suite struct CorpusTests {
  private static let count = 200

  /// The example submissions, each spoiled in one to four ways; the same files in every run.
  private static func corpus(_ count: Int = count) throws -> [SourceText] {
    let sound = try ShippedRound.sources(under: "examples/kien-giang-2019/submissions")
    var random = Generated(seed: 116)
    return try (0..<count).map { number in
      let base = try #require(sound.randomElement(using: &random))
      var text = String(decoding: base.bytes, as: UTF8.self)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let mutation = try #require(Mutation.allCases.randomElement(using: &random))
        text = mutation.spoil(text, &random)
      }
      return SourceText(path: "\(number).yaml", text: text)
    }
  }

  /// A file after the changes of each group, made one by one from the end.
  private static func replay(_ file: FixedFile) -> [UInt8] {
    var bytes = file.before.source.bytes
    for group in file.steps {
      for change in group.sorted(by: { $0.fix.range > $1.fix.range }) {
        let range = change.fix.range.start..<change.fix.range.end
        bytes.replaceSubrange(range, with: Array(change.fix.replacement.utf8))
      }
    }
    return bytes
  }

  private static func tally(_ file: LintedFile) -> [String: Int] {
    (file.findings + file.ignored.map(\.diagnostic))
      .reduce(into: [:]) { $0[$1.id.rawValue, default: 0] += 1 }
  }

  @Test(arguments: [Fixer.Reach.safe, .all])
  func `mending spoiled files does no harm`(reach: Fixer.Reach) async throws {
    try await expectNoHarm(Fixer(bareLinter, reach: reach), to: try Self.corpus())
  }

  @Test func `mending by the rules of a plan does no harm`() async throws {
    let linter = try #require(try ShippedRound.linter())
    try await expectNoHarm(Fixer(linter, reach: .all), to: try Self.corpus(12))
  }

  private func expectNoHarm(_ fixer: Fixer, to corpus: [SourceText]) async throws {
    let files = await fixer.fix(corpus, jobs: 4)
    let again = await fixer.fix(files.map(\.after.source), jobs: 4)
    var (changed, changes) = (0, 0)
    for (file, second) in zip(files, again) {
      let name = file.before.source.path
      changed += file.isChanged ? 1 : 0
      changes += file.count
      #expect(Self.replay(file) == file.after.source.bytes, "\(name) differs elsewhere")
      #expect(!second.isChanged, "\(name) is changed again")
      if file.before.isSound { #expect(file.after.isSound, "\(name) no longer parses") }
      guard file.before.isSound else { continue }
      let before = Self.tally(file.before)
      for (id, count) in Self.tally(file.after) {
        #expect(count <= before[id, default: 0], "\(name) has more of \(id)")
      }
      #expect(file.isChanged == (file.after.findings.count < file.before.findings.count))
    }
    // So many that the test would notice a fixer that does nothing.
    #expect(changed > corpus.count / 2)
    #expect(changes > corpus.count)
  }

  @Test func `what tabs and missing spaces broke is read again`() async throws {
    let files = try Self.corpus().filter { file in
      let found = YAMLTree.read(file).diagnostics.filter { $0.severity == .error }
      // A change that reaches over a line with a secret is not made.
      let hasSecret = String(decoding: file.bytes, as: UTF8.self).contains("0912345678")
      return !hasSecret && !found.isEmpty && found.allSatisfy { $0.fix?.isSafe == true }
    }
    let fixer = Fixer(bareLinter, reach: .safe)
    let mended = await fixer.fix(files, jobs: 4)
    #expect(files.count > 3)
    for file in mended {
      let isChanged = file.isChanged
      let (name, found) = (file.before.source.path, file.before.findings.map(mark))
      #expect(isChanged, "\(name) is as it was: \(found)")
    }
  }
}
