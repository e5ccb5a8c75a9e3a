internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import Workspace

/// `ttdn-check check`: each obligation of each submission.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: UsageWording.check,
      usage: UsageWording.usage
    )
  }

  @Argument(help: ArgumentHelp(UsageWording.paths, valueName: "PATH"))
  var paths: [String] = []

  @OptionGroup var round: RoundOptions

  @Option(
    help: ArgumentHelp(UsageWording.format, valueName: "text|json"),
    transform: { try OptionReading.choice($0, of: ReportFormat.self) }
  )
  var format: ReportFormat = .text

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
}
