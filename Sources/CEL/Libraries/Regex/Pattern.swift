internal import CRE2

/// A regular expression in RE2's syntax, which takes time linear in the text.
///
/// What is wrong with it is said when it is made; it is compiled when it is first used, which costs
/// far more. A class, because it owns an object of the C library and frees it.
@safe final class Pattern: Sendable {
  // The C library lets threads share its object.
  private nonisolated(unsafe) let pattern: OpaquePointer

  /// Reads `text`.
  init(_ text: String) throws(Interruption) {
    let made = unsafe text.utf8.span.withUnsafeBufferPointer { bytes in
      unsafe cre2_make(bytes.baseAddress, bytes.count)
    }
    guard let made = unsafe made else {
      throw .failure(.badPattern(pattern: text, reason: "out of memory"))
    }
    unsafe pattern = made
    if let error = unsafe cre2_error(made) {
      let reason = unsafe String(cString: error)
      throw .failure(.badPattern(pattern: text, reason: reason))
    }
  }

  deinit { unsafe cre2_free(pattern) }

  /// The number of capturing groups.
  var groupCount: Int { Int(unsafe cre2_group_count(pattern)) }

  /// Whether the pattern matches anywhere in `text`.
  func matches(_ text: String) -> Bool { matches(text.utf8.span) }

  /// Whether the pattern matches anywhere in the UTF-8 text `bytes`.
  func matches(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe cre2_match(pattern, bytes.baseAddress, bytes.count, 0, nil, 0)
    }
  }

  /// The first match in `bytes` that begins at `start` or later.
  ///
  /// - Returns: the ranges of the match and of the first `groups` groups, `nil` for groups that
  ///   took no part; nothing where there is no match.
  func firstMatch(in bytes: Span<UInt8>, from start: Int, groups: Int) -> [Range<Int>?]? {
    var ranges = [cre2_range](
      repeating: cre2_range(start: -1, end: -1),
      count: 1 + min(groups, Pattern.mostGroups)
    )
    let isFound = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe ranges.withUnsafeMutableBufferPointer { ranges in
        unsafe cre2_match(
          pattern,
          bytes.baseAddress,
          bytes.count,
          start,
          ranges.baseAddress,
          CInt(ranges.count)
        )
      }
    }
    guard isFound else { return nil }
    return ranges.map { $0.start < 0 ? nil : $0.start..<$0.end }
  }

  /// How many groups a match tells of.
  static let mostGroups = 16
}
