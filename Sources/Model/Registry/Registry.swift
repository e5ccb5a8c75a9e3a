public import CivilTime

/// Who is who: the units, groups and places that a plan may name.
///
/// Order is that of the file; look-ups by identifier take constant time. Of two entries with one
/// identifier the first counts.
public struct Registry: Sendable, Hashable {
  /// The units.
  public let units: [Unit]
  /// The groups.
  public let groups: [UnitGroup]
  /// The places.
  public let places: [RegistryPlace]
  /// Bodies that owe nothing.
  public let parties: [Party]

  private let unitIndex: PositionIndex
  private let groupIndex: PositionIndex
  private let placeIndex: PositionIndex
  private let partyIndex: PositionIndex

  /// A registry of these entries; every unit is in the groups of everyone, said or not.
  public init(
    units: [Unit] = [],
    groups: [UnitGroup] = [],
    places: [RegistryPlace] = [],
    parties: [Party] = []
  ) {
    let everyone = groups.filter(\.includesEveryone).map(\.id)
    var kinds: Set<String> = []
    var memberships: Set<[GroupID]> = []
    self.units = units.map { unit in
      // Units of one sort share what says so: of a hundred thousand that is most of what they hold.
      unit.with(
        kind: kinds.insert(unit.kind).memberAfterInsert,
        groups: memberships.insert(unit.groups + unit.missing(of: everyone)).memberAfterInsert
      )
    }
    self.groups = groups
    self.places = places
    self.parties = parties
    unitIndex = PositionIndex(of: units.map(\.id))
    groupIndex = PositionIndex(of: groups.map(\.id))
    placeIndex = PositionIndex(of: places.map(\.id))
    partyIndex = PositionIndex(of: parties.map(\.id))
  }

  /// Where the unit of this identifier stands among the units.
  public func position(of id: UnitID) -> Int? {
    unitIndex.position(of: id) { units[$0].id }
  }

  /// The unit of this identifier, whether it exists on a certain day or not.
  public func unit(_ id: UnitID) -> Unit? { position(of: id).map { units[$0] } }

  /// The group of this identifier.
  public func group(_ id: GroupID) -> UnitGroup? {
    groupIndex.position(of: id) { groups[$0].id }.map { groups[$0] }
  }

  /// The place of this identifier.
  public func place(_ id: PlaceID) -> RegistryPlace? {
    placeIndex.position(of: id) { places[$0].id }.map { places[$0] }
  }

  /// The party of this identifier.
  public func party(_ id: PartyID) -> Party? {
    partyIndex.position(of: id) { parties[$0].id }.map { parties[$0] }
  }

  /// The units that exist on `date`.
  public func units(on date: CivilDate) -> [Unit] {
    units.filter { $0.validity.contains(date) }
  }

  /// The units that exist on `date` and stand for `id`: itself, or else its successors, theirs where
  /// they have ceased too. Empty when there is none.
  public func units(standingFor id: UnitID, on date: CivilDate) -> [Unit] {
    var seen: Set<UnitID> = []
    var found: Set<UnitID> = []
    var waiting = [id]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let unit = unit(next) else { continue }
      if unit.validity.contains(date) {
        found.insert(next)
      } else {
        waiting.append(contentsOf: unit.successors)
      }
    }
    return units.filter { found.contains($0.id) }
  }
}
