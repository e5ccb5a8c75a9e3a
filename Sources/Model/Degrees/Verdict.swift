/// What is said of one duty of one bearer.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Fulfilled, as far as the plan asks.
  case satisfied
  /// Not fulfilled, and no longer to be.
  case violated
  /// Not settled; there is still time.
  case pending
  /// Not settled; a fact is missing, contradictory or not exact enough.
  case unknown
  /// Not settled; an input could not be read or an expression failed.
  case error
  /// The duty does not bind here, or does not count.
  case notApplicable = "not-applicable"
  /// The duty was waived.
  case waived

  /// The verdict on `assessment`: satisfied when it is certain to reach `threshold`, violated when
  /// it certainly cannot, else open, where an error outweighs missing information, and that time.
  public init(_ assessment: Assessment, threshold: Rational = .one) {
    switch assessment {
    case .excluded(.waived): self = .waived
    case .excluded: self = .notApplicable
    case .counted(let degree): self.init(degree, threshold: threshold)
    }
  }

  /// Whether it may still become satisfied, or violated.
  public var isOpen: Bool {
    switch self {
    case .pending, .unknown, .error: true
    case .satisfied, .violated, .notApplicable, .waived: false
    }
  }

  private init(_ degree: Degree, threshold: Rational) {
    if degree.low >= threshold {
      self = .satisfied
    } else if degree.high < threshold {
      self = .violated
    } else if degree.open.contains(.error) {
      self = .error
    } else {
      self = degree.open.contains(.information) ? .unknown : .pending
    }
  }
}

/// How a duty stands to its time; with the verdict it gives the status.
public enum Course: Sendable, Hashable {
  /// Nothing to be said beyond the verdict.
  case regular
  /// It was done after its first bound.
  case late
  /// Its first bound has passed; doing it now still earns something.
  case overdue
  /// It holds so far, and its time is not over.
  case guarding
}
