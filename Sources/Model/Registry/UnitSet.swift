/// Some units of a registry, a bit each.
public struct UnitSet: Sendable {
  private let registry: Registry
  private var bits: [UInt64]

  /// These of the registry's units.
  public init(_ units: some Sequence<UnitID>, of registry: Registry) {
    self.registry = registry
    bits = [UInt64](repeating: 0, count: registry.units.count / 64 + 1)
    for unit in units {
      guard let position = registry.position(of: unit) else { continue }
      bits[position / 64] |= 1 << UInt64(position % 64)
    }
  }

  /// Whether a unit is among them. As a rule constant.
  public func contains(_ unit: UnitID) -> Bool {
    guard let position = registry.position(of: unit) else { return false }
    return bits[position / 64] >> UInt64(position % 64) & 1 == 1
  }
}
