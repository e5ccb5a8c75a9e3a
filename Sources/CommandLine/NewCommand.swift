internal import ArgumentParser
internal import CivilTime
internal import Workspace

/// `ttdn-check new`: files to begin with.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: NewWording.abstract,
      subcommands: [NewSubmissionCommand.self]
    )
  }
}

/// `ttdn-check new submission`: an empty submission with only what binds a unit.
struct NewSubmissionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submission",
      abstract: NewWording.submission,
      usage: NewWording.usage
    )
  }

  @Argument(help: ArgumentHelp(NewWording.unit, valueName: "UNIT"))
  var unit: String

  @OptionGroup var files: PlanFileOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(NewWording.asOf, valueName: "DATE"),
    transform: OptionReading.day
  )
  var asOf: CivilDate?

  @Flag(help: ArgumentHelp(NewWording.force))
  var force = false

  @OptionGroup var output: OutputOptions
}
