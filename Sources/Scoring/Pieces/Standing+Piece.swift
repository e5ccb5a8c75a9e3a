import Model
public import Streaming

extension Standing {
  /// Puts it into a piece.
  public func write(to piece: inout PieceWriter) {
    piece.write(unit.rawValue)
    piece.write(group) { $0.write($1.rawValue) }
    piece.write(scheme) { $0.write($1) }
    piece.write(total) { piece, total in
      piece.write(total.low.hundredths)
      piece.write(total.high.hundredths)
    }
    piece.write(settled)
    piece.write(settledBonus)
    piece.write(each: degrees) { piece, degree in piece.write(degree) { $0.write($1) } }
    piece.write(each: tieBreakers) { $0.write($1) }
    piece.write(eligibility) { $0.write($1.rawValue) }
    piece.write(overClaim)
  }

  /// What `write(to:)` put into a piece.
  public init(_ piece: inout PieceReader) throws(PieceMismatch) {
    self.init(
      unit: UnitID(rawValue: try piece.text()),
      group: try piece.optional { piece throws(PieceMismatch) in
        GroupID(rawValue: try piece.text())
      },
      scheme: try piece.optional { piece throws(PieceMismatch) in try piece.text() },
      total: try piece.optional { piece throws(PieceMismatch) in
        PrintedInterval(
          low: PrintedScore(hundredths: try piece.integer()),
          high: PrintedScore(hundredths: try piece.integer())
        )
      },
      settled: try piece.rational(),
      settledBonus: try piece.rational(),
      degrees: try piece.array { piece throws(PieceMismatch) in
        try piece.optional { piece throws(PieceMismatch) in try piece.rational() }
      },
      tieBreakers: try piece.array { piece throws(PieceMismatch) in try piece.degree() },
      eligibility: try piece.optional { piece throws(PieceMismatch) in
        try piece.choice(Eligibility.Outcome.self)
      },
      overClaim: try piece.rational()
    )
  }
}
