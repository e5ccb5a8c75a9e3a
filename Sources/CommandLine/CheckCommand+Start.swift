internal import Checking
internal import Diagnostics
internal import Reports
internal import Workspace

extension CheckCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let opened: OpenedRound
    do throws(RoundRefusal) {
      opened = try round.open(paths, lang: output.lang, in: surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: error.language, in: surroundings)
    }
    let ready = opened.preparation
    let result = await opened.checker.check(
      ready.submissions,
      scope: ready.isWholeRound ? .round : .submitted,
      jobs: round.jobs ?? surroundings.processors
    )
    let report = Report(
      result: result,
      besides: opened.remarks + ready.diagnostics,
      engine: Program.engine,
      inputs: ready.inputs.map { Report.Input(path: $0.path, sha256: $0.sha256) },
      language: opened.language
    )
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings), isSummaryOnly: quiet)
    format.write(report, look: look, to: &bytes)
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
