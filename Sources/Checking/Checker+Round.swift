import Diagnostics
import Evaluation
import LocatedYAML
import PlanReading
import Streaming

extension Checker {
  /// What the plan's rules about the round note of a file that can be judged; `nil` where they note
  /// nothing.
  func roundItems(in file: SubmissionFile) -> RoundItems? {
    guard let root = file.root, let unit = file.unit else { return nil }
    let items = evaluator.roundItems(in: root, of: unit)
    return items.isEmpty && items.failures.isEmpty ? nil : items
  }

  /// What the plan's rules about the round find in the submissions that can be judged.
  func findings(across filed: FiledSubmissions, _ scope: Scope) -> [Diagnostic] {
    guard scope != .whole else { return [] }
    var sources: [String: SourceText] = [:]
    var noted: [RoundItems] = []
    for file in filed.judgeableFiles {
      guard let items = roundItems(in: file) else { continue }
      noted.append(items)
      sources[items.path] = file.root?.tree.source
    }
    return noted.flatMap(\.failures) + evaluator.findings(across: noted) { sources[$0] }
  }

  /// The same for a pass that has let go of the files: those in which something is found are read
  /// again, and what is no longer the same there is not told.
  func findings<Note>(across passed: PassedRound<Note>, _ source: SubmissionSource) -> [Diagnostic]
  {
    let noted = passed.items.map(\.noted)
    var texts: [String: SourceText] = [:]
    var secrets: [Diagnostic] = []
    let found = evaluator.findings(across: noted) { path in
      if let text = texts[path] { return text }
      guard let index = source.paths.position(of: path),
        case .read(let text, let digest) = source.read(index),
        passed.digests[index] == digest
      else { return nil }
      texts[path] = text
      secrets += file(text).diagnostics.filter(\.hidesText)
      return text
    }
    return HiddenLines(secrets).redacted(noted.flatMap(\.failures) + found)
  }
}
