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
    ),
    transform: { try OptionReading.choice($0, of: ScoreFormat.self) }
  )
  var format: ScoreFormat = .text

  @OptionGroup var output: OutputOptions

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(UsageWording.failOn, valueName: "error|warning|info|never"),
    transform: { try OptionReading.choice($0, of: FailureThreshold.self) }
  )
  var failOn: FailureThreshold = .error

  @Flag(help: ArgumentHelp(UsageWording.quiet))
  var quiet = false
}
