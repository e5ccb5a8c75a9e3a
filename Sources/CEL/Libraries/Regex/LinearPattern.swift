/// A regular expression in RE2's syntax for the other modules of this package.
///
/// Matching takes time linear in the text, whatever the pattern.
package struct LinearPattern: Sendable {
  /// Why a text is no pattern.
  package struct Refusal: Error {
    /// The reason as RE2 gives it.
    package let reason: String
  }

  private let pattern: Pattern

  /// Compiles `text`.
  package init(_ text: String) throws(Refusal) {
    do throws(Interruption) {
      pattern = try Pattern(text)
    } catch {
      guard case .failure(.badPattern(_, let reason), _, _) = error else {
        throw Refusal(reason: text)
      }
      throw Refusal(reason: reason)
    }
  }

  /// Whether the pattern matches anywhere in the UTF-8 text `bytes`.
  package func matches(_ bytes: Span<UInt8>) -> Bool { pattern.matches(bytes) }
}
