internal import ArgumentParser
internal import Diagnostics
internal import Workspace

/// Where output goes and how it looks; shared by all commands that report.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp(UsageWording.output, valueName: "FILE"))
  var output: String?

  @Option(
    help: ArgumentHelp(UsageWording.lang, valueName: "vi|en"),
    transform: { try OptionReading.choice($0, of: Language.self) }
  )
  var lang: Language?

  @Option(
    help: ArgumentHelp(UsageWording.color, valueName: "auto|always|never"),
    transform: { try OptionReading.choice($0, of: ColorChoice.self) }
  )
  var color: ColorChoice = .auto
}

extension OutputOptions {
  /// The colours of what goes to standard output or into the file.
  func palette(in surroundings: Surroundings) -> TerminalPalette {
    let isTerminal = isTerminal(in: surroundings)
    return color.palette(isTerminal: isTerminal, variables: surroundings.variables)
  }

  /// Whether the output goes to a terminal.
  func isTerminal(in surroundings: Surroundings) -> Bool {
    !isFile && surroundings.outputIsTerminal
  }

  /// Puts `bytes` on standard output or into the file.
  func deliver(
    _ bytes: [UInt8],
    _ status: Ending.Status,
    language: Language,
    _ workspace: Workspace,
    in surroundings: Surroundings
  ) -> Ending {
    guard isFile, let output else { return Ending(status: status, output: bytes) }
    if let problem = workspace.write(bytes, to: output) {
      return refusal([problem], language: language, in: surroundings)
    }
    return Ending(status: status)
  }

  /// Nothing was done, and why.
  func refusal(
    _ diagnostics: [Diagnostic],
    language: Language,
    in surroundings: Surroundings
  ) -> Ending {
    Ending(status: .notRun, errors: text(diagnostics, language, surroundings))
  }

  /// What is said on standard error of a run that went well.
  func remark(_ diagnostic: Diagnostic, language: Language, in surroundings: Surroundings)
    -> [UInt8]
  {
    text([diagnostic], language, surroundings)
  }

  private func text(_ diagnostics: [Diagnostic], _ language: Language, _ surroundings: Surroundings)
    -> [UInt8]
  {
    let isTerminal = surroundings.errorsAreTerminal
    let renderer = TerminalRenderer(
      language: language,
      palette: color.palette(isTerminal: isTerminal, variables: surroundings.variables)
    )
    var text = ""
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { text += "\n" }
      renderer.render(diagnostic, to: &text)
    }
    return Array(text.utf8)
  }

  private var isFile: Bool { output.map { $0 != "-" } ?? false }
}
