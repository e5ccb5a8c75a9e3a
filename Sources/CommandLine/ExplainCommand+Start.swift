internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Reports
internal import Workspace

extension ExplainCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let opened: OpenedRound
    do throws(RoundRefusal) {
      opened = try round.open(submissions, lang: output.lang, in: surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: error.language, in: surroundings)
    }
    let explanation: Explanation
    do throws(ExplanationFailure) {
      explanation = try await explained(opened, surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: opened.language, in: surroundings)
    }
    let report = ExplanationReport(
      explanation,
      besides: opened.remarks + opened.preparation.diagnostics,
      engine: Program.engine,
      inputs: opened.preparation.inputs.map { Report.Input(path: $0.path, sha256: $0.sha256) },
      language: opened.language
    )
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings))
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

  private func explained(_ opened: OpenedRound, _ surroundings: Surroundings)
    async throws(ExplanationFailure) -> Explanation
  {
    let request = ExplanationRequest(
      bearer: unit,
      obligations: obligations,
      isWholeRound: opened.preparation.isWholeRound
    )
    var explanation = try await opened.checker.explain(
      request,
      submissions: opened.preparation.submissions,
      jobs: round.jobs ?? surroundings.processors
    )
    guard failing || !status.isEmpty else { return explanation }
    explanation.obligations.removeAll { obligation in
      guard let result = obligation.result else { return true }
      let isAsked = status.contains(result.status)
      return !isAsked && !(failing && result.severity != nil)
    }
    return explanation
  }
}
