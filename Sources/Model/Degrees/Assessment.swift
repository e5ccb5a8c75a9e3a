/// Why something does not count, neither for nor against anyone.
///
/// A group of which nothing counts takes the last of its members' reasons in this order.
public enum Exclusion: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A group without members.
  case empty
  /// Nobody has given it a weight.
  case unscored
  /// It was not chosen for this check.
  case notSelected = "not-selected"
  /// A valid waiver removes it.
  case waived
  /// The duty does not bind here.
  case notApplicable = "not-applicable"

  /// Orders as declared.
  public static func < (left: Exclusion, right: Exclusion) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .empty: 0
    case .unscored: 1
    case .notSelected: 2
    case .waived: 3
    case .notApplicable: 4
    }
  }
}

/// What a measure or a combination of measures came to: a degree, or that it does not count.
public enum Assessment: Sendable, Hashable {
  /// It counts, to this degree.
  case counted(Degree)
  /// It does not count.
  case excluded(Exclusion)

  /// The degree, where it counts.
  public var degree: Degree? {
    switch self {
    case .counted(let degree): degree
    case .excluded: nil
    }
  }
}

extension Assessment: CustomStringConvertible {
  /// The degree, or the reason why it does not count.
  public var description: String {
    switch self {
    case .counted(let degree): degree.description
    case .excluded(let reason): "excluded (\(reason.rawValue))"
    }
  }
}
