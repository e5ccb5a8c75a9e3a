public import Diagnostics
import TextInspection

extension Diagnostic {
  /// Whether it is of something confidential: a marking of secrecy or a person's data.
  public var isConfidential: Bool { TextInspector.isConfidential(self) }
}

extension DiagnosticID {
  /// The part before the slash.
  var area: Substring { rawValue.prefix { $0 != "/" } }

  /// Whether findings of this kind stand whatever a comment says.
  var isBeyondIgnoring: Bool { area == "security" || area == IgnoreSituation.area }
}

extension [Diagnostic] {
  /// By place, then by identifier; those without a place come first.
  func sortedByPlace() -> [Diagnostic] {
    enumerated().sorted { left, right in
      let (one, two) = (left.element.place?.range, right.element.place?.range)
      if (one == nil) != (two == nil) { return one == nil }
      if let one, let two, one != two { return one < two }
      let (first, second) = (left.element.id.rawValue, right.element.id.rawValue)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
