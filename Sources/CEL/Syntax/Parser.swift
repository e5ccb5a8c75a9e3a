import Diagnostics

/// Reads an expression by operator precedence.
///
/// The machine stack grows with the nesting of the text, which `Limits.depth` bounds; the height of
/// the tree is bounded by the same limit, so that later stages may recurse.
struct Parser {
  private(set) var syntax = Syntax()
  let bytes: [UInt8]
  let limits: Limits
  let macros: [String: [Macro]]
  var lexer: Lexer
  var token = Token(kind: .end, range: ByteRange(0, 0))
  /// Where the last token that was taken ends.
  var lastEnd: Int32 = 0
  private var depth = 0

  /// Reads `text`; throws the first mistake.
  static func parse(_ text: String, limits: Limits, macros: [String: [Macro]])
    throws(Mistake) -> Syntax
  {
    let bytes = Array(text.utf8)
    if bytes.count > limits.codePoints, text.unicodeScalars.count > limits.codePoints {
      let situation = ExpressionSituation.tooLarge(
        what: Localized(vi: "số ký tự", en: "code points"),
        limit: limits.codePoints
      )
      throw Mistake(situation, ByteRange(0, bytes.count))
    }
    var parser = Parser(bytes: bytes, limits: limits, macros: macros)
    parser.token = try parser.lexer.next()
    let root = try parser.expression()
    guard parser.token.kind == .end else {
      throw parser.unexpected(Localized(vi: "hết biểu thức", en: "the end of the expression"))
    }
    parser.syntax.root = root
    return parser.syntax
  }

  private init(bytes: [UInt8], limits: Limits, macros: [String: [Macro]]) {
    self.bytes = bytes
    self.limits = limits
    self.macros = macros
    self.lexer = Lexer(bytes)
  }

  /// Runs `body` one level deeper, unless that is too deep.
  mutating func nested<T>(_ body: (inout Parser) throws(Mistake) -> T) throws(Mistake) -> T {
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.depth else { throw tooDeep(token.range) }
    return try body(&self)
  }

  /// Adds a node above `children`.
  mutating func add(
    _ kind: SyntaxNode.Kind,
    _ range: ByteRange,
    focus: ByteRange? = nil,
    above children: [NodeID] = []
  ) throws(Mistake) -> NodeID {
    var height: Int32 = 0
    for child in children { height = max(height, syntax[child].height) }
    guard height < limits.depth else { throw tooDeep(focus ?? range) }
    guard syntax.nodes.count < limits.nodes else {
      let what = Localized(vi: "số nút", en: "nodes")
      throw Mistake(.tooLarge(what: what, limit: limits.nodes), range)
    }
    return syntax.add(kind, range, focus: focus, height: height + 1)
  }

  /// The mistake of nesting deeper than the limit.
  func tooDeep(_ range: ByteRange) -> Mistake {
    let what = Localized(vi: "độ lồng nhau", en: "levels of nesting")
    return Mistake(.tooLarge(what: what, limit: limits.depth), range)
  }
}

extension Parser {
  /// Goes to the next token and returns the one that was current.
  @discardableResult
  mutating func take() throws(Mistake) -> Token {
    let taken = token
    lastEnd = taken.range.end
    token = try lexer.next()
    return taken
  }

  /// Takes a token of `kind` if one is there.
  mutating func takeIf(_ kind: Token.Kind) throws(Mistake) -> Bool {
    guard token.kind == kind else { return false }
    try take()
    return true
  }

  /// Takes a token of `kind`, which must be there.
  mutating func expect(_ kind: Token.Kind, _ mark: String) throws(Mistake) {
    guard try takeIf(kind) else { throw unexpected(Localized("“\(mark)”")) }
  }

  /// The mistake that the current token is not what was expected.
  func unexpected(_ expected: Localized) -> Mistake {
    let found = token.kind == .end ? "" : text(of: token.range)
    return Mistake(.unexpected(found, expected: expected), token.range)
  }

  func text(of range: ByteRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }

  /// From the start of a node or token to the last token taken.
  func range(from start: ByteRange) -> ByteRange {
    var range = start
    range.end = max(lastEnd, start.end)
    return range
  }
}
