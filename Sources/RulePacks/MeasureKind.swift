/// The key that says what a measure measures, and the keys that go with it.
enum MeasureKind: String, CaseIterable {
  case done, count, cover, maintain, ordered, ratio, amount, holds, each, all, any, some, sum

  /// The keys of such a measure, its own name first.
  var keys: [String] { [rawValue] + furtherKeys }

  /// The keys that may stand beside its name.
  var furtherKeys: [String] {
    switch self {
    case .done: ["at", "otherwise", "where", "deadline", "register"]
    case .count:
      ["as", "where", "date", "within", "distinctBy", "atLeast", "credit", "shareable"]
    case .cover: ["as", "where", "date", "within", "member", "of", "credit", "shareable"]
    case .maintain: ["as", "where", "date", "over"]
    case .ordered: ["as", "where", "date", "within", "first", "then", "credit"]
    case .ratio: ["outOf", "atLeast", "credit", "deadline", "evidence"]
    case .amount: ["min", "max", "credit", "deadline", "evidence"]
    case .holds: ["deadline", "evidence"]
    case .each: ["as", "where", "date", "within", "measure", "credit"]
    case .all, .any, .sum: []
    case .some: ["atLeast", "partial"]
    }
  }

  /// All names, as a sentence lists them.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The keys of a part of a composition that are about its place in it.
  static let partKeys = ["title", "weight"]

  /// The keys that must stand beside its name: of each group, one at least.
  var neededKeys: [[String]] {
    switch self {
    case .done, .maintain, .holds, .all, .any, .sum: []
    case .count, .some: [["atLeast"]]
    case .cover: [["member"], ["of"]]
    case .ordered: [["first"], ["then"]]
    case .ratio: [["outOf"], ["atLeast"]]
    case .amount: [["min", "max"]]
    case .each: [["measure"]]
    }
  }
}
