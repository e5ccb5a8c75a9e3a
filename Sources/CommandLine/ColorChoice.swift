internal import Diagnostics

/// When colours are written.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// The palette for an output; `NO_COLOR`, when it is set and not empty, wins over `auto`.
  func palette(isTerminal: Bool, variables: [String: String]) -> TerminalPalette {
    switch self {
    case .always: return TerminalPalette(isColored: true)
    case .never: return TerminalPalette(isColored: false)
    case .auto:
      let isRefused = !(variables["NO_COLOR"] ?? "").isEmpty || variables["TERM"] == "dumb"
      return TerminalPalette(isColored: isTerminal && !isRefused)
    }
  }
}
