internal import ArgumentParser
internal import Diagnostics
internal import Reports

/// `ttdn-check verify`: whether a report can be had again from its inputs.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: VerifyUsageWording.verify,
      usage: VerifyUsageWording.usage,
      discussion: VerifyUsageWording.discussion
    )
  }

  @Argument(help: ArgumentHelp(VerifyUsageWording.report, valueName: "REPORT"))
  var report: String

  @Argument(help: ArgumentHelp(UsageWording.paths, valueName: "PATH"))
  var paths: [String] = []

  @OptionGroup var files: PlanFileOptions

  @OptionGroup var records: RecordOptions

  @Option(
    help: ArgumentHelp(UsageWording.jobs, valueName: "N"),
    transform: OptionReading.count
  )
  var jobs: Int?

  @Option(
    help: ArgumentHelp(VerifyUsageWording.format, valueName: "text|json"),
    transform: { try OptionReading.choice($0, of: VerificationFormat.self) }
  )
  var format: VerificationFormat = .text

  @OptionGroup var output: OutputOptions

  @Flag(help: ArgumentHelp(UsageWording.quiet))
  var quiet = false
}
