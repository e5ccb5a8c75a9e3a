import Diagnostics
import Model

extension Localized {
  /// Names in quotation marks, at most so many of them, and how many more there are.
  static func names(_ names: [String], atMost most: Int = 4) -> Localized {
    let shown = names.prefix(most).map { "“\($0)”" }.joined(separator: ", ")
    let more = names.count - min(most, names.count)
    guard more > 0 else { return Localized(shown) }
    return Localized(vi: "\(shown) và \(more) nữa", en: "\(shown) and \(more) more")
  }

  /// A unit by name and identifier.
  static func unit(_ unit: Unit) -> Localized {
    Localized(vi: "\(unit.name.vi) (\(unit.id))", en: "\(unit.name.en) (\(unit.id))")
  }
}
