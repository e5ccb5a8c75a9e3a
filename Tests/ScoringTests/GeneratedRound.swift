import Diagnostics
import Model
import Scoring

/// A round made up from a seed, as the module reads it and as the naive model does.
struct GeneratedRound {
  let naive: NaiveRound
  let units: [NaiveRound.Unit]
  let round: SmallRound
  let evaluations: [UnitEvaluation]

  init(seed: UInt64) {
    var numbers = Generated(seed: seed)
    let groups = Int.random(in: 1...3, using: &numbers)
    let isNested = Bool.random(using: &numbers)
    let duties = (0..<Int.random(in: groups...7, using: &numbers)).map { index in
      NaiveRound.Duty(
        group: index < groups ? index : Int.random(in: 0..<groups, using: &numbers),
        weight: Int.random(in: 1...12, using: &numbers),
        clause: Int.random(in: 0...3, using: &numbers)
      )
    }
    let naive = NaiveRound(
      isNested: isNested,
      groupWeights: (0..<groups).map { _ in Int.random(in: 1...20, using: &numbers) },
      duties: duties,
      cap: Fraction(5)
    )
    let units = (0..<Int.random(in: 1...9, using: &numbers)).map { index in
      Self.unit("u\(index)", duties.count, &numbers)
    }
    self.naive = naive
    self.units = units
    round = Self.round(naive)
    evaluations = units.map { [round] unit in Self.evaluation(unit, naive, round) }
  }

  private static func unit(_ name: String, _ duties: Int, _ numbers: inout Generated)
    -> NaiveRound.Unit
  {
    // Few distinct degrees, so that ties are frequent.
    let most = Int128(Int.random(in: 1...4, using: &numbers))
    let degree = { (numbers: inout Generated) -> (low: Fraction, high: Fraction)? in
      if Int.random(in: 0..<6, using: &numbers) == 0 { return nil }
      let low = Int128.random(in: 0...most, using: &numbers)
      let isOpen = Int.random(in: 0..<4, using: &numbers) == 0
      let high = isOpen ? Int128.random(in: low...most, using: &numbers) : low
      return (Fraction(low, most), Fraction(high, most))
    }
    let bonus = Int128.random(in: 0...4, using: &numbers)
    let more = Int128.random(in: 0...4 - bonus, using: &numbers)
    return NaiveRound.Unit(
      name: name,
      degrees: (0..<duties).map { _ in degree(&numbers) },
      bonus: (Fraction(bonus * 3, 2), Fraction((bonus + more) * 3, 2))
    )
  }

  private static func round(_ naive: NaiveRound) -> SmallRound {
    let groups = naive.groupWeights.indices.map { group in
      let members = naive.duties.indices.filter { naive.duties[$0].group == group }
        .map { "\(name($0, naive)) \(naive.duties[$0].weight)" }
      return "g\(group) \(naive.groupWeights[group]): \(members.joined(separator: ", "))"
    }
    return SmallRound(
      method: naive.isNested ? .nested : .flat,
      scheme: groups.joined(separator: " | "),
      bonus: Bonus(
        cap: Rational(5),
        items: [
          Bonus.Item(
            id: "x",
            title: Localized("x"),
            points: Rational(3, over: 2) ?? .one,
            most: 4
          )
        ]
      )
    )
  }

  /// The clause of an obligation is its first letter.
  private static func name(_ index: Int, _ naive: NaiveRound) -> String {
    "\(["a", "b", "c", "d"][naive.duties[index].clause])\(index)"
  }

  private static func evaluation(_ unit: NaiveRound.Unit, _ naive: NaiveRound, _ round: SmallRound)
    -> UnitEvaluation
  {
    let outcomes = naive.duties.indices.map { index in
      let ends = unit.degrees[index].map { "[\($0.low),\($0.high)] time" } ?? "waived"
      return "\(name(index, naive)) \(ends)"
    }
    let deeds = "x [\(unit.bonus.low / 6),\(unit.bonus.high / 6)] time"
    return round.evaluation(outcomes.joined(separator: "; "), unit: unit.name, deeds: deeds)
  }
}
