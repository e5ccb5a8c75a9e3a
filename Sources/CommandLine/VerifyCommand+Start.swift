internal import Diagnostics
internal import Model
internal import PlanReading
internal import Reports
internal import Verifying
internal import Workspace

extension VerifyCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let delivery = Delivery(output, in: surroundings)
    let source: SourceText
    do throws(PreparationFailure) {
      let workspace = Workspace(surroundings)
      source = try workspace.report(at: report, limit: StatedReport.mostBytes)
    } catch {
      return delivery.refusal(error.diagnostics)
    }
    let stated: StatedReport
    do throws(StatedReportFailure) {
      stated = try StatedReport.read(source)
    } catch {
      return delivery.refusal(error.diagnostics)
    }
    let recomputed: StatedReport
    do throws(RoundRefusal) {
      recomputed = try await recompute(stated, in: surroundings)
    } catch {
      return delivery.refusal(error.diagnostics)
    }
    let verification = VerificationReport(
      stated,
      by: recomputed,
      engine: Program.engine,
      language: delivery.language
    )
    var bytes = ReportBytes()
    format.write(verification, look: delivery.look(isSummaryOnly: quiet), to: &bytes)
    return delivery.deliver(bytes, verification.isSame ? .clean : .found)
  }

  /// The same report made anew: the same question, by the files that are there now.
  private func recompute(_ stated: StatedReport, in surroundings: Surroundings)
    async throws(RoundRefusal) -> StatedReport
  {
    let opened = try request(of: stated).open(lang: stated.language, in: surroundings)
    let jobs = jobs ?? surroundings.processors
    let look = ReportLook(palette: TerminalPalette(isColored: false))
    var bytes = ReportBytes()
    switch stated.shape {
    case .check:
      let report = await opened.checked(jobs: jobs)
      ReportFormat.json.write(report, look: look, to: &bytes)
    case .score, .scoreLines:
      guard let report = await opened.scored(view: stated.question.view, jobs: jobs) else {
        let refusal = Diagnostic(ScoreSituation.noProfile, at: nil)
        throw RoundRefusal(diagnostics: [refusal], language: stated.language)
      }
      let format: ScoreFormat = stated.shape == .score ? .json : .ndjson
      // Neither of the two is a workbook.
      format.write(report, look: look, file: { _ in [] }, to: &bytes)
    }
    do throws(StatedReportFailure) {
      return try StatedReport.read(SourceText(path: report, bytes: bytes.bytes))
    } catch {
      throw RoundRefusal(diagnostics: error.diagnostics, language: stated.language)
    }
  }

  private func request(of stated: StatedReport) -> RoundRequest {
    var selection = files.selection(of: paths)
    records.add(to: &selection)
    selection.asOf = stated.question.asOf
    return RoundRequest(
      selection: selection,
      readings: stated.readings.map { ReadingChoice(question: $0.question, reading: $0.reading) },
      knownAt: stated.question.knownAt,
      view: stated.question.view,
      phase: stated.question.phase
    )
  }
}
