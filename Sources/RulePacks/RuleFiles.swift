import CEL
package import Diagnostics
import LocatedYAML
package import Schemas

/// Rule files as they are read and checked by their schema, which is half of what a small run does.
///
/// A class, because a task of its own reads them from the end, beginning as soon as they are known,
/// while the plan is read; whoever needs a file that is not read yet reads it.
package final class RuleFiles: Sendable {
  /// What was read of one file.
  final class Reading: Sendable {
    /// Its root; `nil` where it cannot be read to its end.
    let root: YAMLNode?
    /// What is wrong with it by the rules of YAML and of its schema.
    let found: [Diagnostic]
    /// Whether its structure has no error.
    let isSound: Bool

    init(_ source: SourceText, _ schema: Schema) {
      let reading = YAMLTree.read(source)
      root = reading.isComplete ? reading.tree.roots.first : nil
      let structure = root.map(schema.validate) ?? []
      found = reading.diagnostics + structure
      isSound = !structure.contains { $0.severity == .error }
    }
  }

  private final class File: Sendable {
    let source: SourceText
    let reading = SharedOnce<Reading>()

    init(_ source: SourceText) { self.source = source }
  }

  private let files: [File]
  private let schemas: SchemaCatalog

  /// So few files are read sooner than another task begins.
  private static let few = 8

  /// Rule files, of which the reading begins.
  package init(_ sources: [SourceText], schemas: SchemaCatalog) {
    files = sources.sorted { $0.path < $1.path }.map(File.init)
    self.schemas = schemas
    guard files.count > Self.few else { return }
    Task.detached { [self] in for file in files.reversed() { _ = reading(of: file) } }
  }

  /// What was read of each file, by path.
  var readings: [Reading] { files.map(reading) }

  private func reading(of file: File) -> Reading {
    file.reading.value { Reading(file.source, schemas[.rule]) }
  }
}
