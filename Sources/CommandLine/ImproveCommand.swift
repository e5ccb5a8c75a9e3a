internal import ArgumentParser
internal import Checking
internal import Diagnostics
internal import Reports
internal import Scoring
internal import Workspace

/// `ttdn-check improve`: the cheapest set of things that a unit can still do to reach a class.
struct ImproveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "improve",
      abstract: ImproveUsageWording.improve,
      usage: ImproveUsageWording.usage,
      discussion: ImproveUsageWording.discussion
    )
  }

  @Argument(help: ArgumentHelp(ImproveUsageWording.unit, valueName: "UNIT"))
  var unit: String

  @Option(help: ArgumentHelp(ImproveUsageWording.goal, valueName: "CLASS|commendation"))
  var to: String

  @Option(
    help: ArgumentHelp(ImproveUsageWording.budget, valueName: "N"),
    transform: OptionReading.budget
  )
  var budget: Int?

  @Option(help: ArgumentHelp(UsageWording.submissions, valueName: "PATH"))
  var submissions: [String] = []

  @OptionGroup var round: RoundOptions

  @Option(
    help: ArgumentHelp(UsageWording.explainFormat, valueName: "text|json|markdown"),
    transform: { try OptionReading.choice($0, of: ImprovementFormat.self) }
  )
  var format: ImprovementFormat = .text

  @OptionGroup var output: OutputOptions
}

extension ImproveCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let opened: OpenedRound
    do throws(RoundRefusal) {
      opened = try round.open(submissions, lang: output.lang, in: surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: error.language, in: surroundings)
    }
    let answer: ImprovementAnswer
    do throws(ExplanationFailure) {
      answer = try await opened.checker.improve(
        ImprovementRequest(
          unit: unit,
          goal: to,
          budget: budget,
          view: round.view,
          isWholeRound: opened.preparation.isWholeRound
        ),
        submissions: opened.preparation.submissions,
        jobs: round.jobs ?? surroundings.processors
      )
    } catch {
      return output.refusal(error.diagnostics, language: opened.language, in: surroundings)
    }
    let report = opened.report(answer)
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings))
    format.write(report, look: look, to: &bytes)
    return output.deliver(
      bytes.bytes,
      answer.improvement.isReachable ? .clean : .found,
      language: opened.language,
      opened.workspace,
      in: surroundings
    )
  }
}

extension OpenedRound {
  /// The report on the way of one unit, with the inputs on which it rests.
  fileprivate func report(_ answer: ImprovementAnswer) -> ImprovementReport {
    ImprovementReport(
      answer,
      besides: remarks + preparation.diagnostics,
      engine: Program.engine,
      inputs: preparation.inputs.filter { !answer.unusedPaths.contains($0.path) }
        .map { Report.Input(path: $0.path, sha256: $0.sha256) },
      language: language
    )
  }
}
