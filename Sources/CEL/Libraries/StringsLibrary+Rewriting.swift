/// The functions of the `strings` library that make texts out of texts.
extension StringsLibrary {
  static let rewriting = [
    lowerAscii, upperAscii, trim, reverse, replace, split, join, quote,
  ]

  private static let lowerAscii = FunctionDeclaration(
    "lowerAscii",
    [
      Overload(
        "string_lower_ascii",
        [.string],
        .string,
        isMember: true,
        .of("lowerAscii") { (text: String) in
          mapped(text) { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        }
      )
    ]
  )

  private static let upperAscii = FunctionDeclaration(
    "upperAscii",
    [
      Overload(
        "string_upper_ascii",
        [.string],
        .string,
        isMember: true,
        .of("upperAscii") { (text: String) in
          mapped(text) { (0x61...0x7A).contains($0) ? $0 & ~0x20 : $0 }
        }
      )
    ]
  )

  private static let trim = FunctionDeclaration(
    "trim",
    [
      Overload(
        "string_trim",
        [.string],
        .string,
        isMember: true,
        .of("trim") { (text: String) in
          let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
          guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else {
            return ""
          }
          return String(start[...last])
        }
      )
    ]
  )

  private static let reverse = FunctionDeclaration(
    "reverse",
    [
      Overload(
        "string_reverse",
        [.string],
        .string,
        isMember: true,
        .of("reverse") { (text: String) in
          var scalars = String.UnicodeScalarView()
          scalars.append(contentsOf: text.unicodeScalars.reversed())
          return String(scalars)
        }
      )
    ]
  )

  private static let replace = FunctionDeclaration(
    "replace",
    [
      Overload(
        "string_replace_string_string",
        [.string, .string, .string],
        .string,
        isMember: true,
        .ternary { (text, old, new, context) throws(Interruption) in
          try replacing([text, old, new], context, atMost: .max)
        }
      ),
      Overload(
        "string_replace_string_string_int",
        [.string, .string, .string, .int],
        .string,
        isMember: true,
        .variadic { (arguments, context) throws(Interruption) in
          guard arguments.count == 4, case .int(let limit) = arguments[3] else {
            throw .noOverload("replace", arguments)
          }
          return try replacing(arguments, context, atMost: limit < 0 ? .max : Int(limit))
        }
      ),
    ]
  )

  private static let split = FunctionDeclaration(
    "split",
    [
      Overload(
        "string_split_string",
        [.string, .string],
        .list(.string),
        isMember: true,
        .of("split") { (text: String, separator: String) in
          TextParts.split(text, separator, atMost: .max).map(Value.string)
        }
      ),
      Overload(
        "string_split_string_int",
        [.string, .string, .int],
        .list(.string),
        isMember: true,
        .of("split") { (text: String, separator: String, limit: Int64) in
          TextParts.split(text, separator, atMost: limit < 0 ? .max : Int(limit))
            .map(Value.string)
        }
      ),
    ]
  )

  private static let join = FunctionDeclaration(
    "join",
    [
      Overload(
        "list_join",
        [.list(.string)],
        .string,
        isMember: true,
        .inContext("join") { (list: [Value], context) throws(Interruption) in
          try joined(list, "", context)
        }
      ),
      Overload(
        "list_join_string",
        [.list(.string), .string],
        .string,
        isMember: true,
        .inContext("join") {
          (list: [Value], separator: String, context) throws(Interruption) in
          try joined(list, separator, context)
        }
      ),
    ]
  )

  private static let quote = FunctionDeclaration(
    "strings.quote",
    [
      Overload(
        "strings_quote",
        [.string],
        .string,
        .of("strings.quote") { (text: String) in TextParts.quoted(text) }
      )
    ]
  )

  private static func mapped(_ text: String, _ change: (UInt8) -> UInt8) -> String {
    String(decoding: text.utf8.map(change), as: UTF8.self)
  }

  private static func replacing(_ arguments: [Value], _ context: CallContext, atMost limit: Int)
    throws(Interruption) -> Value
  {
    guard case .string(let text) = arguments[0], case .string(let old) = arguments[1],
      case .string(let new) = arguments[2]
    else { throw .noOverload("replace", arguments) }
    let replaced = TextParts.replace(
      text,
      old,
      new,
      atMost: limit,
      maximumSize: context.limits.steps
    )
    guard let replaced else { throw .failure(.tooManySteps(limit: context.limits.steps)) }
    return .string(replaced)
  }

  private static func joined(_ list: [Value], _ separator: String, _ context: CallContext)
    throws(Interruption) -> String
  {
    var joined = ""
    for (index, value) in list.enumerated() {
      guard case .string(let text) = value else { throw .noOverload("join", [.list(list)]) }
      if index > 0 { joined += separator }
      joined += text
      guard joined.utf8.count <= context.limits.steps else {
        throw .failure(.tooManySteps(limit: context.limits.steps))
      }
    }
    return joined
  }
}
