public import Diagnostics

/// A small change of a rule, plan or profile, which an example should tell from the original.
public struct Mutant: Sendable {
  /// The file that is changed.
  public let source: SourceText
  /// The bytes that are replaced.
  public let range: SourceRange
  /// What is put there, in UTF-8.
  public let replacement: String
  /// Where, from the root of the file: `measure.where`, `obligations[III.8#1].with.deadline`.
  public let path: String
  /// What is changed, on one line, as `a < b → a <= b`.
  public let change: String
  /// The example that would tell the two apart.
  public let witness: Localized

  /// The place that is changed.
  public var place: Place { Place(source, range) }

  /// The changed file.
  public var text: SourceText {
    let bytes = source.bytes
    let (start, end) = (min(range.start, bytes.count), min(range.end, bytes.count))
    return SourceText(
      path: source.path,
      bytes: Array(bytes[..<start]) + Array(replacement.utf8) + Array(bytes[end...])
    )
  }
}
