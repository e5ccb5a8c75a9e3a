import Model
import Testing

/// The laws of combining, on trees, against trying every leaf at both of its ends.
@Suite("Trees of combinations")
struct TreeLawTests {
  @Test("come to what all ends of their leaves come to")
  func enumeration() {
    expectLaw(12_000, seed: 1) { generated in
      let tree = generated.tree(height: generated.number(1...3), open: 5)
      let expected = Enumeration(tree)
      switch tree.assessment {
      case .excluded: return expected.low == nil ? nil : "\(tree) does not count"
      case .counted(let degree):
        guard let low = expected.low, let high = expected.high else { return "\(tree) counts" }
        let isSame = degree.low == low.rational && degree.high == high.rational
        return isSame ? nil : "\(tree) is \(degree), not [\(low), \(high)]"
      }
    }
  }

  @Test("are open for every reason that can still change them, and for no reason of no leaf")
  func reasons() {
    expectLaw(8_000, seed: 2) { generated in
      let tree = generated.tree(height: generated.number(1...3), open: 5)
      guard let degree = tree.assessment.degree else { return nil }
      let offered = tree.leaves.reduce(into: OpenReasons()) { reasons, leaf in
        if case .between(_, _, let why) = leaf { reasons.formUnion(why) }
      }
      let needed = Enumeration(tree).reasons
      if !degree.open.isSuperset(of: needed) {
        return "\(tree) is \(degree) without \(needed.names)"
      }
      if !offered.isSuperset(of: degree.open) { return "\(tree) is \(degree)" }
      return degree.open.isEmpty == (degree.low == degree.high) ? nil : "\(tree) is \(degree)"
    }
  }

  @Test("of one level are open for exactly the reasons that can still change them")
  func exactReasons() {
    expectLaw(8_000, seed: 3) { generated in
      let members = (0..<generated.number(1...5)).map { _ in generated.leaf(isOpen: true) }
      let tree = NaiveTree.node(generated.rule(for: members.count), members.map { .leaf($0) })
      guard let degree = tree.assessment.degree else { return nil }
      let needed = Enumeration(tree).reasons
      return degree.open == needed ? nil : "\(tree) is \(degree), not \(needed.names)"
    }
  }

  @Test("take no notice of what does not count, wherever it stands")
  func excludedIsNeutral() {
    expectLaw(8_000, seed: 4) { generated in
      let tree = generated.tree(height: generated.number(1...3), open: 5)
      let padded = TreeLawTests.padded(tree, &generated)
      let (before, after) = (tree.assessment, padded.assessment)
      if case .excluded = before, case .excluded = after { return nil }
      return before == after ? nil : "\(tree) is \(before), but \(padded) is \(after)"
    }
  }

  @Test("narrow in every node above a leaf that is refined, and nowhere else")
  func refinementNarrows() {
    expectLaw(15_000, seed: 5) { generated in
      let tree = generated.tree(height: generated.number(1...3), open: 5)
      guard let refined = TreeLawTests.refined(tree, &generated) else { return nil }
      for (before, after) in zip(tree.assessments, refined.assessments) {
        switch (before, after) {
        case (.counted(let old), .counted(let new)):
          if old.low <= new.low, new.high <= old.high { continue }
        case (.excluded(let old), .excluded(let new)):
          if old == new { continue }
        default: break
        }
        return "\(tree) refined to \(refined): \(before) became \(after)"
      }
      return nil
    }
  }

  @Test("keep a settled verdict, whatever else becomes known")
  func settledStays() {
    expectLaw(8_000, seed: 6) { generated in
      var tree = generated.tree(height: generated.number(1...3), open: 5)
      let threshold = generated.fraction().rational
      var settled: Verdict?
      for _ in 0..<10 {
        let verdict = Verdict(tree.assessment, threshold: threshold)
        if let settled, settled != verdict {
          return "\(tree) at \(threshold) is \(verdict) after \(settled)"
        }
        if verdict == .satisfied || verdict == .violated { settled = verdict }
        guard let next = TreeLawTests.refined(tree, &generated) else { break }
        tree = next
      }
      return nil
    }
  }

  /// The tree with members that do not count put into every combination.
  private static func padded(_ tree: NaiveTree, _ generated: inout Generated) -> NaiveTree {
    guard case .node(var rule, let members) = tree else { return tree }
    var padded = members.map { TreeLawTests.padded($0, &generated) }
    for _ in 0..<generated.number(0...2) {
      let place = generated.number(0...padded.count)
      padded.insert(.leaf(.excluded(generated.element(of: Exclusion.allCases))), at: place)
      if case .weighted(var weights) = rule {
        weights.insert(generated.number(0...4), at: place)
        rule = .weighted(weights)
      }
    }
    return .node(rule, padded)
  }

  /// The tree with one open leaf narrowed; `nil` where none is open.
  private static func refined(_ tree: NaiveTree, _ generated: inout Generated) -> NaiveTree? {
    var leaves = tree.leaves
    let open = leaves.indices.filter { leaves[$0].isOpen }
    guard !open.isEmpty else { return nil }
    let index = generated.element(of: open)
    leaves[index] = generated.refined(leaves[index])
    return tree.with(leaves)
  }
}
