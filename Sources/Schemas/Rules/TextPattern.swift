internal import CEL

/// Why a pattern cannot be used.
enum PatternError: Error, Sendable, Equatable {
  /// A part of ECMA-262 that a linear-time engine does not have, such as look-ahead.
  case unsupported(String)
  /// The engine refuses it, with its reason.
  case malformed(String)
}

/// A pattern of `pattern` or `patternProperties`: an ECMA-262 expression run by RE2.
struct TextPattern: Sendable {
  /// The pattern as written.
  let source: String
  private let automaton: LinearPattern

  init(_ source: String) throws(PatternError) {
    self.source = source
    let translated = try ECMAPattern.translated(source)
    do throws(LinearPattern.Refusal) {
      automaton = try LinearPattern(translated)
    } catch {
      throw .malformed(error.reason)
    }
  }

  /// Whether the pattern is found anywhere in `text`.
  func matches(_ text: Span<UInt8>) -> Bool { automaton.matches(text) }
}
