import Model

/// The ways to better something of which none is both cheaper than another and gets as far.
struct Frontier: Sendable {
  /// No frontier has more ways; of more, some in between are left out.
  static let limit = 512

  /// The ways, the cheapest first.
  let ways: [Way]
  /// Whether no way was left out, so that the cheapest here is the cheapest there is.
  let isExact: Bool

  /// The best of `ways`; of those that nothing tells apart the last, which in a join is the one that
  /// betters what comes first.
  ///
  /// In n ways O(n log n) where one value is settled, else O(n·m) with m that are kept.
  init(_ ways: [Way], isExact: Bool = true) {
    var kept: [Way] = []
    var best: [Int: Rational] = [:]
    for way in Self.sorted(ways) {
      if way.values.count == 1 {
        let isReached = best.contains { $0.key >= way.fulfilled && $0.value >= way.value }
        guard !isReached else { continue }
        best[way.fulfilled] = way.value
      } else if kept.contains(where: { $0.reaches(way) }) {
        continue
      }
      kept.append(way)
    }
    self.isExact = isExact && kept.count <= Self.limit
    self.ways = kept.count <= Self.limit ? kept : Self.thinned(kept)
  }

  private static func sorted(_ ways: [Way]) -> [Way] {
    ways.enumerated().sorted { left, right in
      Way.order(left.element, right.element) ?? (left.offset > right.offset)
    }.map(\.element)
  }

  /// The cheapest, the farthest, and as many in between as the limit allows, evenly.
  private static func thinned(_ ways: [Way]) -> [Way] {
    (0..<limit).map { ways[$0 * (ways.count - 1) / (limit - 1)] }
  }

  /// What is there without doing anything, where ways to better it are left out.
  var left: Frontier { Frontier(Array(ways.prefix(1)), isExact: false) }

  /// Each way with each of another frontier.
  ///
  /// - Parameter join: What a pair settles; `nil` where it leads nowhere.
  func joined(_ other: Frontier, _ join: (Way, Way) -> Way?) -> Frontier {
    Frontier(
      ways.flatMap { way in other.ways.compactMap { join(way, $0) } },
      isExact: isExact && other.isExact
    )
  }
}
