internal import ArgumentParser
internal import CivilTime
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

  @Option(help: ArgumentHelp(UsageWording.plan, valueName: "FILE"))
  var plan: String?

  @Option(help: ArgumentHelp(UsageWording.registry, valueName: "FILE"))
  var registry: String?

  @Option(help: ArgumentHelp(UsageWording.scoring, valueName: "FILE"))
  var scoring: String?

  @Option(help: ArgumentHelp(UsageWording.rules, valueName: "PATH"))
  var rules: [String] = []

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(UsageWording.asOf, valueName: "DATE"),
    transform: OptionReading.day
  )
  var asOf: CivilDate?

  @Option(
    help: ArgumentHelp(UsageWording.format, valueName: "text|json"),
    transform: { try OptionReading.choice($0, of: ReportFormat.self) }
  )
  var format: ReportFormat = .text

  @Option(help: ArgumentHelp(UsageWording.output, valueName: "FILE"))
  var output: String?

  @Option(
    help: ArgumentHelp(UsageWording.lang, valueName: "vi|en"),
    transform: { try OptionReading.choice($0, of: Language.self) }
  )
  var lang: Language?

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(UsageWording.failOn, valueName: "error|warning|info|never"),
    transform: { try OptionReading.choice($0, of: FailureThreshold.self) }
  )
  var failOn: FailureThreshold = .error

  @Option(
    help: ArgumentHelp(UsageWording.color, valueName: "auto|always|never"),
    transform: { try OptionReading.choice($0, of: ColorChoice.self) }
  )
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp(UsageWording.jobs, valueName: "N"),
    transform: OptionReading.count
  )
  var jobs: Int?

  @Flag(help: ArgumentHelp(UsageWording.quiet))
  var quiet = false
}
