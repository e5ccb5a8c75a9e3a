internal import Diagnostics
internal import LocatedYAML

/// What a subschema says about a value without demanding anything.
struct Annotations: Sendable {
  /// `x-title`, or `title`, as written; read when somebody asks.
  var titleNode: YAMLNode?
  /// `x-description`, or `description`.
  var descriptionNode: YAMLNode?
  /// `x-object`: the name of the object type that expressions know.
  var objectName: String?
  /// Whether the value should no longer be written.
  var isDeprecated = false
  /// The name by which a reference calls it: the last step of its pointer.
  var referenceName: String?

  /// The title in both languages.
  var title: Localized? { titleNode.map { Self.words($0) } }
  /// The description in both languages.
  var description: Localized? { descriptionNode.map { Self.words($0) } }

  private static func words(_ node: YAMLNode) -> Localized {
    guard let vi = node["vi"], let en = node["en"] else { return Localized(node.text) }
    return Localized(vi: vi.text, en: en.text)
  }
}
