public import Diagnostics

/// A name that was borne for a time.
public struct DatedName: Sendable, Hashable {
  /// The name.
  public let name: Localized
  /// When it was borne.
  public let validity: Validity

  /// A name and its time.
  public init(_ name: Localized, validity: Validity = .always) {
    self.name = name
    self.validity = validity
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
  /// Names at other times.
  public let otherNames: [DatedName]
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
    otherNames: [DatedName] = [],
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
    self.otherNames = otherNames
    self.aliases = aliases
    self.successors = successors
    self.documentCode = documentCode
    self.place = place
  }

  /// The same unit, also in these groups.
  func adding(to further: [GroupID]) -> Unit {
    let missing = further.filter { !groups.contains($0) }
    guard !missing.isEmpty else { return self }
    return Unit(
      id: id,
      name: name,
      kind: kind,
      groups: groups + missing,
      validity: validity,
      otherNames: otherNames,
      aliases: aliases,
      successors: successors,
      documentCode: documentCode,
      place: place
    )
  }
}
