import Checking
import CivilTime
import Diagnostics
import LocatedYAML

/// The comments of a file that take findings out of the count, and which of them did.
struct IgnoreComments {
  private let comments: [IgnoreComment]
  private let hidden: HiddenLines
  /// The kinds that each comment was needed for.
  private var used: [Set<DiagnosticID>]

  /// The comments of a file, none of whose findings were set apart yet.
  init(_ comments: [IgnoreComment], _ hidden: HiddenLines) {
    self.comments = comments
    self.hidden = hidden
    used = comments.map { _ in [] }
  }

  /// Sets apart what a comment in force takes out of the count.
  mutating func divide(_ diagnostics: [Diagnostic], _ asOf: CivilDate)
    -> (counted: [Diagnostic], ignored: [IgnoredFinding])
  {
    guard !comments.isEmpty else { return (diagnostics, []) }
    var counted: [Diagnostic] = []
    var ignored: [IgnoredFinding] = []
    for diagnostic in diagnostics {
      let index = comments.firstIndex { $0.isInForce(on: asOf) && $0.names(diagnostic) }
      guard let index, !diagnostic.id.isBeyondIgnoring else {
        counted.append(diagnostic)
        continue
      }
      used[index].insert(diagnostic.id)
      let comment = comments[index]
      ignored.append(
        IgnoredFinding(
          diagnostic: diagnostic,
          reason: hidden.contains(comment.place) ? nil : comment.reason,
          until: comment.until,
          place: comment.place
        )
      )
    }
    return (counted, ignored)
  }

  /// What is wrong with the comments themselves, after `divide`.
  ///
  /// - Parameter isSound: Whether all of the file was looked at, so that a comment that was not
  ///   needed is known not to be.
  func findings(_ kinds: KindCatalogue, _ asOf: CivilDate, isSound: Bool) -> [Diagnostic] {
    zip(comments, used).flatMap { comment, used in
      situations(of: comment, used, kinds, asOf, isSound: isSound).map { situation in
        Diagnostic(situation, at: comment.place)
      }
    }
  }

  private func situations(
    of comment: IgnoreComment,
    _ used: Set<DiagnosticID>,
    _ kinds: KindCatalogue,
    _ asOf: CivilDate,
    isSound: Bool
  ) -> [IgnoreSituation] {
    if let mistake = comment.mistake { return [mistake] }
    if comment.reason.isEmpty { return [.noReason] }
    var found: [IgnoreSituation] = []
    for name in comment.names {
      switch kinds.standing(of: name) {
      case .beyondIgnoring: found.append(.notAllowed(name.rawValue))
      case .unknown(let near): found.append(.unknownName(name.rawValue, suggestion: near))
      case .known where isSound && !used.contains(name) && !comment.isExpired(on: asOf):
        found.append(.unused(name.rawValue))
      case .known, .ofSomePlan: break
      }
    }
    if let until = comment.until, comment.isExpired(on: asOf) {
      found.append(.expired(until.description))
    }
    return found
  }
}

extension IgnoreComment {
  /// The comments of `source`; what looks like one inside a value is none. Linear in the bytes.
  static func all(in source: SourceText, _ tree: YAMLTree) -> [IgnoreComment] {
    CommentSearch(source: source, tree: tree).comments
  }
}

/// Finds comments that begin with `ttdn:`.
private struct CommentSearch {
  let source: SourceText
  let tree: YAMLTree

  private static let word = Array("ttdn:".utf8)

  /// The comments, by place. From the last line up, so that each knows the next line that is more than
  /// a comment.
  var comments: [IgnoreComment] {
    let bytes = source.bytes
    var comments: [IgnoreComment] = []
    var below: SourceRange?
    var end = bytes.count
    while end >= 0 {
      let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let hasReturn = end > start && bytes[end - 1] == 0x0D
      let line = SourceRange(start, hasReturn ? end - 1 : end)
      let first = (line.start..<line.end).first { !isBlank(bytes[$0]) }
      for hash in hashes(on: line).reversed() {
        comments.append(comment(at: hash, on: line, target: hash == first ? below ?? line : line))
      }
      if let first, bytes[first] != UInt8(ascii: "#") { below = line }
      end = start - 1
    }
    return comments.reversed()
  }

  /// Where comments of this kind begin on a line.
  private func hashes(on line: SourceRange) -> [Int] {
    let bytes = source.bytes
    return (line.start..<line.end).filter { index in
      guard bytes[index] == UInt8(ascii: "#"), index == line.start || isBlank(bytes[index - 1])
      else { return false }
      let word = bytes[index + 1..<line.end].drop(while: isBlank)
      return word.starts(with: Self.word) && tree.scalar(at: index) == nil
    }
  }

  private func comment(at hash: Int, on line: SourceRange, target: SourceRange) -> IgnoreComment {
    let words = source.bytes[hash + 1..<line.end].drop(while: isBlank).dropFirst(Self.word.count)
    return IgnoreComment(
      String(decoding: words, as: UTF8.self),
      at: Place(source, SourceRange(hash, line.end)),
      target: target
    )
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
