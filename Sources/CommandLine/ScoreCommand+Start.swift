internal import Checking
internal import Diagnostics
internal import PlanReading
internal import Reports
internal import SpreadsheetFiles
internal import Spreadsheets
internal import Workspace

extension ScoreCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    if format.isBinary, output.isTerminal(in: surroundings) {
      let refusal = Diagnostic(ScoreSituation.needsFile(format), at: nil)
      return Delivery(output, in: surroundings).refusal([refusal])
    }
    let opened: OpenedRound
    do throws(RoundRefusal) {
      opened = try round.open(paths, lang: output.lang, in: surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: error.language, in: surroundings)
    }
    guard let report = await round.scored(opened, in: surroundings) else {
      let refusal = Diagnostic(ScoreSituation.noProfile, at: nil)
      return output.refusal([refusal], language: opened.language, in: surroundings)
    }
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings), isSummaryOnly: quiet)
    do throws(WorkbookProblem) {
      let file = { (book: Workbook) throws(WorkbookProblem) in try book.bytes() }
      try format.write(report, look: look, file: file, to: &bytes)
    } catch {
      let refusal = Diagnostic(error, at: nil)
      return output.refusal([refusal], language: opened.language, in: surroundings)
    }
    let status: Ending.Status = failOn.isReached(by: report.severity) ? .found : .clean
    return output.deliver(
      bytes.bytes,
      status,
      language: opened.language,
      opened.workspace,
      in: surroundings
    )
  }
}

extension RoundOptions {
  /// Scores a round that is ready; `nil` where it has no scoring profile.
  func scored(_ opened: OpenedRound, in surroundings: Surroundings) async -> ScoreReport? {
    let ready = opened.preparation
    let result = await opened.checker.score(
      ready.submissions,
      scope: ready.isWholeRound ? .round : .submitted,
      view: view,
      jobs: jobs ?? surroundings.processors
    )
    guard let result else { return nil }
    return ScoreReport(
      result: result,
      besides: opened.remarks + ready.diagnostics,
      provenance: Provenance(of: ready),
      language: opened.language
    )
  }
}

extension Provenance {
  /// The provenance of a round that was read.
  init(of ready: Preparation) {
    var roles: [String: Role] = [:]
    let sources = ready.sources
    let known: [(Role, [SourceText])] = [
      (.plan, [sources.plan]), (.previous, sources.previous), (.registry, [sources.registry]),
      (.profile, sources.scoring.map { [$0] } ?? []),
      (.calendar, sources.calendar.map { [$0] } ?? []), (.rule, sources.rules),
      (.waivers, sources.waivers), (.receipts, sources.receipts),
      (.verifications, sources.verifications),
    ]
    for (role, texts) in known {
      for text in texts where roles[text.path] == nil { roles[text.path] = role }
    }
    let inputs = ready.inputs.map { input in
      Input(role: roles[input.path] ?? .submission, path: input.path, sha256: input.sha256)
    }
    self.init(engine: Program.engine, inputs: inputs) { some in
      InputDigest.digest(ofListed: some.map { (path: $0.path, sha256: $0.sha256) })
    }
  }
}
