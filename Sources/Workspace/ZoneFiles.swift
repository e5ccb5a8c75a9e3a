internal import CivilTime

/// The time zone data of the system.
enum ZoneFiles {
  private static let sizeLimit = 1 << 20

  /// The zones of the data in `folder`, read when first asked for.
  static func database(in folder: String) -> ZoneDatabase {
    ZoneDatabase { name in
      guard isSafe(name) else { return nil }
      return try? Disk.read("\(folder)/\(name)", limit: sizeLimit)
    }
  }

  /// Whether `name` is a name of the zone database and cannot lead out of its folder.
  static func isSafe(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return name.utf8.count <= 64
      && parts.allSatisfy { part in
        part.first.map { $0 != UInt8(ascii: "-") } ?? false
          && part.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
              UInt8(ascii: "-"):
              true
            default: false
            }
          }
      }
  }
}
