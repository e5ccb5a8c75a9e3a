import Diagnostics
import LocatedYAML
import TextInspection

/// Walks through two reports at once and notes where they differ.
struct ReportWalk {
  private(set) var told: [ReportDifference] = []
  private(set) var count = 0
  private var unit: String?
  private var line = 1
  /// The line starts of the object that is walked through.
  private var lines: LineStarts?

  /// Whether the lists of inputs are left out, because they are compared apart.
  private let leavesOutInputs: Bool
  /// The members that tell the items of a list apart, the first that all items have.
  private static let names = [
    "unit", "obligation", "gate", "deed", "view", "clause", "group", "class", "path",
  ]

  init(leavesOutInputs: Bool) { self.leavesOutInputs = leavesOutInputs }

  /// Compares one object of each report.
  mutating func compare(_ stated: StatedReport.Object?, _ recomputed: StatedReport.Object?) {
    unit = nil
    line = stated?.line ?? recomputed?.line ?? 1
    lines = stated.map { LineStarts($0.node.tree) }
    let record = (stated ?? recomputed)?.node["record"]?.text
    let name = record == "unit" ? nil : record
    if record == "unit" { unit = (stated ?? recomputed)?.node["unit"]?.text }
    compare(stated?.node, recomputed?.node, name ?? "")
  }

  private mutating func compare(_ left: YAMLNode?, _ right: YAMLNode?, _ member: String) {
    guard let left, let right, left.kind == right.kind else {
      return note(left, right, member)
    }
    switch left.kind {
    case .scalar:
      if left.text != right.text || left.isPlain != right.isPlain { note(left, right, member) }
    case .mapping: compareMembers(left, right, member)
    case .sequence: compareItems(left, right, member)
    }
  }

  private mutating func compareMembers(_ left: YAMLNode, _ right: YAMLNode, _ member: String) {
    let keys = left.entries.map(\.key.text)
    let known = Set(keys)
    let others = right.entries.map(\.key.text).filter { !known.contains($0) }
    for key in keys + others where key != "inputs" || !leavesOutInputs {
      compare(left[key], right[key], member.isEmpty ? key : "\(member).\(key)")
    }
  }

  private mutating func compareItems(_ left: YAMLNode, _ right: YAMLNode, _ member: String) {
    guard let name = Self.name(of: left.items, right.items) else {
      for index in 0..<max(left.count, right.count) {
        let own = index < left.count ? left.items[index] : nil
        let other = index < right.count ? right.items[index] : nil
        compare(own, other, "\(member)[\(index)]")
      }
      return
    }
    let byName = { (items: YAMLNode.Items) in
      Dictionary(items.map { ($0[name]?.text ?? "", $0) }) { first, _ in first }
    }
    let (own, others) = (byName(left.items), byName(right.items))
    let order = left.items.map { $0[name]?.text ?? "" }
    let otherOrder = right.items.map { $0[name]?.text ?? "" }
    for label in order + otherOrder.filter({ own[$0] == nil }) {
      let outer = unit
      if member == "units", name == "unit" { unit = label }
      let inner = unit == label && name == "unit" && outer == nil ? "" : "\(member)[\(label)]"
      compare(own[label], others[label], inner)
      unit = outer
    }
    if order != otherOrder, Set(order) == Set(otherOrder) {
      add(member, order.joined(separator: " "), otherOrder.joined(separator: " "), left)
    }
  }

  /// What tells the items of both lists apart; `nil` where nothing does.
  private static func name(of left: YAMLNode.Items, _ right: YAMLNode.Items) -> String? {
    guard !left.isEmpty || !right.isEmpty else { return nil }
    return names.first { name in
      [left, right].allSatisfy { items in
        var seen: Set<String> = []
        return items.allSatisfy { item in
          guard item.kind == .mapping, let value = item[name], value.kind == .scalar else {
            return false
          }
          return seen.insert(value.text).inserted
        }
      }
    }
  }

  private mutating func note(_ left: YAMLNode?, _ right: YAMLNode?, _ member: String) {
    add(member, left.map(Self.shown), right.map(Self.shown), left)
  }

  private mutating func add(
    _ member: String,
    _ stated: String?,
    _ recomputed: String?,
    _ node: YAMLNode?
  ) {
    count += 1
    guard told.count < ReportComparison.mostTold else { return }
    told.append(
      ReportDifference(
        unit: unit.map(Self.kept),
        member: Self.kept(member),
        stated: stated.map(Self.kept),
        recomputed: recomputed.map(Self.kept),
        line: line + (node.flatMap { lines?.line(of: $0) } ?? 0)
      )
    )
  }

  private static func shown(_ node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: node.text
    case .mapping: "{…}"
    case .sequence: "[… \(node.count)]"
    }
  }

  /// A text as it may be told: short, and nothing of a secret that somebody put in.
  private static func kept(_ text: String) -> String {
    guard TextInspector.secretKinds(in: text).isEmpty else { return "[…]" }
    return text.count <= 120 ? text : text.prefix(119) + "…"
  }
}

/// Where the lines of a text begin.
private struct LineStarts {
  private let starts: [Int]

  init(_ tree: YAMLTree) {
    let bytes = tree.source.bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// How many lines stand before that of a node.
  func line(of node: YAMLNode) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= node.range.start { low = middle } else { high = middle }
    }
    return low
  }
}
