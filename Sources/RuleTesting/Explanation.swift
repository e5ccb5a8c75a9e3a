import Diagnostics
import LocatedYAML

/// What a file says of a mutant that no example kills.
struct Explanation: Sendable {
  /// The path at which the mutant changes its file.
  let path: String
  /// The change as it is reported; a final `*` takes any rest.
  let change: String
  /// Why no example is needed.
  let why: Localized
  /// Where it stands.
  let place: Place

  /// The explanations of a located list `survivors:`.
  static func all(_ list: YAMLNode?) -> [Explanation] {
    (list?.items.map { $0 } ?? []).map { node in
      Explanation(
        path: node["at"]?.text ?? "",
        change: node["change"]?.text ?? "",
        why: Localized(
          vi: node["why"]?["vi"]?.text ?? "",
          en: node["why"]?["en"]?.text ?? ""
        ),
        place: node["change"]?.place ?? node.place
      )
    }
  }

  /// Whether it speaks of `mutant`.
  func explains(_ mutant: Mutant) -> Bool {
    guard matches(mutant.path, path) else { return false }
    return matches(mutant.change, change)
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    guard pattern.hasSuffix("*") else { return text == pattern }
    return text.hasPrefix(pattern.dropLast())
  }
}
