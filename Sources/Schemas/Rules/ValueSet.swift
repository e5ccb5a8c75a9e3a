internal import LocatedYAML

/// The values of an `enum`, or the one of a `const`.
///
/// A class, because checking a value must not copy the set.
final class ValueSet: Sendable {
  /// The values in the order written.
  let members: [YAMLNode]
  /// The strings among them, for the fast way.
  let strings: NameTable
  private let others: Set<CanonicalForm>

  init(_ members: [YAMLNode]) {
    self.members = members
    strings = NameTable(members.filter { $0.valueKind == .string }.map(\.text))
    others = Set(members.filter { $0.valueKind != .string }.map { CanonicalForm($0) })
  }

  /// Whether the set holds the string `text`, byte for byte.
  func contains(text: Span<UInt8>) -> Bool {
    strings.index(of: text) != nil
  }

  /// Whether the set holds the value of `node`, which is no string.
  func contains(other node: YAMLNode) -> Bool {
    !others.isEmpty && others.contains(CanonicalForm(node))
  }

  /// The values as people read them.
  var shown: [String] { members.map { Excerpt.value($0) } }
}
