import Model

/// Chooses whom of a group to propose: the eligible, best first, up to the quota.
struct CommendationChoice {
  private let commendation: Commendation?
  private let standings: StandingTable
  private let members: [Int32]
  private let places: [Int]

  /// - Parameter members: The positions of the group's units in `standings`.
  init(
    _ commendation: Commendation?,
    _ standings: StandingTable,
    members: [Int32],
    places: [Int]
  ) {
    self.commendation = commendation
    self.standings = standings
    self.members = members
    self.places = places
  }

  /// A mark for each unit; `nil` where the profile commends nobody. O(n log n).
  func marks() -> [CommendationMark]? {
    guard let commendation else { return nil }
    let quota = commendation.places(among: members.count)
    let eligible = members.indices.filter { outcome($0) == .eligible }
      .map { places[$0] }.sorted()
    let rivals = members.indices.filter { outcome($0) == .eligible || outcome($0) == .deferred }
      .compactMap { standings.highKey(Int(members[$0])) }.sorted()
    return members.indices.map { index in
      switch outcome(index) {
      case .deferred?: return .deferred
      case .notEligible?, nil: return .notEligible
      case .eligible?: break
      }
      // Those ahead among the eligible, and those who share its place with it.
      let ahead = eligible.count(below: places[index])
      let sharing = eligible.count(below: places[index] + 1) - ahead
      guard ahead < quota else { return .beyondQuota }
      if ahead + sharing > quota, commendation.tieAtCut == .exclude { return .tiedAtCut }
      return .proposed(isFirm: isFirm(Int(members[index]), rivals, quota))
    }
  }

  private func outcome(_ index: Int) -> Eligibility.Outcome? {
    standings.eligibility(Int(members[index]))
  }

  /// Whether fewer units than there are places can come to stand before it or beside it.
  private func isFirm(_ position: Int, _ rivals: [RankKey], _ quota: Int) -> Bool {
    guard let low = standings.lowKey(position) else { return false }
    // Its own upper end is among them, and never below its lower end.
    return rivals.count - rivals.count(below: low) - 1 < quota
  }
}

extension Array where Element: Comparable {
  /// How many of these, sorted, are below `limit`. O(log n).
  func count(below limit: Element) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many of these, sorted, are above `limit`. O(log n).
  func count(above limit: Element) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if limit < self[middle] { high = middle } else { low = middle + 1 }
    }
    return count - low
  }
}
