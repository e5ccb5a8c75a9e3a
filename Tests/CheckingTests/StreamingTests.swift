import Checking
import Diagnostics
import Evaluation
import Model
import Scoring
import Streaming
import Synchronization
import Testing

/// Rounds judged file by file against rounds judged at once.
@Suite struct StreamingTests {
  /// Pieces in memory.
  private final class Memory: PieceStore {
    private let pieces = Mutex<[UInt8]>([])

    func put(_ piece: [UInt8]) -> PieceRange {
      pieces.withLock { pieces in
        pieces += piece
        return PieceRange(
          start: UInt64(pieces.count - piece.count),
          count: UInt32(piece.count)
        )
      }
    }

    func piece(at range: PieceRange) -> [UInt8] {
      pieces.withLock { Array($0[Int(range.start)..<Int(range.start) + Int(range.count)]) }
    }
  }

  private static func told(_ results: [ObligationResult]) -> String {
    results.map { result in
      "\(result.obligation) \(result.status) \(result.degree as Degree?) \(result.message.en)"
    }.joined(separator: "\n")
  }

  private static func told(_ unit: UnitResult) -> String {
    "\(unit.unit) \(unit.submission ?? "-")\n" + told(unit.results)
      + unit.diagnostics.map {
        "\n\($0.id.rawValue) \($0.wording.what.en) \($0.place?.range as Any)"
      }
      .joined()
  }

  private static func digest(_ text: SourceText) -> ContentDigest {
    ContentDigest(text.bytes.suffix(32))
  }

  private static func stream(
    _ checker: Checker,
    _ source: SubmissionSource,
    scope: Checker.Scope,
    jobs: Int
  ) async throws -> (StreamedRound, [String]) {
    let round = try await checker.check(
      source,
      scope: scope,
      jobs: jobs,
      into: Memory(),
      progress: { _ in },
      piece: { UnitPiece(head: Array($0.unit.rawValue.utf8), body: Array(told($0).utf8)) }
    )
    let units = try (0..<round.pieces.count).map {
      String(decoding: try round.pieces.body($0), as: UTF8.self)
    }
    return (round, units)
  }

  /// The example round with a unit of two files, a stranger, a file that does not parse, and two
  /// units that share evidence, one of them on a line with a secret.
  private static func submissions() throws -> [SourceText] {
    let shared = String(repeating: "5", count: 64)
    return try ShippedPlan.sources(under: "examples/kien-giang-2019/submissions").filter {
      !$0.path.hasSuffix("/tan-hiep.yaml")
    } + [
      ShippedPlan.submission(of: "an-bien", "note: one\n"),
      SourceText(path: "z/an-bien.yaml", text: "unit: an-bien\nplan: kien-giang-2019\n"),
      ShippedPlan.submission(of: "khong-co", ""),
      SourceText(path: "an-minh.yaml", text: "unit: an-minh\nreport: {"),
      ShippedPlan.submission(of: "so-vhtt", "evidence: [{id: e1, sha256: \"\(shared)\"}]"),
      ShippedPlan.submission(
        of: "tan-hiep",
        "evidence: [{id: e1, sha256: \"\(shared)\", file: 0912345678.pdf}]"
      ),
    ]
  }

  @Test(arguments: [Checker.Scope.round, .submitted, .whole], [1, 2, 5])
  func `a stream gives what judging at once gives`(scope: Checker.Scope, jobs: Int) async throws {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let submissions = try Self.submissions()
    let whole = await checker.check(submissions, scope: scope, jobs: 1)
    let source = SubmissionSource(submissions.shuffled(), digest: Self.digest)
    let (streamed, units) = try await Self.stream(checker, source, scope: scope, jobs: jobs)
    #expect(units == whole.units.map(Self.told))
    #expect(Self.told(streamed.result.whole) == Self.told(whole.whole))
    #expect(streamed.result.diagnostics.map(\.wording) == whole.diagnostics.map(\.wording))
    #expect(streamed.result.diagnostics.map(\.notes) == whole.diagnostics.map(\.notes))
    let shared = whole.diagnostics.filter { $0.id == "document/evidence-shared" }
    #expect(shared.count == (scope == .whole ? 0 : 2))
    #expect(streamed.result.submissionCount == submissions.count)
    #expect(streamed.digests.count == submissions.count)
    #expect(whole.units.contains { $0.unit == "an-bien" } == (scope != .whole))
  }

