import CivilTime
import LocatedYAML
import Model
import PlanReading

/// A window of days that an obligation's own measure states.
struct StatedWindow {
  /// The obligation.
  let obligation: ObligationID
  /// Where it is written.
  let node: YAMLNode
  /// Its first day.
  let from: CivilDate
  /// The day after its last.
  let until: CivilDate
}

extension InspectedPlan {
  /// The windows that measures of obligations and of their rules state, each once.
  var windows: [StatedWindow] {
    var told: Set<YAMLNode> = []
    return obligations.flatMap { compiled in
      measureNodes(of: compiled).flatMap { measure in
        ["within", "over"].compactMap { key in
          measure[key].flatMap { StatedWindow($0, of: compiled.obligation.id) }
        }
      }
    }.filter { told.insert($0.node).inserted }
  }

  /// Where the measure of an obligation or of its rule stands, and the measures of which it is
  /// composed.
  func measureNodes(of compiled: CompiledObligation) -> [YAMLNode] {
    let rule = compiled.obligation.rule.flatMap { compiled.rule($0, among: self.compiled.rules) }
    return Self.measures(at: compiled.node["measure"] ?? rule?.root?["measure"])
  }

  private static func measures(at node: YAMLNode?) -> [YAMLNode] {
    guard let node else { return [] }
    let parts = node.entries.filter { $0.value.kind == .sequence }.flatMap { $0.value.items }
    return [node] + parts.filter { $0.kind == .mapping }.flatMap { measures(at: $0) }
  }
}

extension StatedWindow {
  fileprivate init?(_ node: YAMLNode, of obligation: ObligationID) {
    guard let from = node["from"].flatMap({ CivilDate($0.text) }),
      let until = node["until"].flatMap({ CivilDate($0.text) })
    else { return nil }
    self.init(obligation: obligation, node: node, from: from, until: until)
  }
}
