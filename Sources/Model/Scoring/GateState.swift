/// Whether a gate lets through, in three values.
public enum GateState: String, Sendable, Hashable, CaseIterable {
  /// What it requires is fulfilled, or does not bind.
  case holds
  /// What it requires can no longer be fulfilled.
  case broken
  /// Not settled: nothing is refused yet, and nothing granted.
  case open
}

extension Gate {
  /// The state of the gate where the obligation that it requires came to `verdict`.
  ///
  /// A waiver leaves it open, unless the gate accepts waivers.
  public func state(for verdict: Verdict) -> GateState {
    switch verdict {
    case .satisfied, .notApplicable: .holds
    case .violated: .broken
    case .waived: acceptsWaiver ? .holds : .open
    case .pending, .unknown, .error: .open
    }
  }
}
