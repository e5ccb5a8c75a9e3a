import Model
import Testing

/// The algebra of the combinations, on generated members that may themselves be trees.
@Suite("The algebra of combinations")
struct CombinationLawTests {
  @Test("members may stand in any order")
  func commutes() {
    expectLaw(8_000, seed: 21) { generated in
      let members = CombinationLawTests.members(&generated)
      let rule = generated.rule(for: members.count)
      let order = members.indices.shuffled(using: &generated)
      var shuffled = rule
      if case .weighted(let weights) = rule { shuffled = .weighted(order.map { weights[$0] }) }
      let (one, two) = (rule.combine(members), shuffled.combine(order.map { members[$0] }))
      return one == two ? nil : "\(rule) of \(members) is \(one) or \(two)"
    }
  }

  @Test("all and any may be grouped at will, and a mean by the sums of weights")
  func associates() {
    expectLaw(8_000, seed: 22) { generated in
      let members = CombinationLawTests.members(&generated)
      let split = generated.number(0...members.count)
      let (head, tail) = (Array(members[..<split]), Array(members[split...]))
      for rule in [NaiveRule.all, .any] {
        let grouped = rule.combine([rule.combine(head), rule.combine(tail)])
        if let wrong = differ(rule.combine(members), grouped) { return "\(rule): \(wrong)" }
      }
      let weights = members.map { _ in generated.number(1...4) }
      let flat = NaiveRule.weighted(weights).combine(members)
      let parts = [(head, weights[..<split]), (tail, weights[split...])].map { members, weights in
        // Only what counts has weight in its group.
        let counted = zip(weights, members).filter { $1.degree != nil }.map(\.0).reduce(0, +)
        return (counted, NaiveRule.weighted(Array(weights)).combine(members))
      }
      let grouped = NaiveRule.weighted(parts.map(\.0)).combine(parts.map(\.1))
      return differ(flat, grouped).map { "weighted \(weights): \($0)" }
    }
  }

  /// Of what does not count nothing is absorbed: “a and (a or b)” is then b, as a is left out.
  @Test("a and (a or b) is a, and a or (a and b) is a, for a that counts")
  func absorbs() {
    expectLaw(8_000, seed: 23) { generated in
      let (a, b) = (
        Assessment.counted(generated.degree()), generated.leaf(isOpen: true).assessment
      )
      return differ(.all([a, .any([a, b])]), a) ?? differ(.any([a, .all([a, b])]), a)
    }
  }

  @Test("all is all of them, any is one of them, and a mean lies between")
  func order() {
    expectLaw(6_000, seed: 24) { generated in
      let members = CombinationLawTests.members(&generated)
      let rules: [NaiveRule] =
        [.any]
        + (1...members.count).flatMap { [NaiveRule.meanOfBest($0), .atLeast($0)] } + [.all]
      let degrees = rules.map { $0.combine(members).degree }
      guard let best = degrees[0], let worst = degrees[degrees.count - 1] else { return nil }
      for (rule, degree) in zip(rules, degrees) {
        guard let degree else { return "\(rule) of \(members) does not count" }
        let isBetween =
          worst.low <= degree.low && degree.low <= best.low && worst.high <= degree.high
          && degree.high <= best.high
        if !isBetween { return "\(rule) of \(members) is \(degree)" }
      }
      if NaiveRule.atLeast(1).combine(members) != .any(members) { return "1 of \(members)" }
      let last = NaiveRule.atLeast(members.count).combine(members)
      return last == .all(members) ? nil : "\(members.count) of \(members)"
    }
  }

  @Test("on true, false and unknown they are strong Kleene logic, for up to six members")
  func kleene() {
    let truths: [(Degree, Set<Bool>)] = [
      (.none, [false]), (.full, [true]), (.unsettled(.information), [false, true]),
    ]
    for count in 1...6 {
      for code in 0..<[3, 9, 27, 81, 243, 729][count - 1] {
        var (digits, members) = (code, [(Degree, Set<Bool>)]())
        for _ in 0..<count {
          members.append(truths[digits % 3])
          digits /= 3
        }
        for needed in 1...count { expectKleene(members, needed) }
      }
    }
  }

  /// At least `needed` of `members`, told from all the worlds in which each is true or false.
  private func expectKleene(_ members: [(Degree, Set<Bool>)], _ needed: Int) {
    var outcomes: Set<Bool> = []
    for world in 0..<(1 << members.count) {
      let isPossible = members.indices.allSatisfy { members[$0].1.contains(world >> $0 & 1 == 1) }
      if isPossible { outcomes.insert(world.nonzeroBitCount >= needed) }
    }
    let expected: Degree =
      outcomes.count == 2 ? .unsettled(.information) : outcomes.contains(true) ? .full : .none
    let assessments = members.map { Assessment.counted($0.0) }
    let rules: [NaiveRule] =
      [.atLeast(needed)] + (needed == 1 ? [.any] : []) + (needed == members.count ? [.all] : [])
    for rule in rules where rule.combine(assessments) != .counted(expected) {
      Issue.record("\(rule) of \(assessments) is \(rule.combine(assessments)), not \(expected)")
    }
  }

  @Test("a verdict is told by the ends, the threshold and the reasons alone")
  func verdicts() {
    let sixths = (0...6).map { NaiveFraction($0, 6) }
    for low in sixths {
      for high in sixths where low <= high {
        for code in 1...7 {
          for threshold in sixths {
            let open = OpenReasons(rawValue: UInt8(code))
            let degree = Degree(low.rational, high.rational, open: open)
            let expected: Verdict
            if low >= threshold {
              expected = .satisfied
            } else if high < threshold {
              expected = .violated
            } else if code & 4 != 0 {
              expected = .error
            } else {
              expected = code & 2 != 0 ? .unknown : .pending
            }
            let verdict = Verdict(.counted(degree), threshold: threshold.rational)
            if verdict != expected { Issue.record("\(degree) at \(threshold) is \(verdict)") }
          }
        }
      }
    }
  }

  /// One to six members: leaves, and now and then what a tree came to.
  private static func members(_ generated: inout Generated) -> [Assessment] {
    (0..<generated.number(1...6)).map { _ in
      generated.once(in: 4)
        ? generated.tree(height: 2, open: 3).assessment : generated.leaf(isOpen: true).assessment
    }
  }

  /// Says where two assessments have different ends; why they are open may differ.
  private func differ(_ one: Assessment, _ two: Assessment) -> String? {
    switch (one, two) {
    case (.counted(let left), .counted(let right)):
      left.low == right.low && left.high == right.high ? nil : "\(one), \(two)"
    case (.excluded, .excluded): nil
    default: "\(one), \(two)"
    }
  }
}
