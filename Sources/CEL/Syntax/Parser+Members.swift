import Diagnostics

extension Parser {
  /// A primary expression and the selections, calls and indexes after it.
  mutating func member(sign: ByteRange? = nil) throws(Mistake) -> NodeID {
    var operand = try primary(sign: sign)
    while true {
      switch token.kind {
      case .dot:
        try take()
        operand = try selection(of: operand)
      case .leftBracket:
        operand = try index(of: operand)
      case .leftBrace:
        guard let name = qualifiedName(operand) else { return operand }
        operand = try message(name, operand)
      default:
        return operand
      }
    }
  }

  /// What follows the dot after `operand`.
  private mutating func selection(of operand: NodeID) throws(Mistake) -> NodeID {
    let isOptional = try takeIf(.question)
    let name = token
    let field: String
    switch name.kind {
    case .name:
      field = text(of: name.range)
      guard !Parser.neverNames.contains(field) else {
        throw Mistake(.reserved(field), name.range)
      }
    case .quotedName:
      field = String(decoding: bytes[name.range.range.dropFirst().dropLast()], as: UTF8.self)
    default: throw unexpected(Localized(vi: "tên trường", en: "the name of a field"))
    }
    try take()
    if token.kind == .leftParenthesis, name.kind == .name, !isOptional {
      return try memberCall(operand, field, name.range)
    }
    return try add(
      .select(operand, field: field, isOptional: isOptional),
      range(from: syntax[operand].range),
      focus: name.range,
      above: [operand]
    )
  }

  private mutating func memberCall(_ receiver: NodeID, _ name: String, _ focus: ByteRange)
    throws(Mistake) -> NodeID
  {
    let arguments = try callArguments()
    let range = range(from: syntax[receiver].range)
    let call = Macro.Call(receiver: receiver, arguments: arguments, range: range, focus: focus)
    if let macro = macro(name, receiver: receiver, arity: arguments.count) {
      return try macro.expand(&self, call)
    }
    return try add(
      .memberCall(receiver, name, arguments),
      range,
      focus: focus,
      above: [receiver] + arguments
    )
  }

  /// The macro that a call is, one of the receiver's namespace before one of any receiver.
  private func macro(_ name: String, receiver: NodeID?, arity: Int) -> Macro? {
    guard let named = macros[name] else { return nil }
    var namespace: String?
    if let receiver, case .name(let spelled) = syntax[receiver].kind { namespace = spelled }
    let isMember = receiver != nil
    let fitting = named.filter {
      $0.key.isMember == isMember && ($0.key.arity == arity || $0.key.arity == -1)
        && ($0.key.namespace == nil || $0.key.namespace == namespace)
    }
    return fitting.last { $0.key.namespace != nil } ?? fitting.last
  }

  private mutating func index(of operand: NodeID) throws(Mistake) -> NodeID {
    let focus = try take().range
    let isOptional = try takeIf(.question)
    let key = try expression()
    try expect(.rightBracket, "]")
    return try add(
      .call(isOptional ? OperatorName.optionalIndex : OperatorName.index, [operand, key]),
      range(from: syntax[operand].range),
      focus: ByteRange(focus, ByteRange(Int(focus.start), Int(lastEnd))),
      above: [operand, key]
    )
  }

  /// The dotted name that a chain of selections spells, if it is nothing else.
  func qualifiedName(_ node: NodeID) -> String? {
    var segments: [String] = []
    var node = node
    while true {
      switch syntax[node].kind {
      case .name(let name):
        segments.append(name)
        return segments.reversed().joined(separator: ".")
      case .select(let operand, let field, isOptional: false):
        segments.append(field)
        node = operand
      default: return nil
      }
    }
  }
}

extension Parser {
  /// The words that name nothing, not even fields.
  static let neverNames: Set<String> = ["in", "true", "false", "null"]
  /// The words that name no variable and no function.
  static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
    "package", "namespace", "return", "var", "void", "while",
  ]

  private mutating func primary(sign: ByteRange?) throws(Mistake) -> NodeID {
    switch token.kind {
    case .int, .uint, .double: return try number(sign: sign)
    case .string:
      let range = try take().range
      return try add(.constant(.string(try LiteralReader.string(bytes, range))), range)
    case .bytes:
      let range = try take().range
      return try add(.constant(.bytes(try LiteralReader.octets(bytes, range))), range)
    case .leftParenthesis: return try parenthesised()
    case .leftBracket: return try list()
    case .leftBrace: return try map()
    case .name, .dot: return try nameOrCall()
    default: throw unexpected(Localized(vi: "một biểu thức", en: "an expression"))
    }
  }

  private mutating func number(sign: ByteRange?) throws(Mistake) -> NodeID {
    let token = try take()
    var range = sign.map { ByteRange($0, token.range) } ?? token.range
    let isGlued = self.token.range.start == token.range.end && !isWord("in", self.token.range)
    if isGlued, [.name, .int, .uint, .double].contains(self.token.kind) {
      range.end = self.token.range.end
      throw Mistake(.badNumber(text(of: range)), range)
    }
    let digits = text(of: token.range)
    guard let value = LiteralReader.number(digits, token.kind, isNegative: sign != nil) else {
      throw Mistake(.badNumber(text(of: range)), range)
    }
    return try add(.constant(value), range)
  }

  private mutating func parenthesised() throws(Mistake) -> NodeID {
    try take()
    let inner = try expression()
    try expect(.rightParenthesis, ")")
    return inner
  }

  private mutating func nameOrCall() throws(Mistake) -> NodeID {
    let start = token.range
    let isRooted = try takeIf(.dot)
    guard token.kind == .name else {
      throw unexpected(Localized(vi: "một tên", en: "a name"))
    }
    let name = try take()
    let spelled = text(of: name.range)
    if !isRooted, let constant = Parser.constant(spelled) {
      return try add(.constant(constant), name.range)
    }
    guard !Parser.reserved.contains(spelled), !Parser.neverNames.contains(spelled) else {
      throw Mistake(.reserved(spelled), name.range)
    }
    let full = isRooted ? "." + spelled : spelled
    guard token.kind == .leftParenthesis else {
      return try add(.name(full), range(from: start), focus: name.range)
    }
    let arguments = try callArguments()
    let range = range(from: start)
    if !isRooted, let macro = macro(spelled, receiver: nil, arity: arguments.count) {
      let call = Macro.Call(receiver: nil, arguments: arguments, range: range, focus: name.range)
      return try macro.expand(&self, call)
    }
    return try add(.call(full, arguments), range, focus: name.range, above: arguments)
  }

  private static func constant(_ word: String) -> Value? {
    switch word {
    case "true": .bool(true)
    case "false": .bool(false)
    case "null": .null
    default: nil
    }
  }
}
