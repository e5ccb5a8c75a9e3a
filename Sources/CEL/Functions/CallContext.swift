public import CivilTime

/// What a function may know beside its arguments; the same for every call of an environment.
///
/// A class, so that a call passes one reference.
public final class CallContext: Sendable {
  /// The zone in which days begin and end.
  public let zone: Zone
  /// Zones by name.
  public let zones: ZoneDatabase
  /// The bounds of an evaluation.
  public let limits: Limits
  let objects: [String: ObjectType]
  /// Patterns that are no constants.
  let patterns = PatternCache()

  init(zone: Zone, zones: ZoneDatabase, limits: Limits, objects: [String: ObjectType]) {
    self.zone = zone
    self.zones = zones
    self.limits = limits
    self.objects = objects
  }
}
