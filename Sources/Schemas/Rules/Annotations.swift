internal import Diagnostics
internal import LocatedYAML

/// What a subschema says about a value without demanding anything, beside its words.
struct Annotations: Sendable {
  /// `x-object`: the name of the object type that expressions know.
  var objectName: String?
  /// Whether the value should no longer be written.
  var isDeprecated = false
  /// The name by which a reference calls it: the last step of its pointer.
  var referenceName: String?
}

extension Annotations {
  /// The title of the subschema at `node`, in both languages: its `x-title`, or else its `title`.
  static func title(of node: YAMLNode) -> Localized? {
    (node["x-title"] ?? node["title"]).map { words($0) }
  }

  /// What the subschema at `node` says of itself: its `x-description`, or else its `description`.
  static func description(of node: YAMLNode) -> Localized? {
    (node["x-description"] ?? node["description"]).map { words($0) }
  }

  private static func words(_ node: YAMLNode) -> Localized {
    guard let vi = node["vi"], let en = node["en"] else { return Localized(node.text) }
    return Localized(vi: vi.text, en: en.text)
  }
}
