internal import Diagnostics
internal import LocatedYAML

/// Finds subschemas that come back to themselves without descending into the value.
///
/// Checking such a schema would never end; `$ref` cycles through properties or items are fine.
struct ReferenceCycles {
  private enum Mark { case unseen, open, done }

  private let graph: SchemaGraph
  private var marks: [Mark]
  private var findings: [Diagnostic] = []

  /// One finding for each cycle, at the subschema that closes it.
  static func findings(in graph: SchemaGraph) -> [Diagnostic] {
    var search = ReferenceCycles(graph)
    for index in graph.subschemas.indices { search.visit(index) }
    return search.findings
  }

  private init(_ graph: SchemaGraph) {
    self.graph = graph
    marks = Array(repeating: .unseen, count: graph.subschemas.count)
  }

  private mutating func visit(_ start: Int) {
    guard marks[start] == .unseen else { return }
    var path: [(index: Int, next: ArraySlice<SubschemaID>)] = []
    marks[start] = .open
    path.append((start, successors(start)))
    while let (index, next) = path.last {
      guard let successor = next.first else {
        marks[index] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next = next.dropFirst()
      switch marks[successor.index] {
      case .done: break
      case .open:
        let node = graph.subschemas[index].node
        findings.append(Diagnostic(SchemaSituation.referenceCycle, at: node.place))
      case .unseen:
        marks[successor.index] = .open
        path.append((successor.index, successors(successor.index)))
      }
    }
  }

  private func successors(_ index: Int) -> ArraySlice<SubschemaID> {
    let schema = graph.subschemas[index]
    guard schema.rules.branches != nil || schema.rules.keptObjects != nil else { return [] }
    let rules = schema.rules
    let dependents = rules.objects?.dependentSchemas.map(\.schema) ?? []
    return ((rules.branches?.applied ?? []) + dependents)[...]
  }
}
