internal import Diagnostics

/// What a subschema says about a value without demanding anything.
struct Annotations: Sendable {
  /// `x-title`, or `title` in both languages.
  var title: Localized?
  /// `x-description`, or `description` in both languages.
  var description: Localized?
  /// `x-object`: the name of the object type that expressions know.
  var objectName: String?
  /// Whether the value should no longer be written.
  var isDeprecated = false
  /// The name by which a reference calls it: the last step of its pointer.
  var referenceName: String?
}
