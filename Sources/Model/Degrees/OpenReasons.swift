/// Why a degree is not settled; empty exactly when it is.
public struct OpenReasons: OptionSet, Sendable, Hashable {
  /// The set as bits.
  public let rawValue: UInt8

  /// The set with these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// There is still time in which the fact may come about.
  public static let time = OpenReasons(rawValue: 1)
  /// A fact is missing, contradictory or not exact enough.
  public static let information = OpenReasons(rawValue: 2)
  /// An input could not be read, or an expression failed.
  public static let error = OpenReasons(rawValue: 4)

  private static let named: [(name: String, reason: OpenReasons)] = [
    ("time", .time), ("information", .information), ("error", .error),
  ]

  /// The reasons that are named; other names are passed over.
  public init(names: [String]) {
    self.init(Self.named.filter { names.contains($0.name) }.map(\.reason))
  }

  /// The reasons by name, in the order time, information, error.
  public var names: [String] { Self.named.filter { contains($0.reason) }.map(\.name) }
}
