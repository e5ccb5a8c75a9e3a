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
/// Items with equal keys count once. Equality of keys is that of the expressions' values. Linear in
/// the items, but for values that have no key of their own: those are compared with each other.
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
  /// The records among the items that count or may count, in the order of the list.
  private(set) var records: [YAMLNode] = []
  private(set) var reasons: OpenReasons = []
  private var indexes: [ItemKey: Int] = [:]
  /// The groups whose keys can only be compared.
  private var incomparable: [Int] = []

  /// Takes an item of which `key` tells it apart; without a key it may equal any other item.
  ///
  /// Returns whether the key was there already among those that count.
  @discardableResult
  mutating func add(_ acceptance: Acceptance, key: Value?, record: YAMLNode? = nil) -> Bool {
    if let record, acceptance != .rejected { records.append(record) }
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
    let itemKey = ItemKey(key)
    let known =
      if let itemKey {
        indexes[itemKey] ?? incomparable.first { groups[$0].key.equals(key) }
      } else {
        groups.firstIndex { $0.key.equals(key) }
      }
    if let known { return known }
    groups.append(Group(key: key))
    let index = groups.count - 1
    if let itemKey { indexes[itemKey] = index } else { incomparable.append(index) }
    return index
  }

  /// The keys of items that count, in the order in which they were met.
  var accepted: [Value] { groups.filter(\.isSettled).map(\.key) }

  /// The identifier of the record that counts already under the first of `keys`.
  func first(_ keys: [Value]) -> String? {
    guard let key = keys.first else { return nil }
    let group = groups.first { $0.key.equals(key) }
    return group?.accepted.first?["id"]?.text
  }

  /// How many distinct items are settled.
  var settled: Int { groups.count { $0.isSettled } }

  /// How many distinct items there can be at most among those that are known.
  var attainable: Int { groups.count + unkeyed }
}
