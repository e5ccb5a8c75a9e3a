internal import Diagnostics
internal import Reports
internal import Workspace

/// The output of one run of a command: its options, its language, its surroundings.
struct Delivery {
  let options: OutputOptions
  let surroundings: Surroundings
  let language: Language

  /// A delivery; the option comes before the language that the project asks for.
  init(_ options: OutputOptions, project: Language? = nil, in surroundings: Surroundings) {
    self.options = options
    self.surroundings = surroundings
    language = options.lang ?? project ?? CommandLanguage.current
  }

  /// The look of the output.
  func look(isSummaryOnly: Bool = false) -> ReportLook {
    ReportLook(palette: options.palette(in: surroundings), isSummaryOnly: isSummaryOnly)
  }

  /// Puts `bytes` on standard output or into the file.
  func deliver(_ bytes: ReportBytes, _ status: Ending.Status) -> Ending {
    let workspace = Workspace(surroundings)
    return options.deliver(bytes.bytes, status, language: language, workspace, in: surroundings)
  }

  /// Nothing was done, and why.
  func refusal(_ diagnostics: [Diagnostic]) -> Ending {
    options.refusal(diagnostics, language: language, in: surroundings)
  }
}
