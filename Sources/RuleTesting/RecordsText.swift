import Diagnostics
import LocatedYAML

/// Files of waivers, receipts or verifications made of the entries that a test gives.
struct RecordsText {
  /// The plan's identifier.
  let plan: String
  /// What an entry says that does not say otherwise, as keys and flow YAML.
  let standing: [(String, String)]

  /// The file of `kind` with the entries of a located list. None where nothing is given.
  func texts(_ kind: String, _ given: YAMLNode?) -> [SourceText] {
    guard let given, given.kind == .sequence else { return [] }
    let key = kind.lowercased()
    let text = FlowText.mapping([
      ("apiVersion", "ttdn/v1"), ("kind", kind), ("plan", plan),
      (key, FlowText.sequence(given.items.map { FlowText.merged(standing, $0) })),
    ])
    return [SourceText(path: "\(key).yaml", text: text)]
  }
}
