import Diagnostics

extension Parser {
  /// The arguments of a call, parentheses and all.
  mutating func callArguments() throws(Mistake) -> [NodeID] {
    try expect(.leftParenthesis, "(")
    var arguments: [NodeID] = []
    guard try !takeIf(.rightParenthesis) else { return arguments }
    repeat { arguments.append(try expression()) } while try takeIf(.comma)
    try expect(.rightParenthesis, ")")
    return arguments
  }

  /// A list literal.
  mutating func list() throws(Mistake) -> NodeID {
    let start = try take().range
    var elements: [SyntaxNode.Element] = []
    while token.kind != .rightBracket {
      let isOptional = try takeIf(.question)
      elements.append(SyntaxNode.Element(value: try expression(), isOptional: isOptional))
      guard try takeIf(.comma) else { break }
    }
    try expect(.rightBracket, "]")
    return try add(.list(elements), range(from: start), above: elements.map(\.value))
  }

  /// A map literal.
  mutating func map() throws(Mistake) -> NodeID {
    let start = try take().range
    var pairs: [SyntaxNode.Pair] = []
    while token.kind != .rightBrace {
      let isOptional = try takeIf(.question)
      let key = try expression()
      try expect(.colon, ":")
      let value = try expression()
      pairs.append(SyntaxNode.Pair(key: key, value: value, isOptional: isOptional))
      guard try takeIf(.comma) else { break }
    }
    try expect(.rightBrace, "}")
    return try add(
      .map(pairs),
      range(from: start),
      above: pairs.flatMap { [$0.key, $0.value] }
    )
  }

  /// A message literal after its name.
  mutating func message(_ name: String, _ operand: NodeID) throws(Mistake) -> NodeID {
    try take()
    var values: [NodeID] = []
    while token.kind != .rightBrace {
      _ = try takeIf(.question)
      guard token.kind == .name || token.kind == .quotedName else {
        throw unexpected(Localized(vi: "tên trường", en: "the name of a field"))
      }
      try take()
      try expect(.colon, ":")
      values.append(try expression())
      guard try takeIf(.comma) else { break }
    }
    try expect(.rightBrace, "}")
    return try add(
      .message(name, values),
      range(from: syntax[operand].range),
      focus: syntax[operand].range,
      above: values
    )
  }
}
