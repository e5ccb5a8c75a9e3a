internal import CivilTime
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
    /// It stands there, but not exactly enough to decide; the text as written.
    case inexact(String)
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

  /// The date that the scalar `node` writes and that is not known exactly enough.
  public init(inexact node: YAMLNode) {
    self.name = ""
    self.node = node
    self.reason = .inexact(node.text)
  }

  /// The date `moment`, which is not known exactly enough; nobody has said where it stands.
  init(inexact moment: Moment) {
    self.init(inexact: moment, variable: moment.description)
  }

  /// The date `moment`, which is not known exactly enough, that the variable `name` holds.
  init(inexact moment: Moment, variable name: String) {
    self.name = name
    self.node = nil
    self.reason = .inexact(moment.description)
  }

  /// Whether it is an inexact date of which nobody has said yet where it stands.
  var isUnplacedDate: Bool {
    guard case .inexact(let text) = reason else { return false }
    return node == nil && name == text
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
