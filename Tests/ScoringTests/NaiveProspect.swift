import Evaluation
import Model
import RulePacks

/// What a duty comes to when leaves are settled, worked out from the words of the documentation.
struct NaiveProspect {
  let degree: Rational
  let isFulfilled: Bool
  var verdict: Verdict { isFulfilled ? .satisfied : .violated }

  /// `nil` where it does not count.
  init?(_ prospect: Prospect, _ leaves: [Int: Rational]) {
    var next = 0
    guard let whole = Self.worth(prospect, leaves, &next) else { return nil }
    self = whole
  }

  private init(_ degree: Rational, _ isFulfilled: Bool) {
    self.degree = degree
    self.isFulfilled = isFulfilled
  }

  private static func worth(_ prospect: Prospect, _ leaves: [Int: Rational], _ next: inout Int)
    -> NaiveProspect?
  {
    switch prospect.content {
    case .leaf:
      defer { next += 1 }
      guard let low = prospect.assessment.degree?.low else { return nil }
      guard let settled = leaves[next] else {
        return NaiveProspect(low, prospect.verdict == .satisfied)
      }
      return NaiveProspect(settled, settled >= prospect.threshold)
    case .composed(let composition, let parts):
      var members: [(NaiveProspect?, Int)] = []
      for part in parts { members.append((worth(part, leaves, &next), part.weight)) }
      return combined(composition, members)
    }
  }

  /// Parts as one, without those that do not count.
  static func combined(_ composition: Composition, _ parts: [(NaiveProspect?, Int)])
    -> NaiveProspect?
  {
    let counted = parts.compactMap { part, weight in part.map { ($0, weight) } }
    guard !counted.isEmpty else { return nil }
    let best = counted.map(\.0.degree).sorted(by: >)
    let fulfilled = counted.count { $0.0.isFulfilled }
    switch composition {
    case .all: return NaiveProspect(best[best.count - 1], fulfilled == counted.count)
    case .any: return NaiveProspect(best[0], fulfilled > 0)
    case .sum:
      let sum = counted.reduce(Rational.zero) { $0 + Rational($1.1) * $1.0.degree }
      let mean = sum.divided(by: Rational(counted.reduce(0) { $0 + $1.1 }))
      return NaiveProspect(mean ?? .zero, fulfilled == counted.count)
    case .atLeast(let asked, let isPartial):
      let many = min(asked, counted.count)
      let mean = best.prefix(many).reduce(Rational.zero, +).divided(by: Rational(many))
      return NaiveProspect(isPartial ? mean ?? .zero : best[many - 1], fulfilled >= many)
    }
  }

  /// The upper end of parts as one.
  static func highest(_ composition: Composition, _ parts: [Prospect]) -> Rational? {
    let members = parts.map { part in
      (part.assessment.degree.map { NaiveProspect($0.high, true) }, part.weight)
    }
    return combined(composition, members)?.degree
  }
}
