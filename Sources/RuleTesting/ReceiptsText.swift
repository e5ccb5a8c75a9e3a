import Diagnostics
import LocatedYAML

/// A receipt register made of the entries that a test gives.
enum ReceiptsText {
  /// The register of `plan`; an entry that names no unit is of `unit`. None where nothing is given.
  static func texts(_ given: YAMLNode?, plan: String, unit: String) -> [SourceText] {
    guard let given, given.kind == .sequence else { return [] }
    let entries = given.items.map { FlowText.merged([("unit", unit)], $0) }
    let text = FlowText.mapping([
      ("apiVersion", "ttdn/v1"), ("kind", "Receipts"), ("plan", plan),
      ("receipts", FlowText.sequence(entries)),
    ])
    return [SourceText(path: "receipts.yaml", text: text)]
  }
}
