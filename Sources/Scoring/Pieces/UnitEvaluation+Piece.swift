public import Model
public import Streaming

extension UnitEvaluation {
  /// Puts it into a piece, without the unit's entry in the registry.
  public func write(to piece: inout PieceWriter) {
    piece.write(unit.id.rawValue)
    piece.write(name)
    piece.write(submission) { $0.write($1) }
    for outcomes in [duties, deeds] {
      piece.write(each: EvidenceView.allCases.filter { outcomes[$0] != nil }) { piece, view in
        piece.write(view.rawValue)
        piece.write(each: outcomes[view] ?? []) { $1.write(to: &$0) }
      }
    }
    piece.write(each: selfScores.keys.sorted { $0.rawValue < $1.rawValue }) { piece, obligation in
      piece.write(obligation.rawValue)
      piece.write(selfScores[obligation] ?? .zero)
    }
  }

  /// What `write(to:)` put into a piece, of a unit of `registry`.
  public init(_ piece: inout PieceReader, of registry: Registry) throws(PieceMismatch) {
    guard let unit = registry.unit(UnitID(rawValue: try piece.text())) else {
      throw PieceMismatch()
    }
    let name = try piece.localized()
    let submission = try piece.optional { piece throws(PieceMismatch) in try piece.text() }
    let (duties, deeds) = (try Self.outcomes(&piece), try Self.outcomes(&piece))
    var selfScores: [ObligationID: Rational] = [:]
    for (obligation, points) in try piece.array({ piece throws(PieceMismatch) in
      (ObligationID(rawValue: try piece.text()), try piece.rational())
    }) { selfScores[obligation] = points }
    self.init(
      unit: unit,
      name: name,
      submission: submission,
      duties: duties,
      deeds: deeds,
      selfScores: selfScores
    )
  }

  private static func outcomes(_ piece: inout PieceReader) throws(PieceMismatch)
    -> [EvidenceView: [DutyOutcome]]
  {
    var outcomes: [EvidenceView: [DutyOutcome]] = [:]
    for (view, duties) in try piece.array({ piece throws(PieceMismatch) in
      let view = try piece.choice(EvidenceView.self)
      return (view, try piece.array { piece throws(PieceMismatch) in try DutyOutcome(&piece) })
    }) { outcomes[view] = duties }
    return outcomes
  }
}
