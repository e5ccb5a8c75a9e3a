import CivilTime
import Diagnostics
import LocatedYAML
import Model

/// An example made into a round of its own: a plan with one obligation, a registry and submissions,
/// in which what the example does not say is the stand-in's.
struct ExampleRound {
  private let example: Example
  private let isDuty: Bool
  private let standIn: StandIn
  private let given: YAMLNode?

  init(_ example: Example, isDuty: Bool, standIn: StandIn = .standard) {
    self.example = example
    self.isDuty = isDuty
    self.standIn = standIn
    given = example.node["given"]
  }

  /// What is asked.
  var question: Question {
    Question(
      asOf: example.node["asOf"].flatMap { CivilDate($0.text) } ?? standIn.asOf,
      view: given?["view"].flatMap { EvidenceView(rawValue: $0.text) } ?? .selfStated
    )
  }

  /// The plan.
  var plan: SourceText {
    let own = given?["plan"]
    let fields = standIn.entries("plan")
    let stand = { (key: String) in FlowText.entries(standIn["plan"]?[key]) }
    var plan: [(String, String)] = [
      ("document", FlowText.merged(stand("document"), own?["document"])),
      ("references", list(own?["references"], over: "reference")),
      ("obligations", FlowText.sequence([obligation])),
    ]
    for (key, standing) in [("relatedActs", "reference"), ("clauses", "clause")] {
      if let value = own?[key] { plan.append((key, list(value, over: standing))) }
    }
    for key in ["metadata", "period", "centre", "note"] {
      if let value = own?[key] { plan.append((key, FlowText.of(value))) }
    }
    if let words = own?["vocabulary"] {
      let lists = words.entries.map { ($0.key.text, list($0.value, over: "word")) }
      plan.append(("vocabulary", FlowText.mapping(lists)))
    }
    let text = FlowText.mapping(FlowText.replaced(fields, plan))
    return SourceText(path: "plan.yaml", text: text)
  }

  /// The registry: the unit of the example, those of its submissions, those that it names.
  var registry: SourceText {
    let own = given?["registry"]
    let others = items(given?["submissions"]).compactMap { $0["unit"]?.text }.map { id in
      FlowText.mapping(FlowText.replaced(standIn.entries("unit"), [("id", id)]))
    }
    let named = items(own?["units"]).map { FlowText.merged(standIn.entries("unit"), $0) }
    var fields = standIn.entries("registry")
    fields.append(("units", FlowText.sequence([unitEntry] + others + named)))
    for (key, standing) in [("places", "place"), ("parties", "party")] where own?[key] != nil {
      fields.append((key, list(own?[key], over: standing)))
    }
    return SourceText(path: "registry.yaml", text: FlowText.mapping(fields))
  }

  /// The profile by which the obligation weighs 10 points, where the example measures one.
  var scoring: SourceText? {
    guard !isDuty, given?["measure"] != nil else { return nil }
    let text = FlowText.mapping(standIn.entries("scoring"))
    return SourceText(path: "scoring.yaml", text: text)
  }

  /// The submissions: of the unit, or all of the round where the example gives several.
  var submissions: [SourceText] {
    guard isAboutWhole else {
      return [submission(given?["submission"], unit, given?["file"]?.text ?? "s.yaml")]
    }
    return items(given?["submissions"]).enumerated().map { index, item in
      submission(item, item["unit"]?.text ?? "u\(index)", "\(index).yaml")
    }
  }

  /// The receipt register, where the example gives entries of it.
  var receipts: [SourceText] {
    let plan = standIn["plan"]?["metadata"]?["id"]?.text ?? ""
    return RecordsText(plan: plan, standing: [("unit", unit)]).texts("Receipts", given?["receipts"])
  }

  private var isAboutWhole: Bool { given?["submissions"] != nil }

  /// The identifier of the unit that is judged.
  private var unit: String {
    given?["unit"]?["id"]?.text ?? given?["submission"]?["unit"]?.text
      ?? standIn["unit"]?["id"]?.text ?? ""
  }

  private var unitEntry: String {
    let stand = FlowText.replaced(standIn.entries("unit"), [("id", unit)])
    return FlowText.merged(stand, given?["unit"])
  }

  private var obligation: String {
    guard isDuty else {
      let measure = given?["measure"].map { [("measure", FlowText.of($0))] } ?? []
      return FlowText.mapping(FlowText.replaced(standIn.entries("unmeasured"), measure))
    }
    var entries = standIn.entries("duty")
    entries.append(("bearer", isAboutWhole ? "whole" : "unit"))
    entries.append(("rule", example.rule))
    for key in ["every", "with"] {
      if let node = example.node[key] { entries.append((key, FlowText.of(node))) }
    }
    return FlowText.mapping(entries)
  }

  private func submission(_ given: YAMLNode?, _ unit: String, _ path: String) -> SourceText {
    let stand = standIn.entries("submission") + [("unit", unit)]
    return SourceText(path: path, text: FlowText.merged(stand, given))
  }

  private func list(_ node: YAMLNode?, over standing: String) -> String {
    FlowText.sequence(items(node).map { FlowText.merged(standIn.entries(standing), $0) })
  }

  private func items(_ node: YAMLNode?) -> [YAMLNode] { node?.items.map { $0 } ?? [] }
}
