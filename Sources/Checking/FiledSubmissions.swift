import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// The submissions of a round by unit, and what belongs to no unit.
struct FiledSubmissions: Sendable {
  private let byUnit: [UnitID: [SubmissionFile]]
  /// What was found in files that belong to no unit in force, by place.
  let unfiled: [Diagnostic]

  /// Files each submission under the unit of the registry that it names.
  init(_ files: [SubmissionFile], plan: CompiledPlan) {
    var byUnit: [UnitID: [SubmissionFile]] = [:]
    var unfiled: [Diagnostic] = []
    let date = plan.plan.period.lastDay
    for file in files {
      guard let id = file.unit else {
        unfiled += file.diagnostics
        continue
      }
      if let unit = plan.registry.unit(id), unit.validity.contains(date) {
        byUnit[id, default: []].append(file)
        continue
      }
      unfiled += file.diagnostics
      unfiled.append(Self.stranger(id, file, plan.registry))
    }
    self.byUnit = byUnit
    self.unfiled = HiddenLines(unfiled).redacted(unfiled).sortedByPlace()
  }

  /// The files of a unit, by path.
  func submissions(of unit: UnitID) -> [SubmissionFile] { byUnit[unit] ?? [] }

  /// Whether the unit has submitted anything.
  func has(_ unit: Unit) -> Bool { byUnit[unit.id] != nil }

  /// All files, by path.
  var all: [SubmissionFile] {
    byUnit.values.flatMap { $0 }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The files that can be judged, one a unit, in the order of the paths.
  var judgeableFiles: [SubmissionFile] {
    byUnit.values.compactMap { $0.count == 1 ? $0[0] : nil }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The submissions that can be judged, one a unit, in the order of the paths.
  var judgeable: [YAMLNode] { judgeableFiles.compactMap(\.root) }

  /// What is wrong with a file of a unit that is not in force.
  static func stranger(_ id: UnitID, _ file: SubmissionFile, _ registry: Registry)
    -> Diagnostic
  {
    if registry.unit(id) != nil {
      return Diagnostic(CheckingSituation.unitNotInForce(id.rawValue), at: file.place)
    }
    let suggestion = Suggestion.nearest(
      to: id.rawValue,
      among: registry.units.map(\.id.rawValue)
    )
    return Diagnostic(
      CheckingSituation.unknownUnit(id.rawValue, suggestion: suggestion),
      at: file.place
    )
  }
}
