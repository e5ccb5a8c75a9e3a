import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading

/// Tries made-up records on obligations, with the evaluator that judges submissions.
struct Trial {
  private let plan: InspectedPlan

  init(_ plan: InspectedPlan) { self.plan = plan }

  /// The indices of those records that an obligation would count for a unit.
  ///
  /// Each obligation is judged as if it stood alone in the plan. One run of the evaluator for each
  /// submission that the records fill.
  func accepted(_ records: [MadeUpRecord], by obligation: CompiledObligation, for unit: Unit)
    -> Set<Int>
  {
    var alone = plan.compiled
    alone.obligations = [obligation]
    let evaluator = Evaluator(plan: alone, asOf: plan.plan.period.until)
    var found: Set<Int> = []
    for batch in Self.batches(of: records) {
      guard let (root, nodes) = Self.submission(Array(records[batch])) else { continue }
      let places = evaluator.results(of: unit, submission: root).flatMap(\.places)
      let ranges = Set(places.map(\.range))
      for index in nodes.indices where ranges.contains(nodes[index].range) {
        found.insert(batch.lowerBound + index)
      }
    }
    return found
  }

  /// The bytes that a made-up submission has at most, unless one record alone has more.
  private static let mostBytes = 1 << 20

  /// Ranges of records that make a submission each.
  private static func batches(of records: [MadeUpRecord]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var (start, bytes) = (0, 0)
    for (index, record) in records.enumerated() {
      let size = record.text.utf8.count
      if index > start, bytes + size > mostBytes {
        batches.append(start..<index)
        (start, bytes) = (index, 0)
      }
      bytes += size
    }
    if start < records.count { batches.append(start..<records.count) }
    return batches
  }

  /// The smallest record, as far as leaving out one thing at a time gets, that both still count.
  func smallest(
    _ record: MadeUpRecord,
    _ first: CompiledObligation,
    _ second: CompiledObligation,
    for unit: Unit
  ) -> MadeUpRecord {
    var record = record
    while true {
      let candidates = record.smaller
      let both =
        candidates.isEmpty
        ? []
        : accepted(candidates, by: first, for: unit)
          .intersection(accepted(candidates, by: second, for: unit))
      guard let next = both.min() else { return record }
      record = candidates[next]
    }
  }

  /// A submission of these records, and their nodes in it in the same order.
  private static func submission(_ records: [MadeUpRecord]) -> (YAMLNode, [YAMLNode])? {
    var lists: [(name: String, text: String)] = []
    for record in records {
      if let index = lists.firstIndex(where: { $0.name == record.list }) {
        lists[index].text += "\n  - \(record.text)"
      } else {
        lists.append((record.list, "\n  - \(record.text)"))
      }
    }
    let text = lists.map { "\($0.name):\($0.text)\n" }.joined()
    let source = SourceText(path: "made-up", text: text)
    guard let root = YAMLTree.read(source).tree.roots.first else { return nil }
    let nodes = lists.flatMap { root[$0.name]?.items.map { $0 } ?? [] }
    guard nodes.count == records.count else { return nil }
    return (root, nodes)
  }
}
