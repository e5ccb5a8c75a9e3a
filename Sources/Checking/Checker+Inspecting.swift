public import Diagnostics
import Evaluation
public import LocatedYAML
public import Model
import PlanReading

/// What can be said about the file of one submission before any obligation is judged.
public struct SubmissionInspection: Sendable {
  /// The unit that it says it is of, and where; `nil` where it names none in force.
  public let unit: UnitID?
  /// Where it says so, or the file's beginning.
  public let place: Place
  /// What was found, as it is: secrets are not hidden yet.
  public let diagnostics: [Diagnostic]
  /// Whether YAML has nothing against the file, so that all of it was looked at.
  public let isSound: Bool
  /// The file.
  let source: SourceText
  /// What the plan's rules about the round note of it.
  let items: RoundItems?
}

extension Checker {
  /// Looks at one submission: how it is written, its structure, its unit, its evidence, and what the
  /// finding rules of the plan see. Linear in the file, times the rules.
  ///
  /// - Parameter reading: The file, read within the limits of `depth`.
  public func inspect(_ reading: YAMLReading, _ depth: InspectionDepth) -> SubmissionInspection {
    let file = SubmissionFile(
      reading,
      schema: submissionSchema,
      plan: compiled,
      evaluator,
      files,
      inspected: depth
    )
    var found = file.diagnostics
    let day = compiled.plan.period.lastDay
    let unit = file.unit.flatMap { compiled.registry.unit($0) }
    let isInForce = unit?.validity.contains(day) == true
    if let id = file.unit, !isInForce {
      found.append(FiledSubmissions.stranger(id, file, compiled.registry))
    }
    if let unit, isInForce, let root = file.root {
      let results = evaluator.results(of: unit, submission: root)
      found += evaluator.findings(in: root, of: unit.id, results: results)
    }
    return SubmissionInspection(
      unit: isInForce ? file.unit : nil,
      place: file.place,
      diagnostics: found,
      isSound: file.isSound,
      source: reading.tree.source,
      items: isInForce && depth == .listed ? roundItems(in: file) : nil
    )
  }

  /// What is wrong with submissions that are looked at together: several files of one unit, one
  /// diagnostic a file, and what the plan's rules about the round find; as it is, like the others.
  ///
  /// Linear in the files and in what the rules note of them.
  public func findings(across files: [SubmissionInspection]) -> [Diagnostic] {
    let named = Dictionary(grouping: files.filter { $0.unit != nil }) { $0.unit }
    var found: [Diagnostic] = []
    var noted: [RoundItems] = []
    var sources: [String: SourceText] = [:]
    for file in files {
      guard let unit = file.unit, let same = named[unit] else { continue }
      if same.count > 1 {
        let situation = CheckingSituation.severalFiles(unit: unit.rawValue, count: same.count)
        found.append(Diagnostic(situation, at: file.place))
      } else if let items = file.items {
        noted.append(items)
        sources[items.path] = file.source
      }
    }
    return found + noted.flatMap(\.failures) + evaluator.findings(across: noted) { sources[$0] }
  }
}
