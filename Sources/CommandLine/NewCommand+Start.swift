internal import Checking
internal import Diagnostics
internal import Model
internal import Reports
internal import Workspace

extension NewSubmissionCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let workspace = Workspace(surroundings)
    let ready: PlanPreparation
    do throws(PreparationFailure) {
      ready = try workspace.preparePlan(files.selection(of: []))
    } catch {
      return Delivery(output, in: surroundings).refusal(error.diagnostics)
    }
    let delivery = Delivery(output, project: ready.language, in: surroundings)
    let preparation = Checker.prepare(ready.sources, zones: ready.zones) { zone in
      Question(asOf: asOf ?? workspace.today(in: zone))
    }
    switch preparation {
    case .cannotRun(let diagnostics):
      return delivery.refusal(diagnostics + (workspace.zoneAdvice.map { [$0] } ?? []))
    case .ready(let checker, _):
      return write(checker, workspace, delivery)
    }
  }

  private func write(_ checker: Checker, _ workspace: Workspace, _ delivery: Delivery) -> Ending {
    let template: SubmissionTemplate
    do throws(ExplanationFailure) {
      template = try checker.template(for: unit)
    } catch {
      return delivery.refusal(error.diagnostics)
    }
    if let path = output.output, !force, workspace.holdsFile(at: path) {
      return delivery.refusal([Diagnostic(NewSituation.alreadyThere(path), at: nil)])
    }
    var bytes = ReportBytes()
    SubmissionTemplateText(template, language: delivery.language).write(to: &bytes)
    return delivery.deliver(bytes, .clean)
  }
}
