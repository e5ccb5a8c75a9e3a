import Model

/// What is combined: a leaf by its two ends, or nothing that counts.
enum NaiveLeaf: Equatable, CustomStringConvertible {
  case excluded(Exclusion)
  case between(NaiveFraction, NaiveFraction, OpenReasons)

  var assessment: Assessment {
    switch self {
    case .excluded(let reason): .excluded(reason)
    case .between(let low, let high, let open):
      .counted(Degree(low.rational, high.rational, open: open))
    }
  }

  var isOpen: Bool {
    if case .between(let low, let high, _) = self { low != high } else { false }
  }

  var description: String { assessment.description }
}

/// How members are combined.
enum NaiveRule: Equatable, CustomStringConvertible {
  case all, any
  case atLeast(Int)
  case meanOfBest(Int)
  case weighted([Int])

  var description: String {
    switch self {
    case .all: "all"
    case .any: "any"
    case .atLeast(let count): "at least \(count)"
    case .meanOfBest(let count): "mean of best \(count)"
    case .weighted(let weights): "weighted \(weights)"
    }
  }

  /// The model's combination.
  func combine(_ members: [Assessment]) -> Assessment {
    switch self {
    case .all: .all(members)
    case .any: .any(members)
    case .atLeast(let count): .atLeast(count, of: members)
    case .meanOfBest(let count): .meanOfBest(count, of: members)
    case .weighted(let weights):
      .weightedMean(zip(weights, members).map { Weighted($1, weight: Rational($0)) })
    }
  }

  /// What single numbers come to, from the words of the definition; `nil` where nothing counts.
  func combine(_ members: [NaiveFraction?]) -> NaiveFraction? {
    if case .weighted(let weights) = self { return NaiveRule.mean(members, weights) }
    let values = members.compactMap { $0 }
    guard !values.isEmpty else { return nil }
    switch self {
    case .all: return values.min()
    case .any: return values.max()
    case .atLeast(let count):
      let needed = min(max(count, 1), values.count)
      return values.filter { value in values.count { $0 >= value } >= needed }.max()
    case .meanOfBest(let count):
      let size = min(max(count, 1), values.count)
      let sums = (0..<(1 << values.count)).filter { $0.nonzeroBitCount == size }.map { chosen in
        values.indices.reduce(NaiveFraction.zero) { sum, index in
          chosen >> index & 1 == 1 ? sum + values[index] : sum
        }
      }
      return sums.max().map { $0 * NaiveFraction(1, size) }
    case .weighted: return nil
    }
  }

  private static func mean(_ members: [NaiveFraction?], _ weights: [Int]) -> NaiveFraction? {
    var (sum, total) = (NaiveFraction.zero, 0)
    for (weight, member) in zip(weights, members) where weight > 0 {
      guard let member else { continue }
      sum = sum + member * NaiveFraction(weight)
      total += weight
    }
    return total == 0 ? nil : sum * NaiveFraction(1, total)
  }
}

/// A tree of leaves and combinations.
indirect enum NaiveTree: CustomStringConvertible {
  case leaf(NaiveLeaf)
  case node(NaiveRule, [NaiveTree])

  var description: String {
    switch self {
    case .leaf(let leaf): leaf.description
    case .node(let rule, let members):
      "\(rule)(\(members.map(\.description).joined(separator: "; ")))"
    }
  }

  /// The leaves from left to right.
  var leaves: [NaiveLeaf] {
    switch self {
    case .leaf(let leaf): [leaf]
    case .node(_, let members): members.flatMap(\.leaves)
    }
  }

  /// The tree with other leaves, as many, from left to right.
  func with(_ leaves: [NaiveLeaf]) -> NaiveTree {
    var left = leaves[...]
    return taking(from: &left)
  }

  private func taking(from leaves: inout ArraySlice<NaiveLeaf>) -> NaiveTree {
    switch self {
    case .leaf: .leaf(leaves.removeFirst())
    case .node(let rule, let members): .node(rule, members.map { $0.taking(from: &leaves) })
    }
  }

  /// What the model says, of this node first, then of all below it.
  var assessments: [Assessment] {
    switch self {
    case .leaf(let leaf): return [leaf.assessment]
    case .node(let rule, let members):
      let below = members.map(\.assessments)
      return [rule.combine(below.map { $0[0] })] + below.flatMap { $0 }
    }
  }

  /// What the model says of the whole.
  var assessment: Assessment {
    switch self {
    case .leaf(let leaf): leaf.assessment
    case .node(let rule, let members): rule.combine(members.map(\.assessment))
    }
  }

  /// What single numbers at the leaves, from left to right, come to.
  func value(_ numbers: inout ArraySlice<NaiveFraction?>) -> NaiveFraction? {
    switch self {
    case .leaf: return numbers.removeFirst()
    case .node(let rule, let members):
      var values: [NaiveFraction?] = []
      for member in members { values.append(member.value(&numbers)) }
      return rule.combine(values)
    }
  }
}

