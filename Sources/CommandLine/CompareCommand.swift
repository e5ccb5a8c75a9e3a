internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import Scoring
internal import Verifying
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
    guard let last = paths.last, Self.isReport(last) else { return }
    guard paths.count == 2, second.isEmpty else {
      throw ValidationError(CompareUsageWording.reportIsAsItIs(last).here)
    }
  }

  /// Whether a path leads to a report of `score` that was kept, by its ending.
  private static func isReport(_ path: String) -> Bool {
    path.hasSuffix(".json") || path.hasSuffix(".ndjson")
  }
}

extension CompareCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let other = second.replacing(in: round)
    var sides: [Side] = []
    for (options, path) in [(round, paths.first), (other, paths.last)] {
      do throws(RoundRefusal) {
        sides.append(try await side(path, options, in: surroundings))
      } catch {
        return output.refusal(error.diagnostics, language: error.language, in: surroundings)
      }
    }
    let comparison = ComparisonReport(
      sides[0].round,
      sides[1].round,
      engine: Program.engine,
      language: sides[0].language
    )
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings))
    format.write(comparison, look: look, to: &bytes)
    return output.deliver(
      bytes.bytes,
      comparison.comparison.isEmpty ? .clean : .found,
      language: comparison.language,
      Workspace(surroundings),
      in: surroundings
    )
  }

  private typealias Side = (round: ComparedRound, language: Language)

  private func side(_ path: String?, _ options: RoundOptions, in surroundings: Surroundings)
    async throws(RoundRefusal) -> Side
  {
    if let path, Self.isReport(path) { return try stated(at: path, in: surroundings) }
    let opened = try options.open(path.map { [$0] } ?? [], lang: output.lang, in: surroundings)
    let jobs = options.jobs ?? surroundings.processors
    guard let report = await opened.scored(view: options.view, jobs: jobs) else {
      let refusal = Diagnostic(ScoreSituation.noProfile, at: nil)
      throw RoundRefusal(diagnostics: [refusal], language: opened.language)
    }
    return (ComparedRound(report), report.language)
  }

  /// The round that a report states.
  private func stated(at path: String, in surroundings: Surroundings) throws(RoundRefusal) -> Side {
    let language = output.lang ?? CommandLanguage.current
    let source: SourceText
    do throws(PreparationFailure) {
      source = try Workspace(surroundings).report(at: path, limit: StatedReport.mostBytes)
    } catch {
      throw RoundRefusal(diagnostics: error.diagnostics, language: language)
    }
    do throws(StatedReportFailure) {
      let stated = try StatedReport.read(source)
      return (try ComparedRound(stated), output.lang ?? stated.language)
    } catch {
      throw RoundRefusal(diagnostics: error.diagnostics, language: language)
    }
  }
}
