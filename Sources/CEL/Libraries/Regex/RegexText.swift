/// Texts searched and rewritten by patterns.
enum RegexText {
  /// The first group of the first match, or the whole match of a pattern without groups.
  ///
  /// `nil` where nothing matches and where the group is empty.
  static func extract(_ text: String, _ pattern: Pattern, _ source: String)
    throws(Interruption) -> String?
  {
    try check(pattern, source)
    let bytes = text.utf8.span
    guard let match = pattern.firstMatch(in: bytes, from: 0, groups: pattern.groupCount) else {
      return nil
    }
    return captured(match, bytes)
  }

  /// What `extract` gives for every match, from left to right.
  static func extractAll(_ text: String, _ pattern: Pattern, _ source: String)
    throws(Interruption) -> [String]
  {
    try check(pattern, source)
    let bytes = text.utf8.span
    var search = Matches(pattern: pattern, groups: pattern.groupCount)
    var parts: [String] = []
    while let match = search.next(in: bytes) {
      if let part = captured(match, bytes) { parts.append(part) }
    }
    return parts
  }

  /// `text` with the first `limit` matches rewritten by `template`; `nil` when it would have more
  /// than `maximumSize` bytes.
  static func replace(
    _ text: String,
    _ pattern: Pattern,
    _ template: ReplacementTemplate,
    atMost limit: Int,
    maximumSize: Int
  ) -> String? {
    let bytes = text.utf8.span
    var search = Matches(pattern: pattern, groups: template.mostGroup)
    var result: [UInt8] = []
    var end = 0
    var count = 0
    while count < limit, let match = search.next(in: bytes), let whole = match[0] {
      append(bytes, end..<whole.lowerBound, to: &result)
      for piece in template.pieces {
        switch piece {
        case .plain(let plain): result.append(contentsOf: plain)
        case .group(let group): append(bytes, match[group] ?? 0..<0, to: &result)
        }
      }
      guard result.count <= maximumSize else { return nil }
      end = whole.upperBound
      count += 1
    }
    append(bytes, end..<bytes.count, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to result: inout [UInt8]) {
    for index in range { result.append(bytes[index]) }
  }

  private static func captured(_ match: [Range<Int>?], _ bytes: Span<UInt8>) -> String? {
    guard match.count > 1 else { return match[0].map { CodePoints.string(bytes.extracting($0)) } }
    guard let group = match[1], !group.isEmpty else { return nil }
    return CodePoints.string(bytes.extracting(group))
  }

  private static func check(_ pattern: Pattern, _ source: String) throws(Interruption) {
    guard pattern.groupCount <= 1 else {
      throw .failure(
        .badArgument(
          function: "regex.extract",
          argument: ValueText.shown(.string(source)),
          expected: LibraryWording.oneGroup
        )
      )
    }
  }
}

/// The matches of a pattern from left to right; an empty one does not touch the match before it.
private struct Matches {
  let pattern: Pattern
  let groups: Int
  private var start = 0
  private var lastEnd = -1

  init(pattern: Pattern, groups: Int) {
    self.pattern = pattern
    self.groups = groups
  }

  mutating func next(in bytes: Span<UInt8>) -> [Range<Int>?]? {
    while start <= bytes.count,
      let match = pattern.firstMatch(in: bytes, from: start, groups: groups), let whole = match[0]
    {
      let isRepeated = whole.isEmpty && whole.lowerBound == lastEnd
      start = whole.upperBound
      if whole.isEmpty {
        start += 1
        while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
      }
      lastEnd = whole.upperBound
      if !isRepeated { return match }
    }
    return nil
  }
}
