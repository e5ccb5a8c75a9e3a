internal import ArgumentParser
internal import Diagnostics
internal import Schemas
internal import Workspace

/// `ttdn-check schema`: the structure of a kind of file, for editors.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "schema", abstract: UsageWording.schema)
  }

  @Argument(
    help: ArgumentHelp(UsageWording.kind, valueName: "KIND"),
    transform: { try OptionReading.choice($0, of: DocumentKind.self) }
  )
  var kind: DocumentKind

  @Option(
    help: ArgumentHelp(UsageWording.lang, valueName: "vi|en"),
    transform: { try OptionReading.choice($0, of: Language.self) }
  )
  var lang: Language?
}

extension SchemaCommand: StartableCommand {
  func start(in surroundings: Surroundings) -> Ending {
    let language = lang ?? CommandLanguage.current
    let schema = SchemaCatalog.standard()[kind]
    return Ending(
      status: .clean,
      output: schema.exportedJSON(.one(language)) + [UInt8(ascii: "\n")]
    )
  }
}