/// What a tree comes to when each open leaf is tried at each of its ends.
struct Enumeration {
  private(set) var low: NaiveFraction?
  private(set) var high: NaiveFraction?
  /// The reasons of the leaves on which it depends in some case.
  private(set) var reasons: OpenReasons = []

  /// Two to the power of the open leaves.
  init(_ tree: NaiveTree) {
    let leaves = tree.leaves
    let open = leaves.indices.filter { leaves[$0].isOpen }
    var values: [NaiveFraction?] = []
    for choice in 0..<(1 << open.count) {
      var numbers: [NaiveFraction?] = leaves.map { leaf in
        if case .between(let low, _, _) = leaf { low } else { nil }
      }
      for (bit, index) in open.enumerated() where choice >> bit & 1 == 1 {
        if case .between(_, let high, _) = leaves[index] { numbers[index] = high }
      }
      var slice = numbers[...]
      values.append(tree.value(&slice))
    }
    let counted = values.compactMap { $0 }
    (low, high) = (counted.min(), counted.max())
    for (bit, index) in open.enumerated() {
      guard case .between(_, _, let why) = leaves[index] else { continue }
      let matters = values.indices.contains { values[$0] != values[$0 ^ (1 << bit)] }
      if matters { reasons.formUnion(why) }
    }
  }
}

extension Generated {
  mutating func fraction() -> NaiveFraction {
    let below = number(1...4)
    return NaiveFraction(number(0...below), below)
  }

  mutating func reasons() -> OpenReasons {
    OpenReasons(rawValue: UInt8(number(1...7)))
  }

  /// A leaf; one in six does not count, and half of the others are open.
  mutating func leaf(isOpen: Bool) -> NaiveLeaf {
    if once(in: 6) { return .excluded(element(of: Exclusion.allCases)) }
    let (one, two) = (fraction(), isOpen ? fraction() : nil)
    guard let two, one != two else { return .between(one, one, []) }
    return .between(min(one, two), max(one, two), reasons())
  }

  mutating func degree() -> Degree {
    let (one, two) = (fraction(), fraction())
    return Degree(one.rational, two.rational, open: reasons())
  }

  mutating func rule(for members: Int) -> NaiveRule {
    switch number(1...5) {
    case 1: .all
    case 2: .any
    case 3: .atLeast(number(0...(members + 1)))
    case 4: .meanOfBest(number(0...(members + 1)))
    default: .weighted((0..<members).map { _ in once(in: 8) ? 0 : number(1...4) })
    }
  }

  /// A tree of the given height at most, with at most `open` open leaves.
  mutating func tree(height: Int, open: Int) -> NaiveTree {
    var left = open
    return tree(height, &left)
  }

  private mutating func tree(_ height: Int, _ open: inout Int) -> NaiveTree {
    guard height > 0, height > 2 || !once(in: 3) else {
      let leaf = leaf(isOpen: open > 0 && number(0...2) > 0)
      if leaf.isOpen { open -= 1 }
      return .leaf(leaf)
    }
    var members: [NaiveTree] = []
    for _ in 0..<number(1...4) { members.append(tree(height - 1, &open)) }
    return .node(rule(for: members.count), members)
  }

  /// An interval within that of an open leaf.
  mutating func refined(_ leaf: NaiveLeaf) -> NaiveLeaf {
    guard case .between(let low, let high, let why) = leaf else { return leaf }
    let middle = (low + high) * NaiveFraction(1, 2)
    let (one, two) = (element(of: [low, middle, high]), element(of: [low, middle, high]))
    return .between(min(one, two), max(one, two), one == two ? [] : why)
  }
}
