public import Diagnostics

/// Units that are addressed or ranked together.
public struct UnitGroup: Sendable, Hashable {
  /// Its identifier.
  public let id: GroupID
  /// Its name.
  public let name: Localized
  /// Whether every unit of the registry is in it, without saying so.
  public let includesEveryone: Bool
  /// Whether it may have no member.
  public let mayBeEmpty: Bool
  /// When it exists.
  public let validity: Validity

  /// A group.
  public init(
    id: GroupID,
    name: Localized,
    includesEveryone: Bool = false,
    mayBeEmpty: Bool = false,
    validity: Validity = .always
  ) {
    self.id = id
    self.name = name
    self.includesEveryone = includesEveryone
    self.mayBeEmpty = mayBeEmpty
    self.validity = validity
  }
}
