internal import ArgumentParser
internal import Diagnostics
internal import Model
internal import Reports
internal import Workspace

/// `ttdn-check explain`: why one unit's obligations are judged as they are.
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: UsageWording.explain,
      usage: UsageWording.explainUsage
    )
  }

  @Argument(help: ArgumentHelp(UsageWording.bearer, valueName: "UNIT"))
  var unit: String

  @Argument(help: ArgumentHelp(UsageWording.obligations, valueName: "OBLIGATION"))
  var obligations: [String] = []

  @Option(help: ArgumentHelp(UsageWording.submissions, valueName: "PATH"))
  var submissions: [String] = []

  @Option(
    help: ArgumentHelp(UsageWording.status, valueName: "STATUS,…"),
    transform: OptionReading.statuses
  )
  var status: Set<Status> = []

  @Flag(help: ArgumentHelp(UsageWording.failing))
  var failing = false

  @OptionGroup var round: RoundOptions

  @Option(
    help: ArgumentHelp(UsageWording.explainFormat, valueName: "text|json|markdown"),
    transform: { try OptionReading.choice($0, of: ExplanationFormat.self) }
  )
  var format: ExplanationFormat = .text

  @OptionGroup var output: OutputOptions

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(UsageWording.failOnExplaining, valueName: "error|warning|info|never"),
    transform: { try OptionReading.choice($0, of: FailureThreshold.self) }
  )
  var failOn: FailureThreshold = .never
}
