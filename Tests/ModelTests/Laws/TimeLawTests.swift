import CivilTime
import Model
import Testing

/// The laws of time, over days, duties and trees of them in a small world.
@Suite("Degrees from day to day")
struct TimeLawTests {
  @Test("are what may still come of a duty")
  func outcomes() {
    expectLaw(10_000, seed: 31) { generated in
      let duty = generated.duty()
      let day = generated.number(0...(SmallWorld.days + 1))
      let (degree, expected) = (duty.degree(on: day), duty.outcomes(on: day))
      let isSame = degree.low == expected.low.rational && degree.high == expected.high.rational
      return isSame ? nil : "\(duty) on day \(day) is \(degree), not \(expected)"
    }
  }

  @Test("only narrow as days go by, in every duty and in every tree over duties")
  func narrowsWithTime() {
    expectLaw(1_500, seed: 32) { generated in
      let (duties, tree) = generated.program()
      var last: [Assessment] = []
      for day in stride(from: 0, through: SmallWorld.days + 1, by: generated.number(1...3)) {
        let now = TimeLawTests.assessments(tree, duties, on: day)
        for (before, after) in zip(last, now) {
          guard let old = before.degree, let new = after.degree else { continue }
          if new.low < old.low || new.high > old.high {
            return "\(tree) of \(duties) on day \(day): \(old) became \(new)"
          }
        }
        last = now
      }
      return nil
    }
  }

  @Test("keep a settled verdict to the end, and are settled there unless a day is not known")
  func settledStays() {
    expectLaw(1_500, seed: 33) { generated in
      let (duties, tree) = generated.program()
      let threshold = generated.fraction().rational
      var settled: Verdict?
      for day in stride(from: 0, through: SmallWorld.days + 1, by: generated.number(1...4)) {
        let verdict = Verdict(
          TimeLawTests.assessments(tree, duties, on: day)[0],
          threshold: threshold
        )
        if let settled, settled != verdict {
          return "\(tree) of \(duties) at \(threshold) on day \(day) is \(verdict) after \(settled)"
        }
        if verdict == .satisfied || verdict == .violated { settled = verdict }
      }
      let end = TimeLawTests.assessments(tree, duties, on: SmallWorld.days + 1)[0]
      let isKnown = duties.allSatisfy { $0.events.allSatisfy(\.isExact) }
      guard isKnown, let degree = end.degree, !degree.isSettled else { return nil }
      return "\(tree) of \(duties) ends as \(degree)"
    }
  }

  @Test("of what is merely not done yet say nothing is violated before its bound")
  func nothingViolatedEarly() {
    expectLaw(10_000, seed: 34) { generated in
      let duty = generated.duty()
      if case .maintain = duty.kind { return nil }
      let day = generated.number(0...(duty.firstBound - 1))
      let degree = duty.degree(on: day)
      return Verdict(.counted(degree)) == .violated ? "\(duty) on day \(day) is \(degree)" : nil
    }
  }

  @Test("are never less for doing a thing earlier, on any day")
  func earlierIsNeverWorse() {
    expectLaw(4_000, seed: 35) { generated in
      let (duties, tree) = generated.program()
      guard let moved = TimeLawTests.movedEarlier(duties, &generated) else { return nil }
      for day in stride(from: 0, through: SmallWorld.days + 1, by: generated.number(7...15)) {
        let (late, early) = (
          TimeLawTests.assessments(tree, duties, on: day)[0],
          TimeLawTests.assessments(tree, moved, on: day)[0]
        )
        guard let late = late.degree, let early = early.degree else { continue }
        if early.low < late.low || early.high < late.high {
          return "\(tree) of \(duties) is \(late) on day \(day), of \(moved) only \(early)"
        }
      }
      return nil
    }
  }

  /// The tree whose leaves that count stand for the duties, from left to right.
  private static func assessments(_ tree: NaiveTree, _ duties: [SmallDuty], on day: Int)
    -> [Assessment]
  {
    var left = duties[...]
    return assessments(tree, &left, day)
  }

  private static func assessments(
    _ tree: NaiveTree,
    _ duties: inout ArraySlice<SmallDuty>,
    _ day: Int
  ) -> [Assessment] {
    switch tree {
    case .leaf(.excluded(let reason)): return [.excluded(reason)]
    case .leaf(.between): return [.counted(duties.removeFirst().degree(on: day))]
    case .node(let rule, let members):
      let below = members.map { assessments($0, &duties, day) }
      return [rule.combine(below.map { $0[0] })] + below.flatMap { $0 }
    }
  }

  /// One event of something to be done moved to an earlier day, within the window where there is
  /// one; `nil` where there is none to move.
  private static func movedEarlier(_ duties: [SmallDuty], _ generated: inout Generated)
    -> [SmallDuty]?
  {
    let index = generated.number(0...(duties.count - 1))
    var moved = duties
    let earliest: Int
    switch duties[index].kind {
    case .done: earliest = 0
    case .count(_, let window), .cover(_, let window): earliest = window.lowerBound
    case .maintain: return nil
    }
    guard !duties[index].events.isEmpty else { return nil }
    let which = generated.number(0...(duties[index].events.count - 1))
    let days = duties[index].events[which].days
    guard days.lowerBound > earliest else { return nil }
    let shift = generated.number(1...(days.lowerBound - earliest))
    moved[index].events[which].days = (days.lowerBound - shift)...(days.upperBound - shift)
    return moved
  }
}

extension Generated {
  /// A tree and a duty for each of its leaves that count.
  fileprivate mutating func program() -> (duties: [SmallDuty], tree: NaiveTree) {
    while true {
      let tree = tree(height: number(1...2), open: 0)
      let count = tree.leaves.count { if case .between = $0 { true } else { false } }
      guard count > 0 else { continue }
      return ((0..<count).map { _ in duty() }, tree)
    }
  }
}
