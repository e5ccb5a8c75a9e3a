/// What a piece of text means to the eye; a palette turns it into colour.
public enum TerminalStyle: Sendable, CaseIterable {
  /// Wrong, or not fulfilled.
  case bad
  /// In need of attention.
  case doubtful
  /// Good to know.
  case neutral
  /// In order.
  case good
  /// A heading.
  case strong
  /// Frame and line numbers.
  case frame
  /// Of less interest.
  case faint

  /// The style of a severity.
  public init(_ severity: Severity) {
    switch severity {
    case .error: self = .bad
    case .warning: self = .doubtful
    case .info: self = .neutral
    }
  }

  fileprivate var code: String {
    switch self {
    case .bad: "1;31"
    case .doubtful: "1;33"
    case .neutral: "1;36"
    case .good: "32"
    case .strong: "1"
    case .frame: "34"
    case .faint: "2"
    }
  }
}

/// Whether styles become colours; the escape codes stand here alone.
public struct TerminalPalette: Sendable, Equatable {
  /// Whether colours are written.
  public let isColored: Bool

  /// A palette with or without colours.
  public init(isColored: Bool) { self.isColored = isColored }

  /// Writes `text` as it is, in the colour of `style`.
  public func write(
    _ text: String,
    _ style: TerminalStyle,
    to output: inout some TextOutputStream
  ) {
    guard isColored, !text.isEmpty else { return output.write(text) }
    output.write("\u{1B}[\(style.code)m")
    output.write(text)
    output.write("\u{1B}[0m")
  }
}
