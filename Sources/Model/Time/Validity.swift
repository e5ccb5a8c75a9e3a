public import CivilTime

/// The days on which something exists; open at either end where nothing is said.
public struct Validity: Sendable, Hashable {
  /// The first day, where it is known.
  public let from: CivilDate?
  /// The day after the last, where there is one.
  public let until: CivilDate?

  /// Always.
  public static let always = Validity()

  /// From `from` up to, not including, `until`; open where an end is `nil`.
  public init(from: CivilDate? = nil, until: CivilDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether the thing exists on `date`.
  public func contains(_ date: CivilDate) -> Bool {
    if let from, date < from { return false }
    if let until, date >= until { return false }
    return true
  }

  /// Whether there is a day on which both hold.
  public func overlaps(_ other: Validity) -> Bool {
    let starts = [from, other.from].compactMap { $0 }
    let ends = [until, other.until].compactMap { $0 }
    guard let start = starts.max(), let end = ends.min() else { return true }
    return start < end
  }

  /// Whether there is any day at all.
  public var isEmpty: Bool {
    guard let from, let until else { return false }
    return from >= until
  }
}
