import Checking
public import Diagnostics

/// Mends files by the changes that findings offer.
///
/// A change stays only if nothing is found afterwards that was not found before; else it is withdrawn.
/// Mending what was mended changes nothing.
public struct Fixer: Sendable {
  /// Which changes are made.
  public enum Reach: Sendable {
    /// Those that need no person's eye.
    case safe
    /// Those too that change what a file says.
    case all
  }

  private let linter: Linter
  private let reach: Reach

  /// A fixer that looks at its own work with `linter`.
  public init(_ linter: Linter, reach: Reach) {
    self.linter = linter
    self.reach = reach
  }

  /// At most so often all that is offered is tried.
  private static let passLimit = 50
  /// At most so often one file is looked at.
  private static let lookLimit = 2_000

  /// Mends one file; the findings that comments ignore are left, and so are lines with a secret.
  ///
  /// Looks at the file anew after each change, or group of changes that do not disturb each other.
  public func fix(_ source: SourceText) -> FixedFile {
    let before = linter.lint(source, .everything)
    var work = Work(linter: linter, current: before)
    for _ in 0..<Self.passLimit {
      let offered = changes(in: work.current)
      let steps = work.steps.count
      work.make(offered)
      if work.steps.count == steps || work.looks > Self.lookLimit { break }
    }
    return FixedFile(
      before: before,
      after: linter.lint(work.current.source),
      steps: work.steps
    )
  }

  /// Mends files, each alone, in the order given.
  ///
  /// - Parameter jobs: How many tasks share the work, at least 1.
  public func fix(_ sources: [SourceText], jobs: Int) async -> [FixedFile] {
    await sources.concurrentMap(jobs: jobs) { fix($0) }
  }

  /// What is offered, by place, without what collides with something before it.
  private func changes(in file: LintedFile) -> [Change] {
    let offered = file.findings.compactMap { diagnostic -> Change? in
      guard let fix = diagnostic.fix, !diagnostic.hidesText, reach == .all || fix.isSafe,
        !file.hidden.contains(Place(file.source, fix.range)),
        fix.range.end <= file.source.bytes.count
      else { return nil }
      return Change(id: diagnostic.id, fix: fix)
    }
    var chosen: [Change] = []
    for change in offered.sorted(by: { $0.fix.range < $1.fix.range }) {
      if let last = chosen.last, last.fix.collides(with: change.fix) { continue }
      chosen.append(change)
    }
    return chosen
  }

  /// A file on its way.
  private struct Work {
    let linter: Linter
    var current: LintedFile
    var steps: [[Change]] = []
    var looks = 0

    /// Makes the changes that do no harm: all at once, else half by half.
    mutating func make(_ changes: [Change]) {
      var waiting = [changes]
      while let group = waiting.popLast() {
        guard !group.isEmpty, looks <= Fixer.lookLimit else { continue }
        let edit = TextEdit(fixes: group.map(\.fix))
        let mended = linter.lint(edit.applied(to: current.source), .everything)
        looks += 1
        if mended.isBetter(than: current, after: edit) {
          current = mended
          steps.append(group)
          waiting = waiting.map { $0.map { $0.moved(by: edit) } }
        } else if group.count > 1 {
          let middle = group.count / 2
          waiting.append(Array(group[middle...]))
          waiting.append(Array(group[..<middle]))
        }
      }
    }
  }
}

/// A change that a finding offers.
struct Change: Sendable, Equatable {
  /// The kind of finding.
  let id: DiagnosticID
  /// What is put where.
  let fix: Fix

  /// The same change in a text in which others before or after it were made.
  func moved(by edit: TextEdit) -> Change {
    let range = SourceRange(edit.moved(fix.range.start), edit.moved(fix.range.end))
    let fix = Fix(
      title: fix.title,
      range: range,
      replacement: fix.replacement,
      isSafe: fix.isSafe
    )
    return Change(id: id, fix: fix)
  }
}

/// What became of a file that was to be mended.
public struct FixedFile: Sendable {
  /// The file as it was, and what was found in it.
  public let before: LintedFile
  /// The file as it is now, and what is still found in it.
  public let after: LintedFile
  /// The changes, in groups made at once, each on the text that the groups before it left.
  let steps: [[Change]]

  /// How many changes were made.
  public var count: Int { steps.reduce(0) { $0 + $1.count } }
  /// Whether anything was changed.
  public var isChanged: Bool { before.source.bytes != after.source.bytes }
}
