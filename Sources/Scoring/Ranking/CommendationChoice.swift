import Model

/// Chooses whom of a group to propose: the eligible, best first, up to the quota.
struct CommendationChoice {
  private let commendation: Commendation?
  private let members: [Standing]
  private let places: [Int]

  init(_ commendation: Commendation?, _ members: [Standing], _ places: [Int]) {
    self.commendation = commendation
    self.members = members
    self.places = places
  }

  /// A mark for each unit; `nil` where the profile commends nobody.
  func marks() -> [CommendationMark]? {
    guard let commendation else { return nil }
    let quota = commendation.places(among: members.count)
    let eligible = members.indices.filter { members[$0].eligibility == .eligible }
      .map { places[$0] }.sorted()
    let rivals = members.filter { $0.eligibility == .eligible || $0.eligibility == .deferred }
      .compactMap(\.highKey).sorted()
    return members.indices.map { index in
      switch members[index].eligibility {
      case .deferred?: return .deferred
      case .notEligible?, nil: return .notEligible
      case .eligible?: break
      }
      // Those ahead among the eligible, and those who share its place with it.
      let ahead = eligible.count { $0 < places[index] }
      let sharing = eligible.count { $0 == places[index] }
      guard ahead < quota else { return .beyondQuota }
      if ahead + sharing > quota, commendation.tieAtCut == .exclude { return .tiedAtCut }
      return .proposed(isFirm: isFirm(members[index], rivals, quota))
    }
  }

  /// Whether fewer units than there are places can come to stand before it or beside it.
  private func isFirm(_ unit: Standing, _ rivals: [RankKey], _ quota: Int) -> Bool {
    guard let low = unit.lowKey else { return false }
    // Its own upper end is among them, and never below its lower end.
    return rivals.count - rivals.count(below: low) - 1 < quota
  }
}

extension [RankKey] {
  /// How many of these keys, sorted, are below `key`. O(log n).
  func count(below key: RankKey) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
