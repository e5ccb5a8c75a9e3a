internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import Workspace

/// `ttdn-check lint`: what can be found in files before anyone signs.
struct LintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lint",
      abstract: LintUsageWording.lint,
      usage: LintUsageWording.usage,
      discussion: LintUsageWording.discussion
    )
  }

  @Argument(help: ArgumentHelp(LintUsageWording.paths, valueName: "PATH"))
  var paths: [String] = []

  @Flag(help: ArgumentHelp(LintUsageWording.fix))
  var fix = false

  @Flag(help: ArgumentHelp(LintUsageWording.unsafe))
  var unsafe = false

  @Flag(help: ArgumentHelp(LintUsageWording.diff))
  var diff = false

  @Flag(name: .customLong("deny-confidential"), help: ArgumentHelp(LintUsageWording.deny))
  var denyConfidential = false

  @OptionGroup var round: RoundOptions

  @Option(
    help: ArgumentHelp(LintUsageWording.format, valueName: LintFormat.words),
    transform: { try OptionReading.choice($0, of: LintFormat.self) }
  )
  var format: LintFormat = .text

  @OptionGroup var output: OutputOptions

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(UsageWording.failOn, valueName: "error|warning|info|never"),
    transform: { try OptionReading.choice($0, of: FailureThreshold.self) }
  )
  var failOn: FailureThreshold = .error

  @Flag(help: ArgumentHelp(UsageWording.quiet))
  var quiet = false

  func validate() throws {
    if unsafe, !fix, !diff { throw ValidationError(LintUsageWording.unsafeAlone.here) }
    if diff, format != .text { throw ValidationError(LintUsageWording.diffHasOneForm.here) }
    if fix, paths.contains("-"), paths.count > 1 {
      throw ValidationError(LintUsageWording.inputAlone.here)
    }
  }
}

extension LintFormat {
  /// The words for `--format`.
  fileprivate static var words: String { allCases.map(\.rawValue).joined(separator: "|") }
}
