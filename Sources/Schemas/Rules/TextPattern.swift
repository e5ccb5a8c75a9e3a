internal import CEL

/// Why a pattern cannot be used.
enum PatternError: Error, Sendable, Equatable {
  /// A part of ECMA-262 that a linear-time engine does not have, such as look-ahead.
  case unsupported(String)
  /// The engine refuses it, with its reason.
  case malformed(String)
}

/// When the patterns of a schema are made into automata.
enum PatternTiming: Sendable {
  /// When the schema is compiled, so that a malformed one is found then.
  case atOnce
  /// When the first text is matched: for schemas that are known to be sound.
  case whenUsed
}

/// A pattern of `pattern` or `patternProperties`: an ECMA-262 expression run by RE2.
///
/// A class, because its automaton may be made late and is then shared by all who hold the pattern.
final class TextPattern: Sendable {
  /// The pattern as written.
  let source: String
  private let automaton = SharedOnce<Automaton>()

  /// The pattern as it runs; `nil` where it is malformed.
  private final class Automaton: Sendable {
    let pattern: LinearPattern?

    init(_ pattern: LinearPattern?) { self.pattern = pattern }
  }

  init(_ source: String, _ timing: PatternTiming = .atOnce) throws(PatternError) {
    self.source = source
    guard timing == .atOnce else { return }
    let made = try Self.automaton(source)
    _ = automaton.value { Automaton(made) }
  }

  /// Whether the pattern is found anywhere in `text`; a malformed pattern is found nowhere.
  func matches(_ text: Span<UInt8>) -> Bool {
    let ready = automaton.value { Automaton(try? Self.automaton(source)) }
    return ready.pattern?.matches(text) ?? false
  }

  private static func automaton(_ source: String) throws(PatternError) -> LinearPattern {
    let translated = try ECMAPattern.translated(source)
    do throws(LinearPattern.Refusal) {
      return try LinearPattern(translated)
    } catch {
      throw .malformed(error.reason)
    }
  }
}
