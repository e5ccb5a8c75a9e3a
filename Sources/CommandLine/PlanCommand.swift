internal import ArgumentParser
internal import Diagnostics
internal import PlanChecking
internal import Reports
internal import Workspace

/// `ttdn-check plan`: the plan itself, before any submission.
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: PlanUsageWording.plan,
      subcommands: [PlanShowCommand.self, PlanCheckCommand.self]
    )
  }
}

/// `ttdn-check plan show`: clauses ↔ obligations ↔ rules ↔ tests.
struct PlanShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: PlanUsageWording.show,
      usage: PlanUsageWording.showUsage
    )
  }

  @Argument(help: ArgumentHelp(PlanUsageWording.path, valueName: "PLAN"))
  var path: String?

  @Option(
    help: ArgumentHelp(PlanUsageWording.side, valueName: "clause|obligation|rule|unit"),
    transform: { try OptionReading.choice($0, of: PlanTable.Side.self) }
  )
  var by: PlanTable.Side = .clause

  @Option(help: ArgumentHelp(PlanUsageWording.id, valueName: "ID"))
  var id: [String] = []

  @OptionGroup var files: PlanFileOptions

  @Option(
    help: ArgumentHelp(PlanUsageWording.format, valueName: "text|json|markdown"),
    transform: { try OptionReading.choice($0, of: PlanReportFormat.self) }
  )
  var format: PlanReportFormat = .text

  @OptionGroup var output: OutputOptions
}

/// `ttdn-check plan check`: the static checks.
struct PlanCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: PlanUsageWording.check,
      usage: PlanUsageWording.checkUsage,
      discussion: PlanUsageWording.checkDiscussion
    )
  }

  @Argument(help: ArgumentHelp(PlanUsageWording.path, valueName: "PLAN"))
  var path: String?

  @OptionGroup var files: PlanFileOptions

  @Option(
    help: ArgumentHelp(PlanUsageWording.format, valueName: "text|json|markdown"),
    transform: { try OptionReading.choice($0, of: PlanReportFormat.self) }
  )
  var format: PlanReportFormat = .text

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
