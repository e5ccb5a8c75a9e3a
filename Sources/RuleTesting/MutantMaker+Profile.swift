import CivilTime
import Diagnostics
import LocatedYAML

extension MutantMaker {
  /// The mutants of a scoring profile: what lateness is worth, and the gates.
  mutating func profile() {
    for (_, steps) in root["lateness"]?.entries.map({ $0 }) ?? [] { lateness(steps) }
    if let closes = root["round"]?["closes"] { value(closes) }
    guard let gates = root["gates"] else { return }
    for (index, gate) in gates.items.enumerated() {
      let id = gate["id"]?.text ?? "\(index)"
      dropItem(index, of: gates, .gate(id))
      required(gate, gates)
      blocked(gate)
      if let accepts = gate["acceptsWaiver"] { scalar(accepts, key: "acceptsWaiver") }
    }
  }

  private mutating func lateness(_ steps: YAMLNode) {
    let items = steps.items.map { $0 }
    for (index, step) in items.enumerated() {
      if let days = step["daysLate"] { scalar(days, key: "daysLate") }
      let day = step["before"] ?? step["by"]
      if let day, let date = CivilDate(day.text), let key = day.keyNode {
        let other = key.text == "before" ? "by" : "before"
        add(
          key.range,
          other,
          change: "\(key.text) → \(other)",
          .deadlineKind(day.text, wasBefore: key.text == "before")
        )
        self.day(day, date, key: key.text)
      }
      let until = (day ?? step["daysLate"])?.text ?? ""
      if let factor = step["factor"] { self.factor(factor, until: until) }
      if items.count > 1 { dropItem(index, of: steps, .step(until)) }
    }
  }

  /// One more and one less of the factor's parts.
  private mutating func factor(_ node: YAMLNode, until: String) {
    let parts = node.text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2 else { return }
    for number in [parts[0] - 1, parts[0] + 1] where (1..<parts[1]).contains(number) {
      let other = "\(number)/\(parts[1])"
      exchange(node, other, .factor(node.text, to: other, until: until))
    }
  }

  /// The gate with another obligation: that of another gate.
  private mutating func required(_ gate: YAMLNode, _ gates: YAMLNode) {
    guard let node = gate["require"],
      let other = gates.items.compactMap({ $0["require"] }).first(where: { $0.text != node.text })
    else { return }
    add(
      node.range,
      written(other.range),
      change: "\(node.text) → \(other.text)",
      .required(node.text, to: other.text)
    )
  }

  private mutating func blocked(_ gate: YAMLNode) {
    guard let node = gate["blocks"] else { return }
    if gate["above"] != nil {
      dropKey("above", of: gate)
    } else {
      let other = node.text == "class" ? "commendation" : "class"
      exchange(node, other, .blocks(node.text))
    }
  }
}
