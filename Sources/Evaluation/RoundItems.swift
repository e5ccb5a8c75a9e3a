public import Diagnostics
public import Model

/// What rules about the round note of one submission: texts and places, so that neither its bytes
/// nor its tree need be kept. Its size is that of the noted texts.
public struct RoundItems: Sendable {
  /// The unit.
  public let unit: UnitID
  /// The path of the submission.
  public let path: String
  /// What could not be computed.
  public let failures: [Diagnostic]
  /// One list a rule about the round, in the order of the rules.
  let items: [[Item]]

  /// A text that may stand in other submissions too.
  struct Item: Sendable {
    let key: String
    let range: SourceRange
  }

  /// Whether nothing was noted.
  public var isEmpty: Bool { items.allSatisfy(\.isEmpty) }
}
