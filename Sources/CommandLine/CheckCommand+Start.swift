internal import Checking
internal import Diagnostics
internal import Model
internal import Reports
internal import Streaming
internal import Workspace

extension CheckCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
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
      return try await stream(opened, to: target, surroundings)
    } catch {
      return output.refusal([error.diagnostic], language: language, in: surroundings)
    }
  }

  /// Judges file by file and writes unit by unit.
  private func stream(
    _ opened: OpenedRound,
    to output: ReportOutput,
    _ surroundings: Surroundings
  ) async throws(StreamFailure) -> Ending {
    let ready = opened.preparation
    let stream = ReportStream(output)
    let look = ReportLook(palette: self.output.palette(in: surroundings), isSummaryOnly: quiet)
    let form = [
      "check", format.rawValue, opened.language.rawValue, "\(look.palette.isColored)", "\(quiet)",
    ]
    let kept = cache.open(opened, round, form: form, in: surroundings)
    let streamed = try await streamed(opened, look, kept?.cache, surroundings)
    var tally = RoundTally()
    for unit in 0..<streamed.pieces.count { try tally.addUnit(head: streamed.pieces.head(unit)) }
    let report = Report(
      result: streamed.result,
      besides: opened.remarks + ready.diagnostics,
      engine: Program.engine,
      inputs: ready.inputs(streamed.digests).map {
        Report.Input(path: $0.path, sha256: $0.sha256)
      },
      language: opened.language
    )
    var bytes = ReportBytes(to: stream)
    try format.write(
      report,
      tally,
      look: look,
      body: { unit throws(StreamFailure) in try streamed.pieces.body(unit) },
      to: &bytes
    )
    let severity = tally.adding(wholeOf: report).severity
    var ending = try stream.finish(bytes, failOn.isReached(by: severity) ? .found : .clean)
    if let remark = kept?.finish() {
      ending.errors = self.output.remark(remark, language: opened.language, in: surroundings)
    }
    return ending
  }

  private func streamed(
    _ opened: OpenedRound,
    _ look: ReportLook,
    _ cache: CacheFile?,
    _ surroundings: Surroundings
  ) async throws(StreamFailure) -> StreamedRound {
    let ready = opened.preparation
    let (format, language) = (format, opened.language)
    let asOf = opened.checker.question.asOf
    let total = ready.source.count
    var progress = opened.workspace.progress(of: total, language, isQuiet: quiet)
    defer { progress.end() }
    return try await opened.checker.check(
      ready.source,
      scope: ready.isWholeRound ? .round : .submitted,
      jobs: round.jobs ?? surroundings.processors,
      into: try opened.workspace.spillFile(),
      cache: cache,
      progress: { progress.tell($0) },
      piece: { format.piece(of: $0, asOf: asOf, language, look: look) }
    )
  }
}
