/// A kind of thing that can still be done about a duty.
public enum DeedKind: String, Sendable, Hashable, CaseIterable {
  /// Do the thing that is asked for.
  case perform
  /// One more item that meets the condition.
  case add
  /// Bring a number or a statement to what is asked for.
  case reach
  /// Leave it as it is until its time is over.
  case keep
  /// Fill in facts that are missing.
  case state
  /// Back what is stated as the view asks.
  case evidence
  /// Mend an input that cannot be judged.
  case mend

  /// Whether what comes of it depends on facts that are not known: then the degree is the best that
  /// it can come to.
  public var dependsOnFacts: Bool {
    switch self {
    case .state, .mend: true
    case .perform, .add, .reach, .keep, .evidence: false
    }
  }
}

/// What deeds cost, as the committee sees it; only the proportions matter.
public struct EffortTable: Sendable, Hashable {
  /// Every deed costs the same.
  public static let even = EffortTable()

  /// What a deed costs of which nothing is said.
  public static let usual = 1
  /// What a deed costs at most.
  public static let most = 1000

  /// The cost of each kind.
  public let kinds: [DeedKind: Int]
  /// The cost of each kind for single obligations.
  public let obligations: [ObligationID: [DeedKind: Int]]

  /// A table; costs lie in 0...1000.
  public init(
    kinds: [DeedKind: Int] = [:],
    obligations: [ObligationID: [DeedKind: Int]] = [:]
  ) {
    self.kinds = kinds
    self.obligations = obligations
  }

  /// The cost of a deed for an obligation: as said of that obligation, else of the kind, else 1.
  public func cost(of kind: DeedKind, for obligation: ObligationID) -> Int {
    let cost = obligations[obligation]?[kind] ?? kinds[kind] ?? Self.usual
    return min(max(cost, 0), Self.most)
  }
}
