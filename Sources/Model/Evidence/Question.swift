public import CivilTime

/// What is asked of a round: as of which day, knowing what, and which facts count.
public struct Question: Sendable, Hashable {
  /// The day on which the question is asked.
  public var asOf: CivilDate
  /// Facts recorded after this day are not known.
  public var knownAt: CivilDate
  /// Which facts count.
  public var view: EvidenceView
  /// Whether more evidence may come; `nil` leaves it to the round's closing day, if it has one.
  public var phase: RoundPhase?

  /// A question; without `knownAt` everything known on `asOf` is.
  public init(
    asOf: CivilDate,
    knownAt: CivilDate? = nil,
    view: EvidenceView = .selfStated,
    phase: RoundPhase? = nil
  ) {
    self.asOf = asOf
    self.knownAt = knownAt ?? asOf
    self.view = view
    self.phase = phase
  }

  /// The phase of a round that closes on `closing`; open where nothing says otherwise.
  public func phase(closing: CivilDate?) -> RoundPhase {
    if let phase { return phase }
    guard let closing else { return .open }
    return asOf >= closing ? .closed : .open
  }
}
