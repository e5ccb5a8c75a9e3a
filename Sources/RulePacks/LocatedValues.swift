import CivilTime
package import Diagnostics
package import LocatedYAML
package import Model

extension Localized {
  /// The text at a located `{vi, en}`; a language that is missing reads as the other.
  package init?(located node: YAMLNode?) {
    guard let node, node.kind == .mapping else { return nil }
    let vi = node["vi"]?.text
    let en = node["en"]?.text
    guard let any = vi ?? en else { return nil }
    self.init(vi: vi ?? any, en: en ?? any)
  }
}

extension Deadline {
  /// The deadline at a located `{before: DATE}` or `{by: DATE}`.
  package init?(located node: YAMLNode) {
    if let date = node["before"].flatMap({ CivilDate($0.text) }) {
      self = .before(date)
    } else if let date = node["by"].flatMap({ CivilDate($0.text) }) {
      self = .by(date)
    } else {
      return nil
    }
  }
}

extension Period {
  /// The period at a located half-open `{from: DATE, until: DATE}`.
  package init?(located node: YAMLNode) {
    guard let from = node["from"].flatMap({ CivilDate($0.text) }),
      let until = node["until"].flatMap({ CivilDate($0.text) })
    else { return nil }
    self.init(from: from, until: until)
  }
}
