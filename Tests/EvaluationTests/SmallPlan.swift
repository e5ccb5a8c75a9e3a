import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import Schemas

/// A plan of a few lines, written as files, for tests of how obligations are judged.
struct SmallPlan {
  let compiled: CompiledPlan?
  let diagnostics: [Diagnostic]

  /// What stands beside the plan.
  struct Files {
    var lateness = ""
    var closes: String?
    var calendar = ""
    var waivers = ""
    var receipts = ""
    var verifications = ""
    var previous = ""
    var previousUntil = ""
    var previousKeys = ""
    var previousBindsTo = SmallPlan.allButOffice
    var bindsTo = SmallPlan.allButOffice
  }

  /// A plan whose one obligation `1#1` has the given body.
  init(obligation body: String, lateness: String = "") {
    self.init(obligations: [body], Files(lateness: lateness))
  }

  /// A plan whose obligations `1#1`, `1#2`, … have the given bodies; `keys` are further keys of the
  /// plan.
  init(
    obligations bodies: [String],
    _ files: Files = Files(),
    keys: String = "",
    readings: [ReadingChoice] = []
  ) {
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
      \(files.lateness.isEmpty ? "" : "lateness: {\"1#1\": \(files.lateness)}")
      \(files.closes.map { "round: {closes: \($0)}" } ?? "")
      """
    let isScored = !files.lateness.isEmpty || files.closes != nil
    let earlier = Self.plan(
      [files.previous],
      version: 1,
      "inForce: {\(files.previousUntil)}\n\(files.previousKeys)",
      bindsTo: files.previousBindsTo
    )
    let list = { (name: String, text: String) in
      text.isEmpty ? [] : [SourceText(path: "\(name).yaml", text: text)]
    }
    let isVersioned = !files.previous.isEmpty
    let reading = PlanReader.read(
      PlanSources(
        plan: SourceText(
          path: "plan.yaml",
          text: Self.plan(bodies, version: 2, keys, bindsTo: files.bindsTo)
        ),
        previous: isVersioned ? list("previous", earlier) : [],
        registry: SourceText(path: "registry.yaml", text: Self.registry),
        scoring: isScored ? SourceText(path: "scoring.yaml", text: scoring) : nil,
        calendar: files.calendar.isEmpty
          ? nil : SourceText(path: "calendar.yaml", text: Self.calendar(files.calendar)),
        waivers: list("waivers", Self.records("Waivers", "waivers", files.waivers)),
        receipts: list("receipts", Self.records("Receipts", "receipts", files.receipts)),
        verifications: list(
          "verifications",
          Self.records("Verifications", "verifications", files.verifications)
        )
      ),
      readings: readings,
      zones: .fixedOnly
    )
    compiled = reading.compiled
    diagnostics = reading.diagnostics
  }

  static let allButOffice = "{groups: [all], except: [office]}"

  private static func plan(
    _ bodies: [String],
    version: Int,
    _ keys: String,
    bindsTo: String
  ) -> String {
    let obligations = bodies.enumerated().map { number, body in
      let lines = body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
      return """
          - id: "1#\(number + 1)"
            clause: "1"
            title: {vi: Nghĩa vụ, en: Duty}
            bindsTo: \(bindsTo)
        \(lines)
        """
    }
    return """
      apiVersion: ttdn/v1
      kind: Plan
      metadata: {id: small, version: \(version), title: {vi: Nhỏ, en: Small}}
      document: {number: 1-KH/X, issuer: {vi: Cơ quan, en: Office}}
      period: {from: 2019-01-01, until: 2020-01-01}
      zone: "+07:00"
      registry: registry.yaml
      rules: [duty]
      references: []
      \(keys)
      waiverAuthorities:
        - {authority: board, kinds: [waive, extend, reduce, stay]}
        - {authority: office, kinds: [extend], clauses: ["2"]}
      clauses:
        - {id: "1", normative: true, gist: {vi: Mục một, en: Clause one}}
        - {id: "2", normative: true, gist: {vi: Mục hai, en: Clause two}}
      obligations:
      \(obligations.joined(separator: "\n"))
      """
  }

  private static func records(_ kind: String, _ key: String, _ entries: String) -> String {
    guard !entries.isEmpty else { return "" }
    let list = entries.split(separator: "\n").map { "  - \($0)" }.joined(separator: "\n")
    return "apiVersion: ttdn/v1\nkind: \(kind)\nplan: small\n\(key):\n\(list)\n"
  }

  private static func calendar(_ body: String) -> String {
    """
    apiVersion: ttdn/v1
    kind: Calendar
    metadata: {id: c, title: {vi: Lịch, en: Calendar}, source: {vi: Bịa, en: Made up}}
    \(body)
    """
  }

  private static let registry = """
    apiVersion: ttdn/v1
    kind: Registry
    metadata: {id: r, title: {vi: Sổ, en: Registry}}
    groups:
      - {id: all, name: {vi: Tất cả, en: All}, everyone: true}
      - {id: islands, name: {vi: Đảo, en: Islands}}
    units:
      - {id: a, name: {vi: Đơn vị A, en: Unit A}, kind: department, groups: [all]}
      - {id: b, name: {vi: Đơn vị B, en: Unit B}, kind: district, groups: [all, islands]}
      - {id: office, name: {vi: Văn phòng, en: Office}, kind: department, groups: [all]}
    parties:
      - {id: board, name: {vi: Ban, en: Board}, kind: committee}
    places:
      - {id: north, name: {vi: Bắc, en: North}, kind: district}
      - {id: south, name: {vi: Nam, en: South}, kind: district}
      - {id: east, name: {vi: Đông, en: East}, kind: district}
      - {id: west, name: {vi: Tây, en: West}, kind: district}
    """

  /// The results of a unit for a submission (`nil`: nothing submitted), in the plan's order.
  func results(
    _ submission: String?,
    _ question: Question,
    unit: UnitID = "a",
    files: EvidenceFiles = .none,
    explains: Bool = false
  ) -> [ObligationResult] {
    guard let compiled, let bearer = compiled.registry.unit(unit) else { return [] }
    let root = submission.flatMap {
      YAMLTree.read(SourceText(path: "a.yaml", text: $0)).tree.roots.first
    }
    let evaluator = Evaluator(plan: compiled, question: question, files: files)
    return evaluator.results(
      of: bearer,
      submission: root.map(evaluator.known),
      explains: explains
    )
  }

  /// The result told as a tree; places on the lines that hold `secret` are not shown.
  func explanation(_ submission: String?, asOf: String) -> ExplanationNode? {
    guard let compiled, let date = CivilDate(asOf), let unit = compiled.registry.unit("a") else {
      return nil
    }
    let root = submission.flatMap {
      YAMLTree.read(SourceText(path: "a.yaml", text: $0)).tree.roots.first
    }
    let evaluator = Evaluator(plan: compiled, asOf: date)
    let results = evaluator.results(of: unit, submission: root, explains: true)
    return results.first.map { result in
      evaluator.explanation(of: result) { place in
        place.source.line(place.start.line).contains("secret")
      }
    }
  }

  /// The result of a unit for a submission (`nil`: nothing submitted), as of a day.
  func result(_ submission: String?, asOf: String, unit: UnitID = "a") -> ObligationResult? {
    CivilDate(asOf).flatMap { results(submission, Question(asOf: $0), unit: unit).first }
  }

  /// Status and degree of each obligation, as tables write them: `late 7/10; satisfied 1`.
  func told(
    _ submission: String?,
    asOf: String,
    knownAt: String? = nil,
    view: EvidenceView = .selfStated,
    phase: RoundPhase? = nil,
    unit: UnitID = "a",
    files: EvidenceFiles = .none
  ) -> String {
    guard let date = CivilDate(asOf), compiled != nil else { return mistakes }
    let question = Question(
      asOf: date,
      knownAt: knownAt.flatMap { CivilDate($0) },
      view: view,
      phase: phase
    )
    return results(submission, question, unit: unit, files: files).map { result in
      "\(result.status.rawValue) \(result.degree.map { "\($0)" } ?? "excluded")"
    }.joined(separator: "; ")
  }

  /// What keeps the plan from being read, as tables write it.
  var mistakes: String {
    diagnostics.map { "\($0.id.rawValue): \($0.wording.what.en)" }.joined(separator: "; ")
  }
}
