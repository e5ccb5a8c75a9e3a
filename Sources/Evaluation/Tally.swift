import CEL
import LocatedYAML
import Model

/// Whether one item of a list counts.
enum Acceptance: Equatable {
  /// It counts.
  case accepted
  /// It does not count.
  case rejected
  /// It may count: a fact is missing, or an expression failed.
  case open(OpenReasons)
}

/// Distinct items that count and that may count.
///
/// Items with equal keys count once. Equality of keys is that of the expressions' values, so the
/// tally compares pairwise: quadratic in the number of *distinct* keys, linear in items.
struct Tally {
  /// Items with one key.
  struct Group {
    let key: Value
    /// The items that count, where they are records.
    var accepted: [YAMLNode] = []
    /// The items that may count, where they are records.
    var possible: [YAMLNode] = []
    /// Whether one of them counts.
    var isSettled = false
  }

  /// The items by key, in the order in which keys were met.
  private(set) var groups: [Group] = []
  private(set) var unkeyed = 0
  private(set) var reasons: OpenReasons = []

  /// Takes an item of which `key` tells it apart; without a key it may equal any other item.
  ///
  /// Returns whether the key was there already among those that count.
  @discardableResult
  mutating func add(_ acceptance: Acceptance, key: Value?, record: YAMLNode? = nil) -> Bool {
    switch acceptance {
    case .rejected:
      return false
    case .accepted:
      guard let key else {
        unkeyed += 1
        reasons.formUnion(.information)
        return false
      }
      let index = index(of: key)
      let isRepeated = groups[index].isSettled
      groups[index].isSettled = true
      if let record { groups[index].accepted.append(record) }
      return isRepeated
    case .open(let why):
      reasons.formUnion(why)
      guard let key else {
        unkeyed += 1
        return false
      }
      let index = index(of: key)
      if let record { groups[index].possible.append(record) }
      return false
    }
  }

  private mutating func index(of key: Value) -> Int {
    if let known = groups.firstIndex(where: { $0.key.equals(key) }) { return known }
    groups.append(Group(key: key))
    return groups.count - 1
  }

  /// The keys of items that count, in the order in which they were met.
  var accepted: [Value] { groups.filter(\.isSettled).map(\.key) }

  /// How many distinct items are settled.
  var settled: Int { groups.count { $0.isSettled } }

  /// How many distinct items there can be at most among those that are known.
  var attainable: Int { groups.count + unkeyed }
}
