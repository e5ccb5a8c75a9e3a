extension Library {
  /// `regex.replace`, `regex.extract`, `regex.extractAll`.
  public static let regex = Library(name: "regex", functions: RegexLibrary.functions)
  /// `matches`.
  static let matching = Library(name: "matches", functions: [RegexLibrary.matches])
}

/// The functions that match patterns.
enum RegexLibrary {
  static let functions = [replace, extract, extractAll]

  /// `text.matches(pattern)` and `matches(text, pattern)`.
  static let matches = FunctionDeclaration(
    "matches",
    [("matches_string", true), ("matches", false)].map { (id, isMember) in
      Overload(
        id,
        [.string, .string],
        .bool,
        isMember: isMember,
        prepare: { (arguments) throws(Interruption) in
          guard let pattern = try constant(arguments) else { return nil }
          return .of("matches") { (text: String, _: String) in pattern.matches(text) }
        },
        .inContext("matches") {
          (text: String, pattern: String, context: CallContext) throws(Interruption) in
          try context.patterns.pattern(pattern).matches(text)
        }
      )
    }
  )

  private static let extract = FunctionDeclaration(
    "regex.extract",
    [
      Overload(
        "regex_extract_string_string",
        [.string, .string],
        .optional(.string),
        prepare: { (arguments) throws(Interruption) in
          guard let pattern = try constant(arguments) else { return nil }
          return .of("regex.extract") { (text: String, source: String) throws(Interruption) in
            Value.optional(try RegexText.extract(text, pattern, source).map(Value.string))
          }
        },
        .of("regex.extract") { (text: String, source: String) throws(Interruption) in
          Value.optional(
            try RegexText.extract(text, try Pattern(source), source).map(Value.string)
          )
        }
      )
    ]
  )

  private static let extractAll = FunctionDeclaration(
    "regex.extractAll",
    [
      Overload(
        "regex_extractAll_string_string",
        [.string, .string],
        .list(.string),
        prepare: { (arguments) throws(Interruption) in
          guard let pattern = try constant(arguments) else { return nil }
          return .of("regex.extractAll") { (text: String, source: String) throws(Interruption) in
            try RegexText.extractAll(text, pattern, source).map(Value.string)
          }
        },
        .of("regex.extractAll") { (text: String, source: String) throws(Interruption) in
          try RegexText.extractAll(text, try Pattern(source), source).map(Value.string)
        }
      )
    ]
  )

  private static let replace = FunctionDeclaration(
    "regex.replace",
    [
      Overload(
        "regex_replace_string_string_string",
        [.string, .string, .string],
        .string,
        .variadic { (arguments, context) throws(Interruption) in
          try replacing(arguments + [.int(-1)], context)
        }
      ),
      Overload(
        "regex_replace_string_string_string_int",
        [.string, .string, .string, .int],
        .string,
        .variadic { (arguments, context) throws(Interruption) in
          try replacing(arguments, context)
        }
      ),
    ]
  )

  private static func replacing(_ arguments: [Value], _ context: CallContext)
    throws(Interruption) -> Value
  {
    guard arguments.count == 4, case .string(let text) = arguments[0],
      case .string(let source) = arguments[1], case .string(let replacement) = arguments[2],
      case .int(let limit) = arguments[3]
    else { throw .noOverload("regex.replace", arguments) }
    let pattern = try Pattern(source)
    let template = try ReplacementTemplate(replacement, groups: pattern.groupCount)
    let replaced = RegexText.replace(
      text,
      pattern,
      template,
      atMost: limit < 0 ? .max : Int(limit),
      maximumSize: context.limits.steps
    )
    guard let replaced else { throw .failure(.tooManySteps(limit: context.limits.steps)) }
    return .string(replaced)
  }

  /// The pattern of a call whose second argument is constant.
  private static func constant(_ arguments: [Value?]) throws(Interruption) -> Pattern? {
    guard arguments.count > 1, case .string(let source)? = arguments[1] else { return nil }
    return try Pattern(source)
  }
}
