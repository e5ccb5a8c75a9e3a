public import CivilTime
public import Diagnostics

/// A name that a unit bore before.
public struct FormerName: Sendable, Hashable {
  /// The name.
  public let name: Localized
  /// The first day on which it was borne no more, where it is known.
  public let until: CivilDate?

  /// A former name.
  public init(_ name: Localized, until: CivilDate? = nil) {
    self.name = name
    self.until = until
  }
}

/// A body that owes duties and submits.
public struct Unit: Sendable, Hashable {
  /// Its identifier, the same through all its names.
  public let id: UnitID
  /// Its name.
  public let name: Localized
  /// What sort of body it is: `department`, `district`, ….
  public let kind: String
  /// The groups it is in.
  public let groups: [GroupID]
  /// When it exists.
  public let validity: Validity
  /// Earlier names.
  public let formerNames: [FormerName]
  /// Other ways to write the name.
  public let aliases: [String]
  /// Those that took its tasks over when it ceased.
  public let successors: [UnitID]
  /// The RE2 pattern that the whole number of each of its documents matches.
  public let documentCode: String?
  /// The place it administers, where it is a territory.
  public let place: PlaceID?

  /// A unit.
  public init(
    id: UnitID,
    name: Localized,
    kind: String,
    groups: [GroupID],
    validity: Validity = .always,
    formerNames: [FormerName] = [],
    aliases: [String] = [],
    successors: [UnitID] = [],
    documentCode: String? = nil,
    place: PlaceID? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.groups = groups
    self.validity = validity
    self.formerNames = formerNames
    self.aliases = aliases
    self.successors = successors
    self.documentCode = documentCode
    self.place = place
  }
}
