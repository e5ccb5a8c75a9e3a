internal import Checking
internal import Diagnostics
internal import Model
internal import PlanReading
internal import Reports
internal import SpreadsheetFiles
internal import Spreadsheets
internal import Streaming
internal import Workspace

extension ScoreCommand: StartableCommand {
  func start(in surroundings: Surroundings) async throws -> Ending {
    let form = try ScoreForm(format, draft: draft)
    if case .round(let format) = form, format.isBinary, output.isTerminal(in: surroundings) {
      let refusal = Diagnostic(ScoreSituation.needsFile(format), at: nil)
      return Delivery(output, in: surroundings).refusal([refusal])
    }
    var language = output.lang ?? CommandLanguage.current
    do throws(StreamFailure) {
      // Before any work: output that cannot be written should cost no waiting.
      let target = try Workspace(surroundings).output(to: output.output)
      let opened: OpenedRound
      do throws(RoundRefusal) {
        opened = try round.open(paths, lang: output.lang, in: surroundings, reading: .onDemand)
      } catch {
        return output.refusal(error.diagnostics, language: error.language, in: surroundings)
      }
      language = opened.language
      return try await stream(opened, form, to: target, surroundings)
    } catch {
      return output.refusal([error.diagnostic], language: language, in: surroundings)
    }
  }

  /// Scores file by file, ranks, and writes unit by unit.
  private func stream(
    _ opened: OpenedRound,
    _ form: ScoreForm,
    to output: ReportOutput,
    _ surroundings: Surroundings
  ) async throws(StreamFailure) -> Ending {
    let kept = cache.open(
      opened,
      round,
      form: ["score", round.view?.rawValue ?? ""] + form.kept(in: opened.language),
      in: surroundings
    )
    guard
      let streamed = try await round.streamedScore(
        opened,
        form,
        kept?.cache,
        isQuiet: quiet,
        in: surroundings
      )
    else {
      let refusal = Diagnostic(ScoreSituation.noProfile, at: nil)
      return self.output.refusal([refusal], language: opened.language, in: surroundings)
    }
    let report = ScoreReport(
      result: streamed.result,
      besides: opened.remarks + opened.preparation.diagnostics,
      provenance: Provenance(of: opened.preparation, streamed.digests),
      language: opened.language
    )
    let stream = ReportStream(output)
    var bytes = ReportBytes(to: stream)
    if let refusal = try write(report, streamed, form, to: &bytes, surroundings) {
      return self.output.refusal([refusal], language: opened.language, in: surroundings)
    }
    try streamed.check()
    let isFound = failOn.isReached(by: report.severity)
    var ending = try stream.finish(bytes, isFound ? .found : .clean)
    if let remark = kept?.finish() {
      ending.errors = self.output.remark(remark, language: opened.language, in: surroundings)
    }
    return ending
  }

  /// Writes the report, from its parts where it has any; says why where it cannot be made.
  private func write(
    _ report: ScoreReport,
    _ streamed: StreamedScore,
    _ form: ScoreForm,
    to bytes: inout ReportBytes,
    _ surroundings: Surroundings
  ) throws(StreamFailure) -> Diagnostic? {
    if let format = form.partFormat {
      let part = { (unit: Int) throws(StreamFailure) in try streamed.pieces.body(unit) }
      try format.write(report, part: part, to: &bytes)
      return nil
    }
    let look = ReportLook(palette: output.palette(in: surroundings), isSummaryOnly: quiet)
    let file = { (book: Workbook) throws(WorkbookProblem) in try book.bytes() }
    do throws(WorkbookProblem) {
      try form.write(report, look: look, file: file, to: &bytes)
      return nil
    } catch {
      return Diagnostic(error, at: nil)
    }
  }
}

extension RoundOptions {
  /// Scores a round of which the submissions are read on demand; `nil` where it has no profile.
  func streamedScore(
    _ opened: OpenedRound,
    _ form: ScoreForm,
    _ cache: CacheFile?,
    isQuiet: Bool,
    in surroundings: Surroundings
  ) async throws(StreamFailure) -> StreamedScore? {
    let language = opened.language
    let ready = opened.preparation
    var progress = opened.workspace.progress(
      of: ready.source.count,
      opened.language,
      isQuiet: isQuiet
    )
    defer { progress.end() }
    return try await opened.checker.score(
      ready.source,
      scope: ready.isWholeRound ? .round : .submitted,
      view: view,
      jobs: jobs ?? surroundings.processors,
      into: try opened.workspace.spillFile(),
      cache: cache,
      progress: { progress.tell($0) },
      part: form.partFormat.map { format in
        { @Sendable score, found in format.part(of: score, found, language) }
      }
    )
  }
}

extension OpenedRound {
  /// Scores the round; `nil` where it has no scoring profile.
  ///
  /// - Parameter view: The view by which units are ranked; `nil` leaves it to the profile.
  func scored(view: EvidenceView?, jobs: Int) async -> ScoreReport? {
    let result = await checker.score(
      preparation.submissions,
      scope: preparation.isWholeRound ? .round : .submitted,
      view: view,
      jobs: jobs
    )
    guard let result else { return nil }
    return ScoreReport(
      result: result,
      besides: remarks + preparation.diagnostics,
      provenance: Provenance(of: preparation),
      language: language
    )
  }

  /// Checks the round, with all its submissions at hand.
  func checked(jobs: Int) async -> Report {
    var preparation = preparation
    preparation.submissions.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let result = await checker.check(
      preparation.submissions,
      scope: preparation.isWholeRound ? .round : .submitted,
      jobs: jobs
    )
    return Report(
      result: result,
      besides: remarks + preparation.diagnostics,
      engine: Program.engine,
      inputs: preparation.inputs.map { Report.Input(path: $0.path, sha256: $0.sha256) },
      language: language
    )
  }
}

extension Provenance {
  /// The provenance of a round that was read.
  ///
  /// - Parameter digests: What the submissions were, where they were read on demand.
  init(of ready: Preparation, _ digests: [ContentDigest?]? = nil) {
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
    let files = (digests == nil ? ready.inputs : ready.inputs([])).map { input in
      Input(role: roles[input.path] ?? .submission, path: input.path, digest: input.digest)
    }
    let inputs = Inputs(
      files,
      paths: digests == nil ? PathList() : ready.source.paths,
      digests: digests ?? []
    )
    self.init(engine: Program.engine, inputs: inputs) { some in
      InputDigest.digest(ofListed: some.lazy.map { (path: $0.path, sha256: $0.sha256) })
    }
  }
}
