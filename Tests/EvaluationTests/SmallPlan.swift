import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import Schemas

/// A plan of a few lines, written as a file, for tests of how one obligation is judged.
struct SmallPlan {
  let compiled: CompiledPlan?
  let diagnostics: [Diagnostic]

  /// A plan whose one obligation `1#1` has the given body.
  init(obligation body: String, lateness: String = "") {
    let indented = body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let plan = """
      apiVersion: ttdn/v1
      kind: Plan
      metadata: {id: small, version: 1, title: {vi: Nhỏ, en: Small}}
      document: {number: 1-KH/X, issuer: {vi: Cơ quan, en: Office}}
      period: {from: 2019-01-01, until: 2020-01-01}
      zone: "+07:00"
      registry: registry.yaml
      rules: [duty]
      references: []
      clauses: [{id: "1", normative: true, gist: {vi: Mục một, en: Clause one}}]
      obligations:
        - id: "1#1"
          clause: "1"
          title: {vi: Nghĩa vụ, en: Duty}
          bindsTo: {groups: [all], except: [office]}
      \(indented)
      """
    let scoring = """
      apiVersion: ttdn/v1
      kind: Scoring
      metadata: {id: s, plan: small, adopted: false, title: {vi: Điểm, en: Score}}
      method: flat
      schemes:
        - id: a
          title: {vi: Tất cả, en: All}
          for: {groups: [all]}
          groups: [{id: g, title: {vi: G, en: G}, weight: 100, obligations: {"1#1": 100}}]
      classes: [{id: good, from: 0, title: {vi: Tốt, en: Good}}]
      lateness: {"1#1": \(lateness)}
      """
    let reading = PlanReader.read(
      PlanSources(
        plan: SourceText(path: "plan.yaml", text: plan),
        registry: SourceText(path: "registry.yaml", text: Self.registry),
        scoring: lateness.isEmpty ? nil : SourceText(path: "scoring.yaml", text: scoring)
      ),
      zones: .fixedOnly
    )
    compiled = reading.compiled
    diagnostics = reading.diagnostics
  }

  private static let registry = """
    apiVersion: ttdn/v1
    kind: Registry
    metadata: {id: r, title: {vi: Sổ, en: Registry}}
    groups: [{id: all, name: {vi: Tất cả, en: All}, everyone: true}]
    units:
      - {id: a, name: {vi: Đơn vị A, en: Unit A}, kind: department, groups: [all]}
      - {id: office, name: {vi: Văn phòng, en: Office}, kind: department, groups: [all]}
    places:
      - {id: north, name: {vi: Bắc, en: North}, kind: district}
      - {id: south, name: {vi: Nam, en: South}, kind: district}
      - {id: east, name: {vi: Đông, en: East}, kind: district}
      - {id: west, name: {vi: Tây, en: West}, kind: district}
    """

  /// The result of a unit for a submission (`nil`: nothing submitted), as of a day.
  func result(_ submission: String?, asOf: String, unit: UnitID = "a") -> ObligationResult? {
    guard let compiled, let date = CivilDate(asOf), let bearer = compiled.registry.unit(unit) else {
      return nil
    }
    let root = submission.flatMap {
      YAMLTree.read(SourceText(path: "a.yaml", text: $0)).tree.roots.first
    }
    return Evaluator(plan: compiled, asOf: date).results(of: bearer, submission: root).first
  }

  /// Status and degree, as tables write them: `late 7/10`.
  func told(_ submission: String?, asOf: String) -> String {
    guard let result = result(submission, asOf: asOf) else {
      return diagnostics.map { "\($0.id.rawValue): \($0.wording.what.en)" }.joined(separator: "; ")
    }
    return "\(result.status.rawValue) \(result.degree.map { "\($0)" } ?? "excluded")"
  }
}
