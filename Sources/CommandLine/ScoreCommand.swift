internal import ArgumentParser
internal import Diagnostics
internal import Reports

/// `ttdn-check score`: scores, classes, places and commendations of a round.
struct ScoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score",
      abstract: ScoreUsageWording.score,
      usage: ScoreUsageWording.usage,
      discussion: ScoreUsageWording.discussion
    )
  }

  @Argument(help: ArgumentHelp(UsageWording.paths, valueName: "PATH"))
  var paths: [String] = []

  @OptionGroup var round: RoundOptions

  @Option(
    help: ArgumentHelp(
      ScoreUsageWording.format,
      valueName: "text|json|ndjson|csv|markdown|html|xlsx"
    )
  )
  var format = ScoreFormat.text.rawValue

  @Option(
    help: ArgumentHelp(ScoreUsageWording.draft, valueName: "commendation|reminders"),
    transform: { try OptionReading.choice($0, of: ScoreDraft.self) }
  )
  var draft: ScoreDraft?

  @OptionGroup var output: OutputOptions

  @OptionGroup var cache: CacheOptions

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(UsageWording.failOn, valueName: "error|warning|info|never"),
    transform: { try OptionReading.choice($0, of: FailureThreshold.self) }
  )
  var failOn: FailureThreshold = .error

  @Flag(help: ArgumentHelp(UsageWording.quiet))
  var quiet = false

  func validate() throws { _ = try ScoreForm(format, draft: draft) }
}
