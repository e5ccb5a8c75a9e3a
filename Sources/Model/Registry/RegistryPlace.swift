public import Diagnostics

/// A place where something happens.
public struct RegistryPlace: Sendable, Hashable {
  /// Its identifier.
  public let id: PlaceID
  /// Its name.
  public let name: Localized
  /// What sort of place it is: `district`, `border-gate`, ….
  public let kind: String?
  /// When it exists.
  public let validity: Validity
  /// Names at other times.
  public let otherNames: [DatedName]

  /// A place.
  public init(
    id: PlaceID,
    name: Localized,
    kind: String? = nil,
    validity: Validity = .always,
    otherNames: [DatedName] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.validity = validity
    self.otherNames = otherNames
  }
}

/// A body that owes nothing: a recipient, a partner, an authority.
public struct Party: Sendable, Hashable {
  /// Its identifier, apart from those of units.
  public let id: PartyID
  /// Its name.
  public let name: Localized
  /// What sort of body it is.
  public let kind: String
  /// When it exists.
  public let validity: Validity

  /// A party.
  public init(id: PartyID, name: Localized, kind: String, validity: Validity = .always) {
    self.id = id
    self.name = name
    self.kind = kind
    self.validity = validity
  }
}
