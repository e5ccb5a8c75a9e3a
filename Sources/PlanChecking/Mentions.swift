import LocatedYAML
import Model
import PlanReading
import RulePacks

/// The words that rules, obligations and profile mention: as a value, or in quotes in an expression.
struct Mentions {
  private var words: Set<String> = []

  /// The words that decide what counts under a plan; examples of rules mention nothing.
  init(in plan: InspectedPlan) {
    add(plan.root["obligations"])
    add(plan.scoringRoot)
    for rule in plan.compiled.rules { add(rule.root) }
  }

  /// Whether a word is mentioned.
  func contains(_ word: String) -> Bool { words.contains(word) }

  private mutating func add(_ node: YAMLNode?) {
    guard let node else { return }
    switch node.kind {
    case .scalar: add(text: node.text)
    case .sequence: for item in node.items { add(item) }
    case .mapping:
      for (key, value) in node.entries where key.text != "examples" {
        words.insert(key.text)
        add(value)
      }
    }
  }

  private mutating func add(text: String) {
    words.insert(text)
    for quote in ["'", "\""] where text.contains(quote) {
      for part in text.split(separator: quote, omittingEmptySubsequences: false) {
        words.insert(String(part))
      }
    }
  }
}

extension Rule {
  /// The root of its file; `nil` for a rule without an example, which reading has refused.
  var root: YAMLNode? { examples.first?.node.tree.roots.first }

  /// The pack to which it belongs: what stands before the stroke of its identifier.
  var pack: String { String(id.rawValue.prefix { $0 != "/" }) }
}
