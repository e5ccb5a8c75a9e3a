internal import Checking
internal import Diagnostics
internal import Linting

/// The lines of a file with their endings, and which of them may not be shown.
struct DiffLines {
  private let file: LintedFile
  private var ranges: [Range<Int>] = []

  init(_ file: LintedFile) {
    self.file = file
    let bytes = file.source.bytes
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      ranges.append(start..<index + 1)
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
  }

  var count: Int { ranges.count }

  subscript(index: Int) -> ArraySlice<UInt8> { file.source.bytes[ranges[index]] }

  /// Whether the line holds what must not be shown.
  func isHidden(_ index: Int) -> Bool {
    let line = ranges[index]
    let end = self[index].last == UInt8(ascii: "\n") ? line.upperBound - 1 : line.upperBound
    return file.hidden.contains(Place(file.source, SourceRange(line.lowerBound, end)))
  }
}

/// Changes of lines that are shown together, with the lines around them.
struct DiffHunk {
  /// Lines that others take the place of.
  struct Change {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// The changes, by line.
  var changes: [Change]
  /// The lines shown of the old file.
  var old: Range<Int>
  /// The lines shown of the new file.
  var new: Range<Int>

  /// How many lines are shown around a change.
  private static let context = 3

  /// The hunks from one file to the other, by line; those that would show a hidden line are left out.
  static func hunks(from old: DiffLines, to new: DiffLines) -> [DiffHunk] {
    var hunks: [DiffHunk] = []
    for change in changes(from: old, to: new) {
      guard !change.old.contains(where: old.isHidden), !change.new.contains(where: new.isHidden)
      else { continue }
      let hunk = DiffHunk(change, old)
      if let last = hunks.last, last.old.upperBound >= hunk.old.lowerBound {
        hunks[hunks.count - 1].take(hunk)
      } else {
        hunks.append(hunk)
      }
    }
    return hunks
  }

  /// A change with the lines around it, up to one that is hidden.
  private init(_ change: Change, _ lines: DiffLines) {
    var (first, last) = (change.old.lowerBound, change.old.upperBound)
    while first > 0, change.old.lowerBound - first < Self.context, !lines.isHidden(first - 1) {
      first -= 1
    }
    while last < lines.count, last - change.old.upperBound < Self.context, !lines.isHidden(last) {
      last += 1
    }
    changes = [change]
    old = first..<last
    let (above, below) = (change.old.lowerBound - first, last - change.old.upperBound)
    new = (change.new.lowerBound - above)..<(change.new.upperBound + below)
  }

  private mutating func take(_ next: DiffHunk) {
    changes += next.changes
    old = old.lowerBound..<next.old.upperBound
    new = new.lowerBound..<next.new.upperBound
  }

  /// The lines that differ. Where their number changes, all between the first and the last of them.
  private static func changes(from old: DiffLines, to new: DiffLines) -> [Change] {
    let common = min(old.count, new.count)
    guard old.count != new.count else {
      var changes: [Change] = []
      for index in 0..<common where !old[index].elementsEqual(new[index]) {
        if let last = changes.last, last.old.upperBound == index {
          let whole = last.old.lowerBound..<index + 1
          changes[changes.count - 1] = Change(old: whole, new: whole)
        } else {
          changes.append(Change(old: index..<index + 1, new: index..<index + 1))
        }
      }
      return changes
    }
    var head = 0
    while head < common, old[head].elementsEqual(new[head]) { head += 1 }
    var tail = 0
    while tail < common - head,
      old[old.count - 1 - tail].elementsEqual(new[new.count - 1 - tail])
    { tail += 1 }
    return [Change(old: head..<old.count - tail, new: head..<new.count - tail)]
  }
}
