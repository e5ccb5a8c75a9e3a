/// A piece of an expression's text.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case end
    case name
    /// A name between backticks.
    case quotedName
    case int
    case uint
    case double
    case string
    case bytes
    case dot
    case comma
    case colon
    case question
    case leftParenthesis
    case rightParenthesis
    case leftBracket
    case rightBracket
    case leftBrace
    case rightBrace
    case plus
    case minus
    case star
    case slash
    case percent
    case not
    case equal
    case notEqual
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    case and
    case or
  }

  var kind: Kind
  var range: ByteRange
}
