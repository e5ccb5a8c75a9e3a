/// The key that says what a measure measures, and the keys that go with it.
enum MeasureKind: String, CaseIterable {
  case done, count, cover, maintain, amount, holds

  /// The keys of such a measure, its own name first.
  var keys: [String] { [rawValue] + furtherKeys }

  /// The keys that may stand beside its name.
  var furtherKeys: [String] {
    switch self {
    case .done: ["at", "otherwise", "where", "deadline"]
    case .count: ["as", "where", "date", "within", "distinctBy", "atLeast", "credit"]
    case .cover: ["as", "where", "date", "within", "member", "of", "credit"]
    case .maintain: ["as", "where", "date", "over"]
    case .amount: ["min", "max", "credit", "deadline"]
    case .holds: ["deadline"]
    }
  }

  /// The keys that must stand beside its name: of each group, one at least.
  var neededKeys: [[String]] {
    switch self {
    case .done, .maintain, .holds: []
    case .count: [["atLeast"]]
    case .cover: [["member"], ["of"]]
    case .amount: [["min", "max"]]
    }
  }
}
