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

  /// The reasons by name, in the order time, information, error.
  public var names: [String] {
    var names: [String] = []
    if contains(.time) { names.append("time") }
    if contains(.information) { names.append("information") }
    if contains(.error) { names.append("error") }
    return names
  }
}
