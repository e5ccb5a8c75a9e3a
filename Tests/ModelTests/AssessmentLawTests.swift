import Model
import Testing

@Suite("Combining degrees")
struct AssessmentLawTests {
  private typealias Combination = @Sendable ([Assessment]) -> Assessment

  private static let combinations: [(name: String, combine: Combination)] = [
    ("all", { .all($0) }),
    ("any", { .any($0) }),
    ("at least 2", { .atLeast(2, of: $0) }),
    ("mean of the best 2", { .meanOfBest(2, of: $0) }),
    ("weighted mean", { .weightedMean($0.map { Weighted($0, weight: Rational(3)) }) }),
  ]

  @Test("does not depend on the order of the members")
  func commutes() {
    for members in groups(seed: 10) {
      var generated = Generated(seed: UInt64(members.count))
      let shuffled = members.shuffled(using: &generated)
      for (name, combine) in AssessmentLawTests.combinations {
        #expect(combine(members) == combine(shuffled), "\(name) of \(members)")
      }
    }
  }

  @Test("does not depend on grouping, for all and any")
  func associates() {
    for members in groups(seed: 11) where members.count >= 3 {
      let split = members.count / 2
      let (head, tail) = (Array(members[..<split]), Array(members[split...]))
      expectSameEnds(.all([.all(head), .all(tail)]), .all(members))
      expectSameEnds(.any([.any(head), .any(tail)]), .any(members))
    }
  }

  @Test("takes no notice of a member that does not count")
  func excludedIsNeutral() {
    for members in groups(seed: 12) where members.contains(where: { $0.degree != nil }) {
      for (name, combine) in AssessmentLawTests.combinations {
        for reason in Exclusion.allCases {
          #expect(combine(members + [.excluded(reason)]) == combine(members), "\(name)")
        }
      }
    }
  }

  @Test("of nothing that counts does not count, and is never a pass")
  func emptyIsExcluded() {
    for (name, combine) in AssessmentLawTests.combinations {
      #expect(combine([]) == .excluded(.empty), "\(name)")
      let members: [Assessment] = [.excluded(.waived), .excluded(.notApplicable)]
      #expect(combine(members) == .excluded(.notApplicable), "\(name)")
    }
    let weightless = [Weighted(.counted(.full), weight: .zero)]
    #expect(Assessment.weightedMean(weightless) == .excluded(.unscored))
  }

  @Test("absorbs: a and (a or b) is a")
  func absorbs() {
    var generated = Generated(seed: 13)
    for _ in 0..<500 {
      let a = Assessment.counted(degree(&generated))
      let b = Assessment.counted(degree(&generated))
      expectSameEnds(.all([a, .any([a, b])]), a)
      expectSameEnds(.any([a, .all([a, b])]), a)
    }
  }

  @Test("is strong Kleene logic on true, false and unknown")
  func kleene() {
    let truths: [Degree] = [.none, .unsettled(.information), .full]
    for (row, left) in truths.enumerated() {
      for (column, right) in truths.enumerated() {
        let members = [Assessment.counted(left), .counted(right)]
        #expect(Assessment.all(members) == .counted(truths[min(row, column)]))
        #expect(Assessment.any(members) == .counted(truths[max(row, column)]))
      }
    }
  }

  @Test("narrows when a member is narrowed")
  func refinementNarrows() {
    var generated = Generated(seed: 14)
    for members in groups(seed: 15) {
      guard let index = members.indices.randomElement(using: &generated),
        let old = members[index].degree, !old.isSettled
      else { continue }
      let middle = (old.low + old.high) * (Rational("0.5") ?? .one)
      for narrower in [Degree(old.low), Degree(old.high), Degree(middle, old.high, open: old.open)]
      {
        var refined = members
        refined[index] = .counted(narrower)
        for (name, combine) in AssessmentLawTests.combinations {
          guard let before = combine(members).degree, let after = combine(refined).degree else {
            Issue.record("\(name) of \(members) does not count")
            continue
          }
          #expect(before.low <= after.low && after.high <= before.high, "\(name) of \(members)")
        }
      }
    }
  }

  @Test("has reasons exactly when it is open, and none that no member has")
  func reasons() {
    for members in groups(seed: 16) {
      let offered = members.reduce(into: OpenReasons()) { $0.formUnion($1.degree?.open ?? []) }
      for (name, combine) in AssessmentLawTests.combinations {
        guard let degree = combine(members).degree else { continue }
        #expect(degree.open.isEmpty == (degree.low == degree.high), "\(name) of \(members)")
        #expect(offered.isSuperset(of: degree.open), "\(name) of \(members)")
      }
    }
  }

  private func expectSameEnds(_ left: Assessment, _ right: Assessment) {
    switch (left, right) {
    case (.counted(let left), .counted(let right)):
      #expect(left.low == right.low && left.high == right.high)
    default: #expect(left == right)
    }
  }

  private func groups(seed: UInt64) -> [[Assessment]] {
    var generated = Generated(seed: seed)
    return (0..<400).map { _ in
      (0..<Int.random(in: 1...6, using: &generated)).map { _ in
        Int.random(in: 0..<5, using: &generated) == 0
          ? .excluded(Exclusion.allCases.randomElement(using: &generated) ?? .waived)
          : .counted(degree(&generated))
      }
    }
  }

  private func degree(_ generated: inout Generated) -> Degree {
    let ends = (0..<2).map { _ in
      Rational(Int.random(in: 0...4, using: &generated), over: 4) ?? .zero
    }
    let reasons: [OpenReasons] = [.time, .information, .error, [.time, .information]]
    return Degree(ends[0], ends[1], open: reasons.randomElement(using: &generated) ?? .time)
  }
}
