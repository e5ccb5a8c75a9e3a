public import CEL
public import LocatedYAML

/// An expression that names a fact, `citation.issued`, so that its place can be told.
///
/// It is a variable and the keys below it, of which the last may be told by another variable,
/// `submission.selfScore[obligation]`; what stands there need not exist.
public struct FactPath: Sendable, Equatable {
  let variable: String
  let keys: [String]
  /// The variable that holds the last key; `nil` where all are written.
  let index: String?

  /// The path that `text` writes, or `nil` when it is any other expression.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(Self.isName) else { return nil }
    let length = Self.namespaces.contains(parts[0]) ? 2 : 1
    variable = parts.prefix(length).joined(separator: ".")
    keys = Array(parts.dropFirst(length))
    index = nil
  }

  /// The first parts of variables that have two: `variables.known`, `params.of`.
  private static let namespaces = ["variables", "params"]

  /// The path that a compiled expression is, or `nil` when it is any other expression.
  package init?(of program: Program) {
    guard let named = program.named else { return nil }
    variable = named.variable
    keys = named.keys
    index = named.index
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(48...57).contains(first) else { return false }
    return text.utf8.allSatisfy {
      $0 == 95 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
    }
  }

  /// The fact, or the nearest thing above it that exists; `nil` without a located variable.
  public func node(in bindings: Bindings) -> YAMLNode? {
    guard case .node(var node, _)? = bindings[variable] else { return nil }
    for key in keys {
      guard let next = node[key] else { return node }
      node = next
    }
    if let index, let key = bindings[index]?.written, let next = node[key] { node = next }
    return node
  }
}
