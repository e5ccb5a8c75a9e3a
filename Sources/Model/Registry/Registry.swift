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

  private let unitIndex: [UnitID: Int]
  private let groupIndex: [GroupID: Int]
  private let placeIndex: [PlaceID: Int]
  private let partyIndex: [PartyID: Int]

  /// A registry of these entries; every unit is in the groups of everyone, said or not.
  public init(
    units: [Unit] = [],
    groups: [UnitGroup] = [],
    places: [RegistryPlace] = [],
    parties: [Party] = []
  ) {
    let everyone = groups.filter(\.includesEveryone).map(\.id)
    self.units = units.map { $0.adding(to: everyone) }
    self.groups = groups
    self.places = places
    self.parties = parties
    unitIndex = Registry.index(units.map(\.id))
    groupIndex = Registry.index(groups.map(\.id))
    placeIndex = Registry.index(places.map(\.id))
    partyIndex = Registry.index(parties.map(\.id))
  }

  /// The unit of this identifier, whether it exists on a certain day or not.
  public func unit(_ id: UnitID) -> Unit? { unitIndex[id].map { units[$0] } }

  /// The group of this identifier.
  public func group(_ id: GroupID) -> UnitGroup? { groupIndex[id].map { groups[$0] } }

  /// The place of this identifier.
  public func place(_ id: PlaceID) -> RegistryPlace? { placeIndex[id].map { places[$0] } }

  /// The party of this identifier.
  public func party(_ id: PartyID) -> Party? { partyIndex[id].map { parties[$0] } }

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

  private static func index<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }
}
