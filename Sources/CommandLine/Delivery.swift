internal import Diagnostics
internal import Reports
internal import Workspace

/// Where the output of a command goes, and how it looks there.
struct Delivery {
  let surroundings: Surroundings
  let color: ColorChoice
  /// The file for the output; standard output without one, and for `-`.
  let file: String?
  let language: Language

  private var isFile: Bool { file.map { $0 != "-" } ?? false }

  /// The look of the output.
  func look(isSummaryOnly: Bool = false) -> ReportLook {
    let isTerminal = !isFile && surroundings.outputIsTerminal
    let palette = color.palette(isTerminal: isTerminal, variables: surroundings.variables)
    return ReportLook(palette: palette, isSummaryOnly: isSummaryOnly)
  }

  /// Puts `bytes` on standard output or into the file.
  func deliver(_ bytes: ReportBytes, _ status: Ending.Status) -> Ending {
    guard isFile, let file else { return Ending(status: status, output: bytes.bytes) }
    if let problem = Workspace(surroundings).write(bytes.bytes, to: file) {
      return refusal([problem])
    }
    return Ending(status: status)
  }

  /// Nothing was done, and why.
  func refusal(_ diagnostics: [Diagnostic]) -> Ending {
    let renderer = TerminalRenderer(
      language: language,
      palette: color.palette(
        isTerminal: surroundings.errorsAreTerminal,
        variables: surroundings.variables
      )
    )
    var text = ""
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { text += "\n" }
      renderer.render(diagnostic, to: &text)
    }
    return Ending(status: .notRun, errors: Array(text.utf8))
  }
}
