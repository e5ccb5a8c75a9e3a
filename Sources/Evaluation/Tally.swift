import CEL
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
  private(set) var accepted: [Value] = []
  private(set) var possible: [Value] = []
  private(set) var unkeyed = 0
  private(set) var reasons: OpenReasons = []

  /// Takes an item of which `key` tells it apart; without a key it may equal any other item.
  mutating func add(_ acceptance: Acceptance, key: Value?) {
    switch acceptance {
    case .rejected:
      return
    case .accepted:
      guard let key else {
        unkeyed += 1
        reasons.formUnion(.information)
        return
      }
      if !accepted.contains(where: { $0.equals(key) }) { accepted.append(key) }
    case .open(let why):
      reasons.formUnion(why)
      guard let key else {
        unkeyed += 1
        return
      }
      if !possible.contains(where: { $0.equals(key) }) { possible.append(key) }
    }
  }

  /// How many distinct items are settled.
  var settled: Int { accepted.count }

  /// How many distinct items there can be at most among those that are known.
  var attainable: Int {
    accepted.count + unkeyed
      + possible.count { key in !accepted.contains { $0.equals(key) } }
  }
}
