import CEL
public import Diagnostics
public import LocatedYAML
public import Model
import RulePacks

extension Evaluator {
  /// What the plan's rules about the round note of a submission.
  public func roundItems(in submission: YAMLNode, of unit: UnitID) -> RoundItems {
    let rules = findingRules.prepared(for: plan, question).met
    let path = submission.tree.source.path
    guard !rules.isEmpty else { return RoundItems(unit: unit, path: path, failures: [], items: []) }
    let facts = filedFacts(submission, unit, results: nil)
    var lists = ScopeLists()
    var failures: [Diagnostic] = []
    let items = rules.map { rule in
      let noted = rule.gathering.run(facts: facts, root: submission, lists: &lists)
      failures += noted.failures
      return noted.items.map { RoundItems.Item(key: $0.key, range: $0.range) }
    }
    return RoundItems(unit: unit, path: path, failures: failures, items: items)
  }

  /// The defects that the plan's rules about the round see where submissions of several units have
  /// something in common: one finding for each unit, at its first place, by path.
  ///
  /// Linear in what was noted, but for sorting; the order of `submissions` changes nothing.
  ///
  /// - Parameters:
  ///   - submissions: What was noted of each.
  ///   - source: The text of a submission by its path, asked for only where something is found;
  ///     where it is gone, the findings in it are dropped.
  public func findings(across submissions: [RoundItems], source: (String) -> SourceText?)
    -> [Diagnostic]
  {
    let sorted = submissions.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var found: [Diagnostic] = []
    for (index, rule) in findingRules.prepared(for: plan, question).met.enumerated() {
      for meeting in Meeting.all(in: sorted, rule: index) {
        for position in meeting.visitors.indices {
          found += findings(of: rule.finding, meeting, position, source)
        }
      }
    }
    return found
  }

  private func findings(
    of rule: PreparedFinding,
    _ meeting: Meeting,
    _ position: Int,
    _ source: (String) -> SourceText?
  ) -> [Diagnostic] {
    let own = meeting.visitors[position]
    let partner = meeting.visitors[position == 0 ? 1 : 0]
    guard let text = source(own.path) else { return [] }
    let names = meeting.names(besides: position).map { Value.string($0.rawValue) }
    let facts: [Value?] = [
      .string(own.unit.rawValue), .list(names), .int(Int64(meeting.visitors.count - 1)),
    ]
    var lists = ScopeLists()
    let outcome = rule.run(facts: facts, at: Place(text, own.range), lists: &lists)
    return outcome.failures
      + outcome.diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        let place = source(partner.path).map { Place($0, partner.range) }
        diagnostic.notes.append(Note(RoundWording.elsewhere, at: place))
        return diagnostic
      }
  }
}

/// One text in the submissions of several units.
private struct Meeting {
  /// A unit with the first place of the text in its submission.
  struct Visitor {
    let unit: UnitID
    let path: String
    let range: SourceRange
  }

  /// The units, each once, by path; at least two.
  var visitors: [Visitor]

  /// So many other units are named.
  private static let named = 5

  /// The texts noted for a rule in submissions of several units, in the order in which they first
  /// stand.
  static func all(in sorted: [RoundItems], rule: Int) -> [Meeting] {
    var positions: [String: Int] = [:]
    var meetings: [Meeting] = []
    for submission in sorted where submission.items.indices.contains(rule) {
      for item in submission.items[rule] {
        let visitor = Visitor(unit: submission.unit, path: submission.path, range: item.range)
        if let position = positions[item.key] {
          // Submissions come one after the other, so a unit that is there already is the last.
          guard meetings[position].visitors.last?.unit != visitor.unit else { continue }
          meetings[position].visitors.append(visitor)
        } else {
          positions[item.key] = meetings.count
          meetings.append(Meeting(visitors: [visitor]))
        }
      }
    }
    return meetings.filter { $0.visitors.count > 1 }
  }

  /// The first few units that share the text with the one at `position`.
  func names(besides position: Int) -> [UnitID] {
    let first = visitors.prefix(Self.named + 1).enumerated()
    return first.filter { $0.offset != position }.prefix(Self.named).map(\.element.unit)
  }
}
