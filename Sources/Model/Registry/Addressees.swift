public import CivilTime

/// Whom a duty binds, decided from the registry alone: nobody excuses himself in a submission.
public struct Addressees: Sendable, Hashable {
  /// Members of these groups are bound.
  public let groups: [GroupID]
  /// These units are bound.
  public let units: [UnitID]
  /// These units are not, whatever the rest says.
  public let except: [UnitID]

  /// Every unit.
  public static let everyGroup = GroupID(rawValue: "all")

  /// The members of `groups`, and `units`, but not `except`.
  public init(groups: [GroupID] = [], units: [UnitID] = [], except: [UnitID] = []) {
    self.groups = groups
    self.units = units
    self.except = except
  }

  /// Whether a unit of the registry is bound, apart from when it exists.
  public func includes(_ unit: Unit) -> Bool {
    guard !except.contains(unit.id) else { return false }
    return units.contains(unit.id) || groups.contains(Addressees.everyGroup)
      || groups.contains { unit.groups.contains($0) }
  }
}

extension Registry {
  /// The units bound on `date`, in the order of the registry.
  ///
  /// A unit named by itself that has ceased by then hands the duty to its successors.
  public func units(boundBy addressees: Addressees, on date: CivilDate) -> [Unit] {
    let named = addressees.units.flatMap { units(standingFor: $0, on: date) }.map(\.id)
    let excepted = Set(addressees.except)
    let bound = Set(named).subtracting(excepted)
    return units(on: date).filter { bound.contains($0.id) || addressees.includes($0) }
  }
}
