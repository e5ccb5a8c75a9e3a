import CivilTime
import Diagnostics
import Model
import Streaming

extension DutyOutcome {
  /// Puts it into a piece.
  func write(to piece: inout PieceWriter) {
    piece.write(obligation.rawValue)
    piece.write(clause.rawValue)
    piece.write(title)
    assessment.write(to: &piece)
    piece.write(verdict.rawValue)
    piece.write(status.rawValue)
    piece.write(due) { $0.write($1.dayNumber) }
    piece.write(message)
    piece.write(remedy) { $0.write($1) }
    piece.write(rule) { $0.write($1.rawValue) }
    piece.write(each: spots) { piece, spot in
      piece.write(spot.path)
      for number in [spot.start.line, spot.start.column, spot.end.line, spot.end.column] {
        piece.write(number)
      }
    }
  }

  /// What `write(to:)` put into a piece.
  init(_ piece: inout PieceReader) throws(PieceMismatch) {
    self.init(
      obligation: ObligationID(rawValue: try piece.text()),
      clause: ClauseID(rawValue: try piece.text()),
      title: try piece.localized(),
      assessment: try Assessment(&piece),
      verdict: try piece.choice(Verdict.self),
      status: try piece.choice(Status.self),
      due: try piece.optional { piece throws(PieceMismatch) in
        CivilDate(dayNumber: try piece.integer())
      },
      message: try piece.localized(),
      remedy: try piece.optional { piece throws(PieceMismatch) in try piece.localized() },
      rule: try piece.optional { piece throws(PieceMismatch) in
        RuleID(rawValue: try piece.text())
      },
      spots: try piece.array { piece throws(PieceMismatch) in
        Spot(
          path: try piece.text(),
          start: Position(line: try piece.integer(), column: try piece.integer()),
          end: Position(line: try piece.integer(), column: try piece.integer())
        )
      }
    )
  }
}

extension Assessment {
  fileprivate func write(to piece: inout PieceWriter) {
    switch self {
    case .counted(let degree):
      piece.write(true)
      piece.write(degree)
    case .excluded(let reason):
      piece.write(false)
      piece.write(reason.rawValue)
    }
  }

  fileprivate init(_ piece: inout PieceReader) throws(PieceMismatch) {
    guard try piece.flag() else {
      self = .excluded(try piece.choice(Exclusion.self))
      return
    }
    self = .counted(try piece.degree())
  }
}

extension PieceWriter {
  /// A degree.
  mutating func write(_ degree: Degree) {
    write(UInt64(degree.open.rawValue))
    write(degree.low)
    write(degree.high)
  }

  /// An exact number.
  mutating func write(_ number: Rational) {
    if let (numerator, denominator) = number.smallParts {
      write(true)
      write(numerator)
      write(denominator)
    } else {
      write(false)
      write(number.description)
    }
  }
}

extension PieceReader {
  /// A degree.
  mutating func degree() throws(PieceMismatch) -> Degree {
    guard let bits = UInt8(exactly: try unsigned()) else { throw PieceMismatch() }
    let (low, high) = (try rational(), try rational())
    let open = OpenReasons(rawValue: bits)
    guard low == high || !open.isEmpty else { throw PieceMismatch() }
    return low == high ? Degree(low) : Degree(low, high, open: open)
  }

  /// An exact number.
  mutating func rational() throws(PieceMismatch) -> Rational {
    let number =
      try flag()
      ? Rational(try integer(), over: try integer()) : Rational(ofAnyLength: try text())
    guard let number else { throw PieceMismatch() }
    return number
  }
}
