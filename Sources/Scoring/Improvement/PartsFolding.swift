import Model
import RulePacks

/// Folds the ways to better parts into those to better the whole.
///
/// Besides the cost a way carries what the degree of the whole follows from: the worst degree, the
/// best, the sum, or the best few; and how many of the parts are fulfilled.
struct PartsFolding {
  /// No more parts are bettered; of more, those after the first so many are left as they are.
  static let limit = 1_000

  private let composition: Composition
  private let parts: [(Frontier, weight: Int)]

  /// - Parameter parts: Those that count, at least one.
  init(_ composition: Composition, of parts: [(Frontier, weight: Int)]) {
    self.composition = composition
    self.parts = parts
  }

  func fold() -> Frontier {
    var whole = Frontier([start])
    var bettered = 0
    for (part, weight) in parts {
      bettered += part.ways.count > 1 ? 1 : 0
      let part = bettered > Self.limit ? part.left : part
      whole = whole.joined(part) { way, other in
        way.joined(
          other,
          values(way.values, other.value, weight),
          fulfilled: fulfilled(way.fulfilled, other.fulfilled)
        )
      }
    }
    let needed = needed
    let ways = whole.ways.map { way in
      Way(
        cost: way.cost,
        [degree(way.values)],
        fulfilled: way.fulfilled >= needed ? 1 : 0,
        doubts: way.doubts,
        climbs: way.climbs,
        chosen: way.chosen
      )
    }
    return Frontier(ways, isExact: whole.isExact)
  }

  private var start: Way {
    switch composition {
    case .all: Way([.one], fulfilled: 1)
    case .any, .sum: Way([.zero], fulfilled: composition == .sum ? 1 : 0)
    case .atLeast: Way([], fulfilled: 0)
    }
  }

  private func values(_ values: [Rational], _ degree: Rational, _ weight: Int) -> [Rational] {
    switch composition {
    case .all: [min(values[0], degree)]
    case .any: [max(values[0], degree)]
    case .sum: [values[0] + Rational(weight) * degree]
    case .atLeast: Array((values + [degree]).sorted(by: >).prefix(best))
    }
  }

  private func fulfilled(_ before: Int, _ part: Int) -> Int {
    switch composition {
    case .all, .sum: min(before, part)
    case .any: max(before, part)
    case .atLeast: min(before + part, needed)
    }
  }

  /// How many of the parts must be fulfilled, as `fulfilled` counts.
  private var needed: Int {
    switch composition {
    case .all, .any, .sum: 1
    case .atLeast: best
    }
  }

  /// How many of the best parts the degree follows from.
  private var best: Int {
    switch composition {
    case .all, .any, .sum: 1
    case .atLeast(let count, _): min(max(count, 1), parts.count)
    }
  }

  private func degree(_ values: [Rational]) -> Rational {
    switch composition {
    case .all, .any: values[0]
    case .sum:
      values[0].divided(by: Rational(parts.reduce(0) { $0 + $1.weight })) ?? .zero
    case .atLeast(_, false): values.last ?? .zero
    case .atLeast(_, true):
      values.reduce(Rational.zero, +).divided(by: Rational(values.count)) ?? .zero
    }
  }
}
