internal import ArgumentParser
internal import Reports

/// `ttdn-check rules`: the packs of rules and the tests that prove them.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: RulesWording.abstract,
      subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self]
    )
  }
}

/// `ttdn-check rules list`.
struct RulesListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: RulesWording.list)
  }

  @Argument(help: ArgumentHelp(RulesWording.paths, valueName: "PATH"))
  var paths: [String] = []

  @Option(help: ArgumentHelp(UsageWording.rules, valueName: "PATH"))
  var rules: [String] = []

  @OptionGroup
  var output: OutputOptions

  @Option(
    help: ArgumentHelp(RulesWording.listFormat, valueName: "text|markdown|json"),
    transform: { try OptionReading.choice($0, of: RuleListReport.Format.self) }
  )
  var format: RuleListReport.Format = .text
}

/// `ttdn-check rules show`.
struct RulesShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: RulesWording.show)
  }

  @Argument(help: ArgumentHelp(RulesWording.id, valueName: "ID"))
  var id: String

  @Option(help: ArgumentHelp(UsageWording.rules, valueName: "PATH"))
  var rules: [String] = []

  @OptionGroup
  var output: OutputOptions

  @Option(
    help: ArgumentHelp(RulesWording.showFormat, valueName: "text|markdown|json"),
    transform: { try OptionReading.choice($0, of: RulePage.Format.self) }
  )
  var format: RulePage.Format = .text
}

/// `ttdn-check rules test`.
struct RulesTestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "test",
      abstract: RulesWording.test,
      discussion: RulesWording.testDiscussion
    )
  }

  @Argument(help: ArgumentHelp(RulesWording.names, valueName: "PATH|ID"))
  var names: [String] = []

  @Option(help: ArgumentHelp(UsageWording.rules, valueName: "PATH"))
  var rules: [String] = []

  @OptionGroup
  var output: OutputOptions

  @Option(help: ArgumentHelp(RulesWording.plan, valueName: "FILE"))
  var plan: String?

  @Option(help: ArgumentHelp(RulesWording.registry, valueName: "FILE"))
  var registry: String?

  @Option(help: ArgumentHelp(UsageWording.scoring, valueName: "FILE"))
  var scoring: String?

  @Option(
    help: ArgumentHelp(RulesWording.testFormat, valueName: "text|tap|junit|json"),
    transform: { try OptionReading.choice($0, of: RuleTestFormat.self) }
  )
  var format: RuleTestFormat = .text

  @Option(help: ArgumentHelp(RulesWording.filter, valueName: "TEXT"))
  var filter: String?

  @Flag(help: ArgumentHelp(RulesWording.coverage))
  var coverage = false

  @Flag(help: ArgumentHelp(RulesWording.mutate))
  var mutate = false

  @Option(
    name: .customLong("min-killed"),
    help: ArgumentHelp(RulesWording.leastKilled, valueName: "PERCENT"),
    transform: OptionReading.percentage
  )
  var leastKilled = 95

  @Option(
    help: ArgumentHelp(UsageWording.jobs, valueName: "N"),
    transform: OptionReading.count
  )
  var jobs: Int?

  @Flag(help: ArgumentHelp(UsageWording.quiet))
  var quiet = false
}
