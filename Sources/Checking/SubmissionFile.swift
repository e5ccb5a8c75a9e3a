import Diagnostics
import LocatedYAML
import Model
import Schemas

/// A submission's file: what could be read of it, and whether it can be judged.
struct SubmissionFile: Sendable {
  /// The path by which it is known.
  let path: String
  /// The root of the submission; `nil` when nothing can be judged by it.
  let root: YAMLNode?
  /// The unit that it says it is of, even where it cannot be judged.
  let unit: UnitID?
  /// Where it says so, or the file's beginning.
  let place: Place
  /// What was found while reading, by place.
  var diagnostics: [Diagnostic]

  /// Reads and validates one file against the submission's schema and the plan's identifier.
  ///
  /// A file that YAML refuses (it does not parse, a key stands twice, a limit is exceeded) is judged
  /// by nothing in it. A fact that is wrong by the schema is *unknown*; the rest counts.
  init(_ source: SourceText, schema: Schema, plan: PlanID) {
    path = source.path
    let reading = YAMLTree.read(source)
    var found = reading.diagnostics
    let start = Place(source, SourceRange(0, 0))
    let roots = reading.tree.roots
    let isRefused = !reading.isComplete || found.contains { $0.severity == .error }
    let first = roots.first
    let unitNode = first?["unit"]
    let unit = unitNode.flatMap { Self.unit($0) }
    self.unit = unit ?? (isRefused ? Self.unit(fromPath: source.path) : nil)
    place = unitNode?.place ?? start
    if !isRefused, roots.count != 1 {
      found.append(
        Diagnostic(
          CheckingSituation.documentCount(roots.count),
          at: roots.dropFirst().first?.place ?? start
        )
      )
    }
    if let first, let kind = first["kind"], kind.text != "Submission" {
      found.append(
        Diagnostic(
          CheckingSituation.otherKind(kind.text, expected: "Submission"),
          at: kind.place
        )
      )
      root = nil
      diagnostics = found
      return
    }
    guard !isRefused, roots.count == 1, let first else {
      root = nil
      diagnostics = found
      return
    }
    found += schema.validate(first)
    if unit == nil {
      found.append(Diagnostic(CheckingSituation.noUnit, at: unitNode?.place ?? start))
    }
    if let named = first["plan"], named.text != plan.rawValue {
      found.append(
        Diagnostic(
          CheckingSituation.otherPlan(named.text, expected: plan.rawValue),
          at: named.place
        )
      )
      root = nil
    } else {
      root = unit == nil ? nil : first
    }
    diagnostics = found
  }

  private static func unit(_ node: YAMLNode) -> UnitID? {
    guard node.kind == .scalar, case .string = node.scalar, !node.text.isEmpty else { return nil }
    return UnitID(rawValue: node.text)
  }

  /// The file's name without its ending: of a file that cannot be read, the best hint whose it is.
  private static func unit(fromPath path: String) -> UnitID? {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.prefix(upTo: name.firstIndex(of: ".") ?? name.endIndex)
    return stem.isEmpty ? nil : UnitID(rawValue: String(stem))
  }
}
