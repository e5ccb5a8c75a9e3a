import CivilTime
import Diagnostics
import Model

/// Finds a unit of the registry by what people call it.
struct UnitSearch {
  let registry: Registry
  /// A day of the plan's period: of several units with one name those that exist on it are meant.
  let day: CivilDate

  /// The unit of this identifier, or else the only one of this name or alias.
  ///
  /// Case, the form of Unicode and runs of blanks make no difference. Linear in the registry.
  func unit(_ text: String) throws(ExplanationFailure) -> Unit {
    if let unit = registry.unit(UnitID(rawValue: text)) { return unit }
    let wanted = Self.folded(text)
    let named = registry.units.filter { unit in
      Self.names(of: unit).contains { Self.folded($0) == wanted }
    }
    let existing = named.filter { $0.validity.contains(day) }
    let found = existing.isEmpty ? named : existing
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw ExplanationFailure(.severalUnits(text, found.map(\.id.rawValue)))
    }
    throw ExplanationFailure(.noUnit(text, suggestion: suggestion(for: wanted)))
  }

  /// The nearest identifier or name, as it is written in the registry; else the only unit in whose
  /// name the words stand.
  private func suggestion(for wanted: String) -> String? {
    var written: [String: String] = [:]
    for unit in registry.units {
      for name in [unit.id.rawValue] + Self.names(of: unit) {
        let folded = Self.folded(name)
        if written[folded] == nil { written[folded] = name }
      }
    }
    if let near = Suggestion.nearest(to: wanted, among: written.keys.sorted()) {
      return written[near]
    }
    let holding = registry.units.filter { unit in
      Self.names(of: unit).contains { !wanted.isEmpty && Self.folded($0).contains(wanted) }
    }
    return holding.count == 1 ? holding[0].id.rawValue : nil
  }

  private static func names(of unit: Unit) -> [String] {
    let names = [unit.name] + unit.otherNames.map(\.name)
    return [unit.id.rawValue] + names.flatMap { [$0.vi, $0.en] } + unit.aliases
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
