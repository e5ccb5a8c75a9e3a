import Diagnostics
import LocatedYAML

/// A word of the vocabulary that changes nothing, whoever writes it.
enum UnusedWord: PlanCheck {
  static let id: DiagnosticID = "plan/unused-word"
  static let severity = Severity.info

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let mentions = Mentions(in: plan)
    return (plan.root["vocabulary"]?.entries.map { $0 } ?? []).flatMap { list, words in
      words.items.compactMap { word -> PlanFinding? in
        guard let id = word["id"], !mentions.contains(id.text) else { return nil }
        return finding(what(id.text, list.text), at: id, witness: witness(id.text, list.text))
      }
    }
  }
}
