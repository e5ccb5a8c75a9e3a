internal import Checking
internal import Diagnostics
internal import Reports
internal import Workspace

extension CheckCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let workspace = Workspace(surroundings)
    let ready: Preparation
    do throws(PreparationFailure) {
      ready = try workspace.prepare(selection)
    } catch {
      return refusal(error.diagnostics, language: lang, in: surroundings)
    }
    let language = lang ?? ready.language ?? CommandLanguage.current
    let preparation = Checker.prepare(
      plan: ready.plan,
      registry: ready.registry,
      scoring: ready.scoring,
      rules: ready.rules,
      zones: ready.zones,
      asOf: { ready.asOf ?? workspace.today(in: $0) }
    )
    switch preparation {
    case .cannotRun(let diagnostics):
      let advice = workspace.zoneAdvice.map { [$0] } ?? []
      return refusal(diagnostics + advice, language: language, in: surroundings)
    case .ready(let checker, let remarks):
      let scope: Checker.Scope = ready.isWholeRound ? .round : .submitted
      let result = await checker.check(
        ready.submissions,
        scope: scope,
        jobs: jobs ?? surroundings.processors
      )
      let report = Report(
        result: result,
        besides: remarks + ready.diagnostics,
        engine: Program.engine,
        inputs: ready.inputs.map { Report.Input(path: $0.path, sha256: $0.sha256) },
        language: language
      )
      return deliver(report, workspace, in: surroundings)
    }
  }

  private var selection: Selection {
    Selection(
      paths: paths,
      plan: plan,
      registry: registry,
      scoring: scoring,
      rules: rules,
      asOf: asOf
    )
  }

  /// Puts the report on standard output or into its file.
  private func deliver(_ report: Report, _ workspace: Workspace, in surroundings: Surroundings)
    -> Ending
  {
    let isFile = output.map { $0 != "-" } ?? false
    let isTerminal = !isFile && surroundings.outputIsTerminal
    let palette = color.palette(isTerminal: isTerminal, variables: surroundings.variables)
    var bytes = ReportBytes()
    let look = ReportLook(palette: palette, isSummaryOnly: quiet)
    format.write(report, look: look, to: &bytes)
    let status: Ending.Status = failOn.isReached(by: report.severity) ? .found : .clean
    guard isFile, let output else { return Ending(status: status, output: bytes.bytes) }
    if let problem = workspace.write(bytes.bytes, to: output) {
      return refusal([problem], language: report.language, in: surroundings)
    }
    return Ending(status: status)
  }

  /// Nothing was checked, and why.
  private func refusal(
    _ diagnostics: [Diagnostic],
    language: Language?,
    in surroundings: Surroundings
  ) -> Ending {
    let isTerminal = surroundings.errorsAreTerminal
    let renderer = TerminalRenderer(
      language: language ?? CommandLanguage.current,
      palette: color.palette(isTerminal: isTerminal, variables: surroundings.variables)
    )
    var text = ""
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { text += "\n" }
      renderer.render(diagnostic, to: &text)
    }
    return Ending(status: .notRun, errors: Array(text.utf8))
  }
}
