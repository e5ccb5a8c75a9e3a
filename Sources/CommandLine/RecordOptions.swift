internal import ArgumentParser
internal import Workspace

/// What offices granted, received and found, beside what the project names; shared by the commands
/// that judge.
struct RecordOptions: ParsableArguments {
  @Option(help: ArgumentHelp(UsageWording.waivers, valueName: "PATH"))
  var waivers: [String] = []

  @Option(help: ArgumentHelp(UsageWording.receipts, valueName: "PATH"))
  var receipts: [String] = []

  @Option(help: ArgumentHelp(UsageWording.verifications, valueName: "PATH"))
  var verifications: [String] = []

  @Option(help: ArgumentHelp(UsageWording.evidence, valueName: "FOLDER"))
  var evidence: String?

  /// Adds these choices to a selection.
  func add(to selection: inout Selection) {
    selection.waivers = waivers
    selection.receipts = receipts
    selection.verifications = verifications
    selection.evidence = evidence
  }
}
