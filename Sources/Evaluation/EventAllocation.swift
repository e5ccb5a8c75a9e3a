import LocatedYAML
import Model

/// The events that a counted duty would take for itself, by what tells them apart.
struct EventClaim: Sendable {
  /// For each distinct thing that counts, the records of which any one will do.
  var accepted: [[YAMLNode]]
  /// The same with the records that may yet count.
  var possible: [[YAMLNode]]
  /// How many distinct things are needed.
  let need: Int
  /// The records of which it matters whether another duty takes them.
  let reach: [YAMLNode]
  /// Whether some records may yet count.
  let isOpen: Bool

  init(_ tally: Tally, need: Int) {
    accepted = tally.groups.map(\.accepted).filter { !$0.isEmpty }
    possible = tally.groups.map { $0.accepted + $0.possible }.filter { !$0.isEmpty }
    self.need = need
    reach = tally.records
    isOpen = tally.groups.contains { !$0.possible.isEmpty }
  }
}

/// Which duty takes an event, and whether that is certain.
struct Taking: Sendable, Equatable {
  let by: ObligationID
  let isCertain: Bool
}

/// Gives each event to one counted duty.
///
/// Duties come in order; each gets as many of the events that it needs as it can without any before
/// it getting fewer. What an earlier duty may yet take (a fact of it is missing) is open for the
/// later ones. The result does not depend on the order of events in a file, but for which of several
/// equally good events a duty takes: then the first.
struct EventAllocation {
  /// A duty and what it would take, in the order in which duties come first.
  struct Claimant {
    let obligation: ObligationID
    let claim: EventClaim
  }

  private let claimants: [Claimant]

  init(_ claimants: [Claimant]) { self.claimants = claimants }

  /// The events that each duty cannot have, and who takes them.
  ///
  /// - Parameter isWhole: Whether to tell also of events that the duty does not reach for.
  func takings(isWhole: Bool) -> [ObligationID: [YAMLNode: Taking]] {
    let isOpen = claimants.contains(where: \.claim.isOpen)
    var takings: [ObligationID: [YAMLNode: Taking]] = [:]
    // What the duties before hold if all take what certainly counts, and what may.
    var (certain, possible) = (EventMatching(), EventMatching())
    for (index, claimant) in claimants.enumerated() {
      let claim = claimant.claim
      var attempt = possible
      certain.add(claim.accepted, need: claim.need, duty: index)
      if isOpen {
        attempt.add(claim.accepted, need: claim.need, duty: index)
        possible.add(claim.possible, need: claim.need, duty: index)
      }
      let others = [(attempt, false), (certain, true)].flatMap { matching, isCertain in
        matching.duties.filter { $0.value != index }.map { ($0.key, $0.value, isCertain) }
      }
      guard !others.isEmpty else { continue }
      let reach = Set(claim.reach)
      var taken: [YAMLNode: Taking] = [:]
      for (node, holder, isCertain) in others where isWhole || reach.contains(node) {
        taken[node] = Taking(by: claimants[holder].obligation, isCertain: isCertain)
      }
      takings[claimant.obligation] = taken
    }
    return takings
  }
}

/// A greatest matching of duties and events, grown duty by duty.
private struct EventMatching {
  private struct Group {
    let duty: Int
    let events: [YAMLNode]
    var isUsed = false
  }

  /// An event that a search has reached: from which other event, and by which group.
  private struct Step {
    let previous: YAMLNode?
    let group: Int
  }

  private var groups: [Group] = []
  private var groupsOfDuty: [[Int]] = []
  private var holder: [YAMLNode: Int] = [:]

  /// Who holds each event.
  var duties: [YAMLNode: Int] { holder.mapValues { groups[$0].duty } }

  /// Adds a duty, which takes at most `need` events, each for another of its groups.
  mutating func add(_ claimed: [[YAMLNode]], need: Int, duty: Int) {
    let first = groups.count
    groups += claimed.map { Group(duty: duty, events: $0) }
    groupsOfDuty.append(Array(first..<groups.count))
    var got = 0
    while got < need, augment(duty) { got += 1 }
  }

  /// Finds the duty one more event, moving others to other events of theirs where it must.
  private mutating func augment(_ duty: Int) -> Bool {
    var steps: [YAMLNode: Step] = [:]
    var waiting: [YAMLNode] = []
    func reach(_ events: [YAMLNode], _ step: Step) {
      for event in events where steps[event] == nil {
        steps[event] = step
        waiting.append(event)
      }
    }
    for group in groupsOfDuty[duty] where !groups[group].isUsed {
      reach(groups[group].events, Step(previous: nil, group: group))
    }
    var next = 0
    while next < waiting.count {
      let event = waiting[next]
      next += 1
      guard let held = holder[event] else {
        move(event, steps)
        return true
      }
      reach(groups[held].events, Step(previous: event, group: held))
      for other in groupsOfDuty[groups[held].duty] where !groups[other].isUsed {
        reach(groups[other].events, Step(previous: event, group: other))
      }
    }
    return false
  }

  /// Lets each group along the way from `event` back to the start take the event that it reached.
  private mutating func move(_ event: YAMLNode, _ steps: [YAMLNode: Step]) {
    var current = event
    while let step = steps[current] {
      if let previous = step.previous, let released = holder[previous] {
        groups[released].isUsed = false
      }
      holder[current] = step.group
      groups[step.group].isUsed = true
      guard let previous = step.previous else { return }
      current = previous
    }
  }
}
