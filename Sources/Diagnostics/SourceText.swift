/// The bytes of one input and the name by which people know it.
///
/// The bytes are kept as read: nothing is normalised, so every offset is an offset into the file.
public struct SourceText: Sendable, Equatable {
  /// The path as the user gave it or as the walk found it; `-` is standard input.
  public let path: String
  /// The whole content.
  public let bytes: [UInt8]

  /// A text from its bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A text from a string, in UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// A half-open range of byte offsets in a source text.
public struct SourceRange: Sendable, Hashable, Comparable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte; never before `start`.
  public let end: Int

  /// The range from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Orders by start, then by end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// A range of a source text.
public struct Place: Sendable, Equatable {
  /// The text in which the range lies.
  public let source: SourceText
  /// The bytes that are meant.
  public let range: SourceRange

  /// The place of `range` in `source`.
  public init(_ source: SourceText, _ range: SourceRange) {
    self.source = source
    self.range = range
  }

  /// Where the place begins, as people count.
  public var start: Position { source.position(at: range.start) }
  /// Where the place ends, as people count; the position after its last character.
  public var end: Position { source.position(at: range.end) }
}
