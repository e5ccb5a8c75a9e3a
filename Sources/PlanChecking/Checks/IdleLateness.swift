import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A step of a lateness chain, or a whole chain, that changes no result.
///
/// Bounds that do not rise and factors that do not fall are found already when the files are read.
enum IdleLateness: PlanCheck {
  static let id: DiagnosticID = "plan/idle-lateness"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    (plan.scoringRoot?["lateness"]?.entries.map { $0 } ?? []).flatMap { key, steps in
      let id = ObligationID(rawValue: key.text)
      let worthless = steps.items.filter { $0["factor"].flatMap { Rational($0.text) } == .zero }
      return worthless.map { step in
        finding(worthlessStep(id), at: step["factor"], witness: sameAsAfter(id))
      } + idleChain(id, key, plan)
    }
  }

  /// A chain on what has no weight and opens no gate: nothing reads the points that it saves.
  private static func idleChain(_ id: ObligationID, _ key: YAMLNode, _ plan: InspectedPlan)
    -> [PlanFinding]
  {
    guard let scoring = plan.compiled.scoring else { return [] }
    let isWeighted = scoring.schemes.flatMap(\.groups).flatMap(\.members).contains {
      $0.obligation == id
    }
    guard !isWeighted, !scoring.gates.contains(where: { $0.require == id }) else { return [] }
    return [finding(unweightedChain(id), at: key, witness: noScheme(scoring.schemes.map(\.id)))]
  }
}
