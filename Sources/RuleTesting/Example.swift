public import Diagnostics
public import LocatedYAML

/// One case that a rule's file gives to prove the rule.
public struct Example: Sendable {
  /// The rule's identifier.
  public let rule: String
  /// What the case shows.
  public let name: String
  /// Whether the rule must be met: a duty fulfilled, no defect found.
  public let shouldPass: Bool
  /// The whole case, as the file gives it.
  public let node: YAMLNode

  /// Where its name stands.
  public var place: Place { node["name"]?.place ?? node.place }
}

/// A rule's file with its examples, before the rule is compiled.
public struct RuleFile: Sendable {
  /// The file.
  public let source: SourceText
  /// The root of the file.
  public let root: YAMLNode
  /// The rule's identifier; empty where the file states none.
  public let id: String
  /// The examples in the order of the file: those that pass, then those that fail.
  public internal(set) var examples: [Example]

  /// The file's rule; `nil` when the file cannot be read or is no rule.
  public init?(_ source: SourceText) {
    guard let root = YAMLTree.read(source).tree.roots.first, root["kind"]?.text == "Rule" else {
      return nil
    }
    let id = root["id"]?.text ?? ""
    self.source = source
    self.root = root
    self.id = id
    examples = [("pass", true), ("fail", false)].flatMap { key, shouldPass in
      (root["examples"]?[key]?.items.map { $0 } ?? []).map {
        Example(rule: id, name: $0["name"]?.text ?? "", shouldPass: shouldPass, node: $0)
      }
    }
  }

  /// Whether the rule measures a duty; otherwise it looks for defects.
  public var isDuty: Bool { root["measure"] != nil }
}
