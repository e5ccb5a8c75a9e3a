import CivilTime
import LocatedYAML

extension YAMLNode {
  /// The same root without the records that were not known on `day`: recorded later, or retracted by
  /// then; and without those under a key in which nothing is filled in, which state nothing. Linear
  /// in the nodes of the file.
  func known(at day: CivilDate) -> YAMLNode {
    let known = tree.hiding { tree.isHidden($0, at: day) || tree.isBlank($0) }
    return known === tree ? self : YAMLNode(tree: known, index: index)
  }

  /// Whether a record was recorded after `day`, or retracted by then.
  func isHidden(at day: CivilDate) -> Bool { tree.isHidden(index, at: day) }
}

extension YAMLTree {
  /// Whether a record was recorded after `day`, or retracted by then. Allocates nothing.
  fileprivate func isHidden(_ record: Int32, at day: CivilDate) -> Bool {
    guard kind(of: record) == .mapping else { return false }
    if let recorded = date(of: record, key: "recorded"), recorded > day { return true }
    if let retracted = date(of: record, key: "retracted"), retracted <= day { return true }
    return false
  }

  private func date(of record: Int32, key: StaticString) -> CivilDate? {
    let found = value(of: record, key: key)
    return found < 0 ? nil : withTextBytes(of: found) { CivilDate(iso8601: $0) }
  }
}
