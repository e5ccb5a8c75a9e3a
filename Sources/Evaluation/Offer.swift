public import CivilTime
public import Diagnostics
public import Model

/// What can still be done about a judgement that has no parts, and how far it gets.
///
/// The offers of one judgement are alternatives; of one of them the deeds add up.
public struct Offer: Sendable, Equatable {
  /// How far so many deeds get.
  public struct Rung: Sendable, Equatable {
    /// How many deeds it takes, at least 1.
    public let deeds: Int
    /// The degree that is settled then.
    public let degree: Rational

    /// `degree` after `deeds`.
    public init(_ deeds: Int, _ degree: Rational) {
      self.deeds = deeds
      self.degree = degree
    }
  }

  /// No offer has more rungs; of a longer ladder some rungs are left out, never the last.
  public static let rungLimit = 500

  /// No offer counts on more deeds.
  public static let deedLimit = 1_000_000

  /// The rungs, by the number of deeds.
  public let rungs: [Rung]
  /// Of what the deeds can be, in any mixture.
  public let supplies: [Supply]
  /// Whether rungs were left out.
  public let isThinned: Bool

  /// An offer; of more than `rungLimit` rungs some are left out.
  ///
  /// - Parameter isThinned: Whether some are left out already.
  public init(_ rungs: [Rung], _ supplies: [Supply], isThinned: Bool = false) {
    self.isThinned = isThinned || rungs.count > Self.rungLimit
    let step = (rungs.count + Self.rungLimit - 1) / Self.rungLimit
    let kept =
      step < 2 ? rungs : rungs.enumerated().filter { ($0.offset + 1) % step == 0 }.map(\.element)
    if let last = rungs.last, kept.last != last {
      self.rungs = kept + [last]
    } else {
      self.rungs = kept
    }
    self.supplies = supplies
  }

  /// One deed that settles `degree`.
  public init(_ degree: Rational, _ supply: Supply) {
    self.init([Rung(1, degree)], [supply])
  }

  private init(rungs: [Rung], supplies: [Supply], isThinned: Bool) {
    self.rungs = rungs
    self.supplies = supplies
    self.isThinned = isThinned
  }

  /// The same offer with other supplies.
  func with(_ supplies: [Supply]) -> Offer {
    Offer(rungs: rungs, supplies: supplies, isThinned: isThinned)
  }
}

/// Deeds of one kind that an offer can be made up of.
public struct Supply: Sendable, Equatable {
  /// What a deed is about.
  public struct Subject: Sendable, Equatable {
    /// What tells it apart: two deeds for one key are one.
    public let key: String
    /// What people call it.
    public let name: Localized
    /// Where it stands; `nil` where it stands nowhere yet.
    public let place: Place?

    /// A subject; without a name its key is its name.
    public init(_ key: String, name: Localized? = nil, at place: Place? = nil) {
      self.key = key
      self.name = name ?? Localized(key)
      self.place = place
    }
  }

  /// What is done.
  public let kind: DeedKind
  /// How many such deeds there can be.
  public let most: Int
  /// What each deed is about, in order; of a single deed all that it is about.
  public let subjects: [Subject]
  /// The last day on which it can be done; `nil` where none is set.
  public let lastDay: CivilDate?
  /// How the deed must be backed to count; `nil` where it need not be.
  public let backing: EvidenceLevel?

  /// A supply of `most` deeds.
  public init(
    _ kind: DeedKind,
    most: Int = 1,
    about subjects: [Subject] = [],
    by lastDay: CivilDate? = nil,
    backed backing: EvidenceLevel? = nil
  ) {
    self.kind = kind
    self.most = most
    self.subjects = subjects
    self.lastDay = lastDay
    self.backing = backing
  }

  /// The same with other subjects and another last day.
  func with(subjects: [Subject], lastDay: CivilDate?) -> Supply {
    Supply(kind, most: most, about: subjects, by: lastDay, backed: backing)
  }
}
