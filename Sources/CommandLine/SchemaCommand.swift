internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import Schemas
internal import Workspace

/// `ttdn-check schema`: the structure of a kind of file, for editors, or of a report, for programs.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: UsageWording.schema,
      discussion: UsageWording.schemaDiscussion
    )
  }

  @Argument(
    help: ArgumentHelp(UsageWording.kind, valueName: "KIND"),
    transform: { try OptionReading.choice($0, of: SchemaName.self) }
  )
  var kind: SchemaName

  @OptionGroup var output: OutputOptions
}

extension SchemaCommand: StartableCommand {
  func start(in surroundings: Surroundings) -> Ending {
    let words = output.lang.map { ExportLanguage.one($0) } ?? .both
    return output.deliver(
      kind.schema.exportedJSON(words),
      .clean,
      language: output.lang ?? CommandLanguage.current,
      Workspace(surroundings),
      in: surroundings
    )
  }
}
