internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Linting
internal import Model
internal import PlanReading
internal import Reports
internal import Workspace

/// Files that are ready to be looked at.
struct OpenedLint {
  let preparation: LintPreparation
  let linter: Linter
  /// What was found that belongs to none of the files.
  let remarks: [Diagnostic]
  let language: Language
}

extension LintCommand {
  /// Reads the files and the plan.
  func open(in surroundings: Surroundings) throws(RoundRefusal) -> OpenedLint {
    let workspace = Workspace(surroundings)
    let ready: LintPreparation
    do throws(PreparationFailure) {
      ready = try workspace.prepareLint(round.request(paths).selection)
    } catch {
      let language = output.lang ?? CommandLanguage.current
      throw RoundRefusal(diagnostics: error.diagnostics, language: language)
    }
    let language = output.lang ?? ready.language ?? CommandLanguage.current
    guard let sources = ready.sources else {
      return OpenedLint(
        preparation: ready,
        linter: Linter(asOf: ready.asOf ?? workspace.today(in: .utc)),
        remarks: ready.diagnostics,
        language: language
      )
    }
    let (checker, found) = try plan(sources, ready, language, workspace)
    let day = checker?.question.asOf ?? ready.asOf ?? workspace.today(in: .utc)
    let linted = Set(ready.files.map(\.text.path))
    let others = found.filter { !linted.contains($0.place?.source.path ?? "") }
    return OpenedLint(
      preparation: ready,
      linter: Linter(
        checker: checker,
        basis: PlanBasis(sources, diagnostics: found, zones: ready.zones),
        asOf: day
      ),
      remarks: others + ready.diagnostics,
      language: language
    )
  }

  /// The plan, ready to judge, and what reading it found.
  ///
  /// A plan that is wrong has no checker. It may be looked at itself; by it nothing else is.
  private func plan(
    _ sources: PlanSources,
    _ ready: LintPreparation,
    _ language: Language,
    _ workspace: Workspace
  ) throws(RoundRefusal) -> (Checker?, [Diagnostic]) {
    let request = round.request(paths)
    let preparation = Checker.prepare(
      sources,
      readings: request.readings,
      zones: ready.zones,
      files: ready.evidence,
      question: { zone in request.question(ready.asOf ?? workspace.today(in: zone)) }
    )
    switch preparation {
    case .ready(let checker, let found): return (checker, found)
    case .cannotRun(let found):
      let all = found + (workspace.zoneAdvice.map { [$0] } ?? [])
      let own = Set(sources.all.map(\.path))
      guard ready.files.allSatisfy({ own.contains($0.text.path) }) else {
        throw RoundRefusal(diagnostics: all, language: language)
      }
      return (nil, all)
    }
  }
}
