/// How far a fact that a unit states is backed.
public enum EvidenceLevel: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Someone competent looked and said that it is not so.
  case rejected
  /// The unit says so.
  case claimed
  /// The unit names a document, a file or a page for it.
  case evidenced
  /// Someone competent looked and found it so.
  case verified

  /// The stronger backing is the greater.
  public static func < (left: EvidenceLevel, right: EvidenceLevel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .rejected: 0
    case .claimed: 1
    case .evidenced: 2
    case .verified: 3
    }
  }
}

/// What a view makes of a fact.
public enum Standing: Sendable, Hashable {
  /// It counts.
  case counts
  /// It does not count yet; more evidence would make it count.
  case belowView(EvidenceLevel)
  /// It does not count any more.
  case refused(EvidenceLevel)
}

extension EvidenceView {
  /// What the view makes of a fact backed to `level`.
  ///
  /// What a unit says of itself counts in its own view whatever others found. Below the other views
  /// a fact is open while the round is, and nothing once it is closed; what was rejected is nothing.
  public func standing(of level: EvidenceLevel, in phase: RoundPhase) -> Standing {
    let least: EvidenceLevel
    switch self {
    case .selfStated: return .counts
    case .evidenced: least = .evidenced
    case .verified: least = .verified
    }
    if level >= least { return .counts }
    return level == .rejected || phase == .closed ? .refused(level) : .belowView(level)
  }
}

/// Whether a round still takes evidence.
public enum RoundPhase: String, Sendable, Hashable, CaseIterable {
  /// More evidence may come.
  case open
  /// None is taken any more: no evidence, no points.
  case closed
}
