/// A format text, read: plain pieces and clauses such as `%s` and `%.2f`.
struct FormatTemplate: Sendable {
  /// One piece of a format.
  enum Piece: Sendable, Equatable {
    case plain(String)
    case clause(Verb, precision: Int)
  }

  /// What a clause does with its value.
  enum Verb: Character, Sendable {
    case string = "s"
    case decimal = "d"
    case fixed = "f"
    case scientific = "e"
    case binary = "b"
    case octal = "o"
    case hex = "x"
    case upperHex = "X"
  }

  /// The precision of `%f` and `%e` where none is written.
  static let standardPrecision = 6
  /// The greatest precision: no double has more digits that are not zero.
  static let greatestPrecision = 1100

  let pieces: [Piece]
  /// How many values it takes.
  var clauseCount: Int {
    pieces.reduce(0) { count, piece in
      if case .clause = piece { count + 1 } else { count }
    }
  }

  /// Reads a format; throws the clause that is none.
  init(_ text: String) throws(Interruption) {
    var pieces: [Piece] = []
    var plain = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        plain.append(scalar)
        continue
      }
      if rest.first == "%" {
        rest.removeFirst()
        plain.append("%")
        continue
      }
      if !plain.isEmpty { pieces.append(.plain(String(plain))) }
      plain = String.UnicodeScalarView()
      pieces.append(try FormatTemplate.clause(&rest))
    }
    if !plain.isEmpty { pieces.append(.plain(String(plain))) }
    self.pieces = pieces
  }

  private static func clause(_ rest: inout Substring.UnicodeScalarView) throws(Interruption)
    -> Piece
  {
    let start = rest
    var precision = standardPrecision
    if rest.first == "." {
      rest.removeFirst()
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest.removeFirst(digits.count)
      guard let number = Int(String(digits)), number <= greatestPrecision else {
        throw unknown(start, rest)
      }
      precision = number
    }
    guard let scalar = rest.popFirst(), let verb = Verb(rawValue: Character(scalar)) else {
      throw unknown(start, rest)
    }
    return .clause(verb, precision: precision)
  }

  private static func unknown(
    _ start: Substring.UnicodeScalarView,
    _ rest: Substring.UnicodeScalarView
  ) -> Interruption {
    let clause = start.prefix(start.count - rest.count)
    return .failure(
      .badArgument(
        function: "format",
        argument: "“%\(String(clause))”",
        expected: LibraryWording.formatClauses
      )
    )
  }
}
