import CivilTime
import LocatedYAML

extension YAMLNode {
  /// The same root without the records that were not known on `day`: recorded later, or retracted by
  /// then. Linear in the nodes of the file.
  func known(at day: CivilDate) -> YAMLNode {
    let tree = tree.hiding { $0.isHidden(at: day) }
    return YAMLNode(tree: tree, index: index)
  }

  /// Whether a record was recorded after `day`, or retracted by then.
  func isHidden(at day: CivilDate) -> Bool {
    guard kind == .mapping else { return false }
    if let recorded = self["recorded"].flatMap({ CivilDate($0.text) }), recorded > day {
      return true
    }
    if let retracted = self["retracted"].flatMap({ CivilDate($0.text) }), retracted <= day {
      return true
    }
    return false
  }
}
