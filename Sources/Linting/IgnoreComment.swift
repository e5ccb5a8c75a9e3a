import CivilTime
import Diagnostics
import LocatedYAML

/// A comment `# ttdn: ignore ID reason`, as it is written.
struct IgnoreComment {
  /// The comment, from its `#` to the end of its line.
  let place: Place
  /// The line of which it speaks: its own, or the next one that is more than a comment.
  let target: SourceRange
  /// The kinds of findings that it names.
  private(set) var names: [DiagnosticID] = []
  /// The last day on which it counts.
  private(set) var until: CivilDate?
  /// Why, in its own words; empty where it says nothing.
  private(set) var reason = ""
  /// Why it means nothing at all.
  private(set) var mistake: IgnoreSituation?

  /// The comment at `place` that says `words` after `ttdn:`.
  init(_ words: String, at place: Place, target: SourceRange) {
    self.place = place
    self.target = target
    var words = words.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    guard let verb = words.popFirst(), verb == "ignore" else {
      mistake = .malformed
      return
    }
    let listed = words.popFirst() ?? ""
    names = listed.split(separator: ",").map { DiagnosticID(rawValue: String($0)) }
    guard !names.isEmpty, names.allSatisfy(Self.isName) else {
      mistake = .malformed
      return
    }
    var said: [String] = []
    for word in words {
      guard word.hasPrefix(Self.untilWord) else {
        said.append(word)
        continue
      }
      let day = String(word.dropFirst(Self.untilWord.count))
      until = CivilDate(day)
      if until == nil { mistake = .badDate(day) }
    }
    reason = said.joined(separator: " ")
  }

  private static let untilWord = "until="

  private static func isName(_ id: DiagnosticID) -> Bool {
    let parts = id.rawValue.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
              || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
          }
      }
  }

  /// Whether it takes anything out of the count on this day.
  func isInForce(on day: CivilDate) -> Bool {
    mistake == nil && !reason.isEmpty && !isExpired(on: day)
  }

  /// Whether its last day is over.
  func isExpired(on day: CivilDate) -> Bool { until.map { $0 < day } ?? false }

  /// Whether it speaks of a finding of this kind that begins at this place.
  func names(_ diagnostic: Diagnostic) -> Bool {
    guard let start = diagnostic.place?.range.start, target.start <= start, start <= target.end
    else { return false }
    return names.contains(diagnostic.id)
  }
}
