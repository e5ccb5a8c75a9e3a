import Diagnostics
import Evaluation
import Model
import RulePacks
import Scoring

/// Duties made up from a seed that can be bettered, with a profile that weighs them.
struct GeneratedProspects {
  let round: SmallRound
  let effort: EffortTable
  let prospects: [ObligationID: Prospect]
  let evaluation: UnitEvaluation
  private var names: [ObligationID] { prospects.keys.sorted { $0.rawValue < $1.rawValue } }

  init(seed: UInt64) {
    var numbers = Generated(seed: seed)
    let names = (0..<Int.random(in: 1...4, using: &numbers)).map { "a\($0)" }
    var prospects: [ObligationID: Prospect] = [:]
    for name in names {
      prospects[ObligationID(rawValue: name)] = Self.prospect(depth: 2, &numbers)
    }
    let members = names.map { "\($0) \(Int.random(in: 1...9, using: &numbers))" }
    let half = max(members.count / 2, 1)
    let scheme =
      members.count < 2 || Bool.random(using: &numbers)
      ? "g 100: \(members.joined(separator: ", "))"
      : "g 40: \(members[..<half].joined(separator: ", "))"
        + " | h 60: \(members[half...].joined(separator: ", "))"
    let gates = names.filter { _ in Int.random(in: 0..<4, using: &numbers) == 0 }.map { name in
      let kinds = ["commendation", "class", "class above good", "class above fair"]
      return "\(name) \(kinds[Int.random(in: 0..<4, using: &numbers)])"
    }
    round = SmallRound(
      method: Bool.random(using: &numbers) ? .flat : .nested,
      scheme: scheme,
      gates: gates.joined(separator: "; ")
    )
    var kinds: [DeedKind: Int] = [:]
    for kind in DeedKind.allCases { kinds[kind] = Int.random(in: 0...3, using: &numbers) }
    effort = EffortTable(kinds: kinds)
    self.prospects = prospects
    let duties = names.map { name -> DutyOutcome in
      let id = ObligationID(rawValue: name)
      return Self.outcome(id, prospects[id] ?? Prospect(.excluded(.empty)))
    }
    let plain = round.evaluation("")
    evaluation = UnitEvaluation(
      unit: plain.unit,
      duties: Dictionary(uniqueKeysWithValues: EvidenceView.allCases.map { ($0, duties) })
    )
  }

  /// The outcome of a duty, whose verdict is that of its prospect.
  static func outcome(_ id: ObligationID, _ prospect: Prospect) -> DutyOutcome {
    DutyOutcome(
      obligation: id,
      clause: "a",
      title: Localized(id.rawValue),
      assessment: prospect.assessment,
      verdict: prospect.verdict,
      status: Status(prospect.verdict, degree: prospect.assessment.degree)
    )
  }

  private static func prospect(depth: Int, _ numbers: inout Generated) -> Prospect {
    guard depth > 0, Int.random(in: 0..<3, using: &numbers) == 0 else { return leaf(&numbers) }
    let parts = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
      let part = prospect(depth: depth - 1, &numbers)
      return Prospect(
        part.assessment,
        part.content,
        weight: Int.random(in: 1...3, using: &numbers),
        threshold: part.threshold,
        verdict: part.verdict
      )
    }
    let many = Int.random(in: 1...3, using: &numbers)
    let compositions: [Composition] = [
      .all, .any, .sum, .atLeast(many, isPartial: false), .atLeast(many, isPartial: true),
    ]
    let composition = compositions[Int.random(in: 0..<5, using: &numbers)]
    let naive = NaiveProspect.combined(
      composition,
      parts.map { (NaiveProspect($0, [:]), $0.weight) }
    )
    guard let naive, let high = NaiveProspect.highest(composition, parts) else {
      return Prospect(.excluded(.notApplicable))
    }
    let degree = Degree(naive.degree, high, open: .time)
    guard !degree.isSettled else { return Prospect(.counted(degree), verdict: naive.verdict) }
    return Prospect(
      .counted(degree),
      .composed(composition, parts),
      verdict: naive.isFulfilled ? .satisfied : .pending
    )
  }

  private static func leaf(_ numbers: inout Generated) -> Prospect {
    let quarter = { (number: Int) in Rational(number, over: 4) ?? .zero }
    switch Int.random(in: 0..<7, using: &numbers) {
    case 0: return Prospect(.excluded(.notApplicable))
    case 1: return Prospect(.excluded(.waived))
    case 2: return Prospect(.counted(Degree(quarter(Int.random(in: 0...4, using: &numbers)))))
    default: break
    }
    let low = Int.random(in: 0...2, using: &numbers)
    let high = Int.random(in: low + 1...4, using: &numbers)
    let offers = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
      offer(from: low, to: high, &numbers)
    }
    return Prospect(
      .counted(Degree(quarter(low), quarter(high), open: .time)),
      .leaf(offers),
      threshold: Bool.random(using: &numbers) ? .one : quarter(3)
    )
  }

  private static func offer(from low: Int, to high: Int, _ numbers: inout Generated) -> Offer {
    let rungs = (low + 1...high).enumerated().map { index, quarters in
      Offer.Rung(index + 1, Rational(quarters, over: 4) ?? .one)
    }
    let kinds = DeedKind.allCases.shuffled(using: &numbers)
    var supplies = [Supply(kinds[0], most: Int.random(in: 1...2, using: &numbers))]
    if Bool.random(using: &numbers) { supplies.append(Supply(kinds[1], most: 3)) }
    let most = supplies.reduce(0) { $0 + $1.most }
    return Offer(Array(rungs.prefix(most)), supplies)
  }
}
