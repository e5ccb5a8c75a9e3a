import CEL
package import Diagnostics
import LocatedYAML
package import Schemas

/// Rule files as they are read and checked by their schema, which is half of what a small run does:
/// it begins as soon as the files are known, while the plan is read.
package struct RuleFiles: Sendable {
  /// What was read of one file.
  ///
  /// A class, because only references can be stored for all threads at once.
  final class Reading: Sendable {
    /// Its root; `nil` where it cannot be read to its end.
    let root: YAMLNode?
    /// What is wrong with it by the rules of YAML and of its schema.
    let found: [Diagnostic]
    /// Whether its structure has no error.
    let isSound: Bool

    init(_ source: SourceText, _ schema: Schema, leavingOut keys: [String]) {
      let reading = YAMLTree.read(source, leavingOut: keys)
      root = reading.isComplete ? reading.tree.roots.first : nil
      let structure = root.map(schema.validate) ?? []
      found = reading.diagnostics + structure
      isSound = !structure.contains { $0.severity == .error }
    }
  }

  private let files: EagerList<SourceText, Reading>

  /// What only those need who try the rules: most of a file, as a rule.
  private static let trials = ["examples", "survivors"]

  /// Rule files, of which the reading begins.
  ///
  /// - Parameter readsExamples: Whether their examples are read, and what is wrong in them is told.
  package init(_ sources: [SourceText], readsExamples: Bool = true, schemas: SchemaCatalog) {
    let unneeded = readsExamples ? [] : Self.trials
    files = EagerList(sources.sorted { $0.path < $1.path }) { source in
      Reading(source, schemas[.rule], leavingOut: unneeded)
    }
  }

  /// What was read of each file, by path.
  var readings: [Reading] { files.values }
}