  @Test func `a file that vanishes makes its unit an error, and the others go on`() async throws {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let submissions = try Self.submissions()
    let source = SubmissionSource(submissions, digest: Self.digest)
    let gone = try #require(source.paths.firstIndex { $0.hasSuffix("/so-ngoai-vu.yaml") })
    let vanishing = SubmissionSource(paths: source.paths) { index in
      guard index == gone else { return source.read(index) }
      let place = Place(SourceText(path: source.paths[index], bytes: []), SourceRange(0, 0))
      return .unreadable(
        Diagnostic(
          id: "file/unreadable",
          severity: .error,
          wording: Wording(what: Localized("gone")),
          place: place
        )
      )
    }
    let (before, all) = try await Self.stream(checker, source, scope: .round, jobs: 2)
    let (after, others) = try await Self.stream(checker, vanishing, scope: .round, jobs: 2)
    #expect(after.digests[gone] == nil)
    #expect(before.digests.count { $0 == nil } == 0)
    var changed: [String] = []
    for (first, second) in zip(all, others) where first != second { changed.append(second) }
    #expect(changed.count == 1)
    #expect(changed[0].hasPrefix("so-ngoai-vu \(source.paths[gone])"))
    #expect(changed[0].contains(" error "))
    #expect(!changed[0].contains(" violated "))
    #expect(
      changed[0].hasSuffix(
        "file/unreadable gone Optional(Diagnostics.SourceRange(start: 0, end: 0))"
      )
    )
  }

  @Test(arguments: [Checker.Scope.round, .submitted], [EvidenceView.selfStated, .verified])
  func `a streamed score is the score of the round at once, findings and ranks included`(
    scope: Checker.Scope,
    view: EvidenceView
  ) async throws {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let submissions = try Self.submissions()
    let scored = await checker.score(submissions, scope: scope, view: view, jobs: 2)
    let once = try #require(scored)
    for jobs in [1, 3] {
      let source = SubmissionSource(submissions.shuffled(), digest: Self.digest)
      let streamed = try await checker.score(
        source,
        scope: scope,
        view: view,
        jobs: jobs,
        into: Memory(),
        progress: { _ in }
      )
      let result = try #require(streamed).result
      #expect(Array(result.round.units) == Array(once.round.units))
      #expect(result.round.units.ids == once.round.units.map(\.unit))
      #expect(result.round.ranking == once.round.ranking)
      #expect(result.round.outcomes == once.round.outcomes)
      #expect(result.standings == once.standings)
      #expect(result.diagnostics == once.diagnostics)
      #expect(result.findings.worst == once.findings.worst)
      for unit in result.round.units.indices {
        #expect(result.findings[unit] == once.findings[unit])
      }
      #expect(result.round.units.indices.contains { !result.findings[$0].isEmpty })
      try streamed?.check()
    }
  }

  @Test(arguments: [1, 3])
  func `parts are made of each score and its findings, in the order of the scores`(jobs: Int)
    async throws
  {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let submissions = try Self.submissions()
    let once = try #require(await checker.score(submissions, scope: .round, jobs: 2))
    let part = { @Sendable (score: UnitScore, found: [Diagnostic]) in
      Array("\(score.unit) \(score.ranked as Any) \(found.map(\.id.rawValue))".utf8)
    }
    let streamed = try await checker.score(
      SubmissionSource(submissions.shuffled(), digest: Self.digest),
      scope: .round,
      jobs: jobs,
      into: Memory(),
      progress: { _ in },
      part: part
    )
    let score = try #require(streamed)
    #expect(score.result.round.units.ids == once.round.units.map(\.unit))
    #expect(score.result.round.ranking == once.round.ranking)
    #expect(score.result.findings.worst == once.findings.worst)
    #expect(score.result.standings == once.standings)
    for unit in once.round.units.indices {
      #expect(try score.pieces.body(unit) == part(once.round.units[unit], once.findings[unit]))
    }
  }

  /// Pieces that come back damaged.
  private final class Damaged: PieceStore {
    func put(_ piece: [UInt8]) -> PieceRange {
      PieceRange(start: 0, count: UInt32(piece.count))
    }

    func piece(at range: PieceRange) -> [UInt8] { [UInt8](repeating: 0xFF, count: 9) }
  }

  @Test func `pieces that come back damaged are a failure, not another score`() async throws {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let source = SubmissionSource(try Self.submissions(), digest: Self.digest)
    let streamed = try await checker.score(
      source,
      scope: .round,
      jobs: 1,
      into: Damaged(),
      progress: { _ in }
    )
    let score = try #require(streamed)
    #expect(!score.result.round.units.map(\.unit).isEmpty)
    #expect(throws: StreamFailure.self) { try score.check() }
  }
}
