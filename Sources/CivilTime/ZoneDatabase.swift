import Synchronization

/// Zones by name; the data of named zones come from outside, so nothing here reads a disk.
public struct ZoneDatabase: Sendable {
  private let load: @Sendable (String) -> [UInt8]?
  private let known = KnownZones()

  /// A database that asks `load` for the TZif data of an IANA name, once for each name.
  ///
  /// `load` is called only with names of letters, digits, `_`, `-`, `+` and single `/` between
  /// them, so a name never leads out of the folder in which it is looked up. It must answer the
  /// same for the same name.
  public init(load: @escaping @Sendable (String) -> [UInt8]?) {
    self.load = load
  }

  /// A database of `UTC` and fixed offsets alone.
  public static let fixedOnly = ZoneDatabase { _ in nil }

  /// The zone of this name: `UTC`, `Z`, `+07:00` (the sign may lack) or an IANA name.
  public func zone(named name: String) -> Zone? {
    if name == "UTC" || name == "Z" { return Zone(name: name, rules: .fixed(0)) }
    if let offset = Zone.fixedOffset(name.utf8.span, signMayLack: true) {
      return Zone(name: name, rules: .fixed(offset))
    }
    guard ZoneDatabase.isSafe(name) else { return nil }
    return known.zone(named: name) { load(name).flatMap { Zone(name: name, tzif: $0) } }
  }

  private static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 64 else { return false }
    var before = UInt8(ascii: "/")
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "+"):
        break
      case UInt8(ascii: "/") where before != UInt8(ascii: "/"): break
      default: return false
      }
      before = byte
    }
    return before != UInt8(ascii: "/")
  }
}

/// The zones already asked for; a class because all copies of a database share them.
private final class KnownZones: Sendable {
  /// How many names are remembered; later ones are loaded each time.
  private static let limit = 1024
  private let zones = Mutex<[String: Zone?]>([:])

  func zone(named name: String, otherwise load: () -> Zone?) -> Zone? {
    if let zone = zones.withLock({ $0[name] }) { return zone }
    let zone = load()
    zones.withLock { if $0.count < KnownZones.limit { $0[name] = .some(zone) } }
    return zone
  }
}
