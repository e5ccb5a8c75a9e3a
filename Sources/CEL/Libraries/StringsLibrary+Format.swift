/// `format`: texts with values put in.
extension StringsLibrary {
  static let format = FunctionDeclaration(
    "format",
    [
      Overload(
        "string_format",
        [.string, .list(.dyn)],
        .string,
        isMember: true,
        prepare: { (arguments) throws(Interruption) in
          guard case .string(let text)? = arguments.first ?? nil else { return nil }
          let template = try FormatTemplate(text)
          return .binary { (_, list, context) throws(Interruption) in
            guard case .list(let values) = list else {
              throw .noOverload("format", [.string(text), list])
            }
            return .string(try formatted(template, values, context))
          }
        },
        .inContext("format") { (text: String, values: [Value], context) throws(Interruption) in
          try formatted(try FormatTemplate(text), values, context)
        }
      )
    ]
  )

  private static func formatted(
    _ template: FormatTemplate,
    _ values: [Value],
    _ context: CallContext
  ) throws(Interruption) -> String {
    guard template.clauseCount == values.count else {
      throw .failure(
        .badArgument(
          function: "format",
          argument: "[\(template.clauseCount) %]",
          expected: LibraryWording.argumentCount(values.count)
        )
      )
    }
    var output = ""
    var index = 0
    for piece in template.pieces {
      switch piece {
      case .plain(let text): output += text
      case .clause(let verb, let precision):
        output += try clause(verb, precision, values[index])
        index += 1
      }
      guard output.utf8.count <= context.limits.steps else {
        throw .failure(.tooManySteps(limit: context.limits.steps))
      }
    }
    return output
  }

  private static func clause(_ verb: FormatTemplate.Verb, _ precision: Int, _ value: Value)
    throws(Interruption) -> String
  {
    let text: String?
    switch verb {
    case .string: text = ValueText.plain(value)
    case .decimal: text = decimal(value)
    case .fixed: text = number(value).map { NumberText.fixed($0, precision: precision) }
    case .scientific: text = number(value).map { NumberText.scientific($0, precision: precision) }
    case .binary: text = binary(value)
    case .octal: text = inBase(8, value)
    case .hex: text = hex(value, isUpper: false)
    case .upperHex: text = hex(value, isUpper: true)
    }
    guard let text else { throw refused(verb, value) }
    return text
  }

  private static func decimal(_ value: Value) -> String? {
    if case .double(let number) = value { return NumberText.name(ofNonFinite: number) }
    return inBase(10, value)
  }

  private static func binary(_ value: Value) -> String? {
    if case .bool(let truth) = value { return truth ? "1" : "0" }
    return inBase(2, value)
  }

  private static func hex(_ value: Value, isUpper: Bool) -> String? {
    switch value {
    case .string(let text): hex(Array(text.utf8), isUpper)
    case .bytes(let bytes): hex(bytes, isUpper)
    default: inBase(16, value, isUpper: isUpper)
    }
  }

  private static func hex(_ bytes: [UInt8], _ isUpper: Bool) -> String {
    let digits = Array((isUpper ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func inBase(_ base: Int, _ value: Value, isUpper: Bool = false) -> String? {
    switch value {
    case .int(let number): String(number, radix: base, uppercase: isUpper)
    case .uint(let number): String(number, radix: base, uppercase: isUpper)
    default: nil
    }
  }

  private static func number(_ value: Value) -> Double? {
    switch value {
    case .double(let number): number
    case .int(let number): Double(number)
    case .uint(let number): Double(number)
    default: nil
    }
  }

  private static func refused(_ verb: FormatTemplate.Verb, _ value: Value) -> Interruption {
    let types =
      switch verb {
      case .string: "bool, int, uint, double, string, bytes, list, map"
      case .decimal, .octal: "int, uint"
      case .fixed, .scientific: "double, int, uint"
      case .binary: "int, uint, bool"
      case .hex, .upperHex: "int, uint, string, bytes"
      }
    return .failure(
      .badArgument(
        function: "format",
        argument: "%\(verb.rawValue) ← \(value.dynamicType.spoken)",
        expected: LibraryWording.clause(types)
      )
    )
  }
}
