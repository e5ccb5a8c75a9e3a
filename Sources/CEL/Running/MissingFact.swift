public import Diagnostics
public import LocatedYAML

/// A fact that an expression asked for and did not find.
public struct MissingFact: Sendable, Hashable {
  /// Why it is missing.
  public enum Reason: Sendable, Hashable {
    /// It does not stand in the file.
    case absent
    /// It stands there but is no value of its type; the text as written and the type.
    case invalid(String, CELType)
  }

  /// Why it is missing.
  public let reason: Reason
  private let node: YAMLNode?
  private let name: String

  /// The variable `name`, which has no value.
  public init(variable name: String) {
    self.name = name
    self.node = nil
    self.reason = .absent
  }

  /// The field `name` that the mapping `node` lacks.
  public init(field name: String, of node: YAMLNode) {
    self.name = name
    self.node = node
    self.reason = .absent
  }

  /// The scalar `node`, which is no value of `type`.
  public init(invalid node: YAMLNode, as type: CELType) {
    self.name = ""
    self.node = node
    self.reason = .invalid(node.text, type)
  }

  /// Where the fact stands in the data: `report.received`, `activities[2].ended`.
  public var path: String {
    guard let node else { return name }
    let path = node.path
    guard reason == .absent else { return path }
    return path.isEmpty ? name : "\(path).\(name)"
  }

  /// The place of the fact, or of the mapping in which it should stand (its key where it has one).
  public var place: Place? {
    guard let node else { return nil }
    guard reason == .absent else { return node.place }
    return node.keyNode?.place ?? node.place
  }
}
