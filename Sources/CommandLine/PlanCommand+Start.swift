internal import Diagnostics
internal import Model
internal import PlanChecking
internal import Reports
internal import RuleTesting
internal import Workspace

extension PlanShowCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let opened: OpenedPlan
    do throws(RoundRefusal) {
      opened = try files.open(path, lang: output.lang, in: surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: error.language, in: surroundings)
    }
    var report = opened.report
    guard let table = report.inspection.table else {
      let found = report.inspection.findings.map(\.diagnostic)
      return output.refusal(found + opened.advice, language: report.language, in: surroundings)
    }
    let known = table.identifiers(by: by)
    let unknown = id.filter { !known.contains($0) }.map { name in
      Diagnostic(PlanCommandSituation.noSuchRow(name, by, known: known), at: nil)
    }
    guard unknown.isEmpty else {
      return output.refusal(unknown, language: report.language, in: surroundings)
    }
    if !id.isEmpty { report.inspection = report.inspection.showing(Set(id), by: by) }
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings))
    format.writeTable(report, by: by, look: look, to: &bytes)
    return output.deliver(
      bytes.bytes,
      .clean,
      language: report.language,
      opened.workspace,
      in: surroundings
    )
  }
}

extension PlanCheckCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let opened: OpenedPlan
    do throws(RoundRefusal) {
      opened = try files.open(path, lang: output.lang, in: surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: error.language, in: surroundings)
    }
    let report = opened.report
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings), isSummaryOnly: quiet)
    format.writeFindings(report, look: look, to: &bytes)
    return output.deliver(
      bytes.bytes,
      status(of: report),
      language: report.language,
      opened.workspace,
      in: surroundings
    )
  }

  /// A plan that cannot be read was not checked, whatever `--fail-on` says.
  private func status(of report: PlanReport) -> Ending.Status {
    guard report.inspection.isComplete else { return .notRun }
    return failOn.isReached(by: report.severity) ? .found : .clean
  }
}

/// A plan that was read and looked at.
struct OpenedPlan {
  let workspace: Workspace
  let report: PlanReport
  /// What to say besides when the plan could not be read.
  let advice: [Diagnostic]
}

extension PlanFileOptions {
  /// Reads and inspects the plan at a path, or that of the project.
  func open(_ path: String?, lang: Language?, in surroundings: Surroundings)
    throws(RoundRefusal) -> OpenedPlan
  {
    let workspace = Workspace(surroundings)
    let ready: PlanPreparation
    do throws(PreparationFailure) {
      ready = try workspace.preparePlan(selection(of: path.map { [$0] } ?? []))
    } catch {
      throw RoundRefusal(
        diagnostics: error.diagnostics,
        language: lang ?? CommandLanguage.current
      )
    }
    let report = PlanReport(
      inspection: PlanInspection.inspect(
        ready.sources,
        zones: ready.zones,
        cases: ready.namesOfCases
      ),
      engine: Program.engine,
      inputs: ready.inputs.map { Report.Input(path: $0.path, sha256: $0.sha256) },
      language: lang ?? ready.language ?? CommandLanguage.current
    )
    return OpenedPlan(
      workspace: workspace,
      report: report,
      advice: workspace.zoneAdvice.map { [$0] } ?? []
    )
  }
}

extension PlanPreparation {
  /// The names of the plan's cases by the obligation that they prove.
  ///
  /// What is wrong with a file of cases is the matter of `rules test`.
  fileprivate var namesOfCases: [ObligationID: [String]] {
    var found: [Diagnostic] = []
    let cases = cases.compactMap { CaseFile($0, found: &found) }.flatMap(\.cases)
    return Dictionary(grouping: cases) { ObligationID(rawValue: $0.obligation) }
      .mapValues { $0.map(\.name) }
  }
}
