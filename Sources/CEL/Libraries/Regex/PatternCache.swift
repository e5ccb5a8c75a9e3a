internal import Synchronization

/// Patterns that are known only while a program runs, compiled once each.
///
/// A pattern from a file, such as a unit's code of document numbers, meets many texts. A class,
/// because all evaluations of an environment share it; it changes how fast an answer comes, never
/// the answer.
final class PatternCache: Sendable {
  /// How many patterns are kept; when there are more, all are forgotten.
  private static let mostPatterns = 128

  private let patterns = Mutex<[String: Pattern]>([:])

  /// How many patterns are kept now.
  var count: Int { patterns.withLock { $0.count } }

  /// The pattern that `text` writes.
  func pattern(_ text: String) throws(Interruption) -> Pattern {
    if let known = patterns.withLock({ $0[text] }) { return known }
    let pattern = try Pattern(text)
    patterns.withLock { patterns in
      if patterns.count >= Self.mostPatterns { patterns.removeAll() }
      patterns[text] = pattern
    }
    return pattern
  }
}
