internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import Scoring
internal import Workspace

/// `ttdn-check compare`: two scored rounds side by side.
struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: CompareUsageWording.compare,
      usage: CompareUsageWording.usage,
      discussion: CompareUsageWording.discussion
    )
  }

  @Argument(help: ArgumentHelp(CompareUsageWording.paths, valueName: "PATH"))
  var paths: [String] = []

  @OptionGroup var round: RoundOptions
  @OptionGroup var second: SecondRoundOptions

  @Option(
    help: ArgumentHelp(CompareUsageWording.format, valueName: "text|json|markdown|csv"),
    transform: { try OptionReading.choice($0, of: ComparisonFormat.self) }
  )
  var format: ComparisonFormat = .text

  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    guard paths.count <= 2 else {
      throw ValidationError(CompareUsageWording.tooManyPaths(paths.count).here)
    }
    guard paths.count == 2 || !second.isEmpty else {
      throw ValidationError(CompareUsageWording.nothingToCompare.here)
    }
  }
}

extension CompareCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let other = second.replacing(in: round)
    let sides = [(round, paths.first), (other, paths.last)]
    var reports: [ScoreReport] = []
    var workspace: Workspace?
    for (options, path) in sides {
      let opened: OpenedRound
      do throws(RoundRefusal) {
        opened = try options.open(path.map { [$0] } ?? [], lang: output.lang, in: surroundings)
      } catch {
        return output.refusal(error.diagnostics, language: error.language, in: surroundings)
      }
      let jobs = options.jobs ?? surroundings.processors
      guard let report = await opened.scored(view: options.view, jobs: jobs) else {
        let refusal = Diagnostic(ScoreSituation.noProfile, at: nil)
        return output.refusal([refusal], language: opened.language, in: surroundings)
      }
      reports.append(report)
      workspace = opened.workspace
    }
    let comparison = ComparisonReport(reports[0], reports[1], language: reports[0].language)
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings))
    format.write(comparison, look: look, to: &bytes)
    return output.deliver(
      bytes.bytes,
      comparison.comparison.isEmpty ? .clean : .found,
      language: comparison.language,
      workspace ?? Workspace(surroundings),
      in: surroundings
    )
  }
}
