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

  init(_ tally: Tally, need: Int) {
    accepted = tally.groups.map(\.accepted).filter { !$0.isEmpty }
    possible = tally.groups.map { $0.accepted + $0.possible }.filter { !$0.isEmpty }
    self.need = need
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
  func takings() -> [ObligationID: [YAMLNode: Taking]] {
    var takings: [ObligationID: [YAMLNode: Taking]] = [:]
    for (index, claimant) in claimants.enumerated() {
      let certain = held(upTo: index) { $0.accepted }
      let possible = held(upTo: index) { $0.possible }
      var taken: [YAMLNode: Taking] = [:]
      for (node, holder) in possible where holder != index {
        taken[node] = Taking(by: claimants[holder].obligation, isCertain: false)
      }
      for (node, holder) in certain where holder != index {
        taken[node] = Taking(by: claimants[holder].obligation, isCertain: true)
      }
      takings[claimant.obligation] = taken
    }
    return takings
  }

  /// Who holds which events when the duties up to `last` take theirs; earlier ones take what
  /// `claimed` gives, the last one what certainly counts.
  private func held(upTo last: Int, _ claimed: (EventClaim) -> [[YAMLNode]]) -> [YAMLNode: Int] {
    var matching = EventMatching()
    for (index, claimant) in claimants[...last].enumerated() {
      let groups = index == last ? claimant.claim.accepted : claimed(claimant.claim)
      matching.add(groups, need: claimant.claim.need, duty: index)
    }
    return matching.duties
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
