/// What people read of one duty: the verdict, told apart where it matters.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// Fulfilled.
  case satisfied
  /// Done, after its first bound; whether that earns anything is the verdict's matter.
  case late
  /// Not fulfilled, but not nothing.
  case partial
  /// Not due yet.
  case pending
  /// Kept so far; its time is not over.
  case onTrack = "on-track"
  /// Due and not done; doing it now still earns something.
  case overdue
  /// Not fulfilled.
  case violated
  /// A fact is missing.
  case unknown
  /// An input or an expression is wrong.
  case error
  /// The duty does not bind here.
  case notApplicable = "not-applicable"
  /// The duty was waived.
  case waived

  /// The status for `verdict`, the degree behind it where there is one, and its course in time.
  public init(_ verdict: Verdict, degree: Degree?, course: Course = .regular) {
    switch verdict {
    case .satisfied: self = course == .late ? .late : .satisfied
    case .violated: self = Status.ofViolation(degree, course: course)
    case .pending: self = Status.ofWaiting(course)
    case .unknown: self = .unknown
    case .error: self = .error
    case .notApplicable: self = .notApplicable
    case .waived: self = .waived
    }
  }

  private static func ofViolation(_ degree: Degree?, course: Course) -> Status {
    if course == .late { return .late }
    guard let degree else { return .violated }
    return degree.low > .zero ? .partial : .violated
  }

  private static func ofWaiting(_ course: Course) -> Status {
    switch course {
    case .regular, .late: .pending
    case .overdue: .overdue
    case .guarding: .onTrack
    }
  }
}
