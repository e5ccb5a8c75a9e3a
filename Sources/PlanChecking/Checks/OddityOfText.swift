import Diagnostics
import LocatedYAML

/// An oddity of the text, as the plan's file states it: what the text says, what it means, what is
/// done about it.
enum OddityOfText: PlanCheck {
  static let id: DiagnosticID = "plan/oddity"
  static let severity = Severity.info

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    (plan.root["oddities"]?.items.map { $0 } ?? []).map { entry in
      let clauses = entry["clauses"]?.items.map(\.text) ?? []
      let says = Localized(entry["says"]) ?? Localized(entry["id"]?.text ?? "")
      let wording = Wording(
        what: what(says, at: clauses),
        why: Localized(entry["means"]),
        remedy: Localized(entry["handling"])
      )
      let diagnostic = Diagnostic(
        id: id,
        severity: severity,
        wording: wording,
        place: (entry["id"] ?? entry).place,
        notes: notes(of: entry, in: plan)
      )
      return PlanFinding(diagnostic, witness: witness(at: clauses))
    }
  }

  /// Where the plan takes up the oddity as an open question or at a document.
  private static func notes(of entry: YAMLNode, in plan: InspectedPlan) -> [Note] {
    let questions = entry["interpretations"]?.items.map(\.text) ?? []
    let documents = entry["references"]?.items.map(\.text) ?? []
    return questions.compactMap { plan.entry(of: $0, in: "interpretations")?["id"]?.place }
      .map { Note(theQuestion, at: $0) }
      + documents.compactMap { plan.entry(of: $0, in: "references")?["id"]?.place }
      .map { Note(theDocument, at: $0) }
  }
}

extension Localized {
  /// The text at a located `{vi, en}`; `nil` where there is none.
  fileprivate init?(_ node: YAMLNode?) {
    guard let vi = node?["vi"]?.text, let en = node?["en"]?.text else { return nil }
    self.init(vi: vi, en: en)
  }
}
