import Diagnostics

/// Several changes of one text, made at once.
struct TextEdit {
  /// The changes, by place; no two touch.
  let fixes: [Fix]

  /// The text with all changes made; everything else to the byte as it was.
  func applied(to source: SourceText) -> SourceText {
    var bytes: [UInt8] = []
    var done = 0
    for fix in fixes {
      bytes += source.bytes[done..<fix.range.start]
      bytes += fix.replacement.utf8
      done = fix.range.end
    }
    bytes += source.bytes[done...]
    return SourceText(path: source.path, bytes: bytes)
  }

  /// Where the byte at `offset` of the text before is afterwards; what was replaced is where the
  /// replacement begins.
  func moved(_ offset: Int) -> Int {
    var shift = 0
    for fix in fixes {
      if fix.range.end > offset { return min(offset, fix.range.start) + shift }
      shift += fix.replacement.utf8.count - (fix.range.end - fix.range.start)
    }
    return offset + shift
  }
}

extension Fix {
  /// Whether both cannot be made at once: they share a byte, or touch where one inserts.
  func collides(with other: Fix) -> Bool {
    let (first, second) = range <= other.range ? (range, other.range) : (other.range, range)
    if second.start < first.end { return true }
    let inserts = first.start == first.end || second.start == second.end
    return second.start == first.end && inserts
  }
}
