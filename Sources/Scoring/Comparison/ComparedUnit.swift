public import Diagnostics
public import Model

/// A unit of a scored round, as far as a comparison looks at it.
public struct ComparedUnit: Sendable, Hashable {
  /// The unit.
  public let unit: UnitID
  /// Its name.
  public let name: Localized
  /// Where it stands.
  public let position: UnitPosition
  /// Where its points went, in the scheme's order.
  public let ledger: [LedgerLine]
  /// How its gates stand, in the profile's order.
  public let gates: [ComparedGate]

  /// A unit.
  public init(
    unit: UnitID,
    name: Localized,
    position: UnitPosition,
    ledger: [LedgerLine],
    gates: [ComparedGate]
  ) {
    self.unit = unit
    self.name = name
    self.position = position
    self.ledger = ledger
    self.gates = gates
  }

  /// The units of a round, in its order, by the view by which they are ranked. Linear in the units
  /// and their duties.
  public static func all(of round: ScoredRound) -> [ComparedUnit] {
    let ranked = Dictionary(
      round.ranking.groups.flatMap(\.units).map { ($0.unit, $0) }
    ) { first, _ in first }
    return round.units.map { ComparedUnit($0, ranked[$0.unit]) }
  }

  private init(_ score: UnitScore, _ ranked: RankedUnit?) {
    self.init(
      unit: score.unit,
      name: score.name,
      position: UnitPosition(score, ranked),
      ledger: score.ranked?.ledger ?? [],
      gates: (score.ranked?.gates ?? []).map {
        ComparedGate(id: $0.gate.id, title: $0.gate.title, state: $0.state)
      }
    )
  }
}

/// How a gate stands for a unit.
public struct ComparedGate: Sendable, Hashable {
  /// The gate.
  public let id: GateID
  /// What it asks, in a few words.
  public let title: Localized
  /// Whether it lets through.
  public let state: GateState

  /// A gate.
  public init(id: GateID, title: Localized, state: GateState) {
    self.id = id
    self.title = title
    self.state = state
  }
}
