import CivilTime
import Diagnostics
import Schemas

@testable import PlanReading

/// The only way in which these tests read a plan.
func read(_ files: [String: String], without left: Set<String> = []) -> PlanReading {
  let text = { (name: String) in SourceText(path: "\(name).yaml", text: files[name] ?? "") }
  let list = { (name: String) in files[name] == nil || left.contains(name) ? [] : [text(name)] }
  return PlanReader.read(
    PlanSources(
      plan: text("plan"),
      previous: list("previous"),
      registry: text("registry"),
      scoring: left.contains("scoring") ? nil : text("scoring"),
      rules: ["duty/report-sent", "document/unknown-place"].map {
        SourceText(path: "rules/\($0).yaml", text: files[$0] ?? "")
      },
      calendar: list("calendar").first,
      waivers: list("waivers"),
      receipts: list("receipts"),
      verifications: list("verifications")
    ),
    zones: .fixedOnly
  )
}

/// A diagnostic in one line: `plan.yaml:3:5 plan/unknown-name “text”: sentence`.
func line(_ diagnostic: Diagnostic) -> String {
  let sentence = diagnostic.wording.what.en
  guard let place = diagnostic.place else { return "\(diagnostic.id.rawValue): \(sentence)" }
  let bytes = place.source.bytes[place.range.start..<place.range.end]
  let text = String(decoding: bytes, as: UTF8.self)
  return "\(place.source.path):\(place.start) \(diagnostic.id.rawValue) “\(text)”: \(sentence)"
}
