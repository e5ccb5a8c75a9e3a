internal import CivilTime

/// The standard conversions between types.
enum ConversionLibrary {
  static let functions = [
    toInt, toUint, toDouble, toString, toBytes, toBool, toTimestamp, toDuration,
  ]

  private static let toInt = FunctionDeclaration(
    "int",
    [
      Overload("int64_to_int64", [.int], .int, .of("int") { (number: Int64) in number }),
      Overload("double_to_int64", [.double], .int, converting(.int) { wholeNumber($0) }),
      Overload(
        "uint64_to_int64",
        [.uint],
        .int,
        converting(.int) { (number: UInt64) in Int64(exactly: number) }
      ),
      Overload("string_to_int64", [.string], .int, converting(.int) { NumberReading.int($0) }),
      Overload(
        "timestamp_to_int64",
        [.timestamp],
        .int,
        .of("int") { (instant: Instant) in instant.seconds }
      ),
      Overload(
        "duration_to_int64",
        [.duration],
        .int,
        .of("int") { (length: ElapsedTime) in length.nanoseconds }
      ),
    ]
  )

  private static let toUint = FunctionDeclaration(
    "uint",
    [
      Overload("uint64_to_uint64", [.uint], .uint, .of("uint") { (number: UInt64) in number }),
      Overload(
        "int64_to_uint64",
        [.int],
        .uint,
        converting(.uint) { (number: Int64) in UInt64(exactly: number) }
      ),
      Overload("double_to_uint64", [.double], .uint, converting(.uint) { naturalNumber($0) }),
      Overload("string_to_uint64", [.string], .uint, converting(.uint) { NumberReading.uint($0) }),
    ]
  )

  private static let toDouble = FunctionDeclaration(
    "double",
    [
      Overload(
        "double_to_double",
        [.double],
        .double,
        .of("double") { (number: Double) in number }
      ),
      Overload(
        "int64_to_double",
        [.int],
        .double,
        .of("double") { (number: Int64) in Double(number) }
      ),
      Overload(
        "uint64_to_double",
        [.uint],
        .double,
        .of("double") { (number: UInt64) in Double(number) }
      ),
      Overload(
        "string_to_double",
        [.string],
        .double,
        converting(.double) { NumberReading.double($0) }
      ),
    ]
  )

  private static let toBool = FunctionDeclaration(
    "bool",
    [
      Overload("bool_to_bool", [.bool], .bool, .of("bool") { (truth: Bool) in truth }),
      Overload("string_to_bool", [.string], .bool, converting(.bool) { NumberReading.bool($0) }),
    ]
  )

  private static let toBytes = FunctionDeclaration(
    "bytes",
    [
      Overload("bytes_to_bytes", [.bytes], .bytes, .of("bytes") { (bytes: [UInt8]) in bytes }),
      Overload(
        "string_to_bytes",
        [.string],
        .bytes,
        .of("bytes") { (text: String) in Array(text.utf8) }
      ),
    ]
  )

  private static let toTimestamp = FunctionDeclaration(
    "timestamp",
    [
      Overload(
        "timestamp_to_timestamp",
        [.timestamp],
        .timestamp,
        .of("timestamp") { (instant: Instant) in instant }
      ),
      Overload(
        "int64_to_timestamp",
        [.int],
        .timestamp,
        converting(.timestamp) { (seconds: Int64) in
          let instant = Instant(seconds: seconds)
          return instant.isInRange ? instant : nil
        }
      ),
      Overload(
        "string_to_timestamp",
        [.string],
        .timestamp,
        converting(.timestamp) { (text: String) in Instant(text) }
      ),
    ]
  )

  private static let toDuration = FunctionDeclaration(
    "duration",
    [
      Overload(
        "duration_to_duration",
        [.duration],
        .duration,
        .of("duration") { (length: ElapsedTime) in length }
      ),
      Overload(
        "string_to_duration",
        [.string],
        .duration,
        converting(.duration) { (text: String) in ElapsedTime(text) }
      ),
    ]
  )

  private static let toString = FunctionDeclaration(
    "string",
    [
      ("string_to_string", CELType.string), ("bool_to_string", .bool), ("int64_to_string", .int),
      ("uint64_to_string", .uint), ("double_to_string", .double), ("bytes_to_string", .bytes),
      ("timestamp_to_string", .timestamp), ("duration_to_string", .duration),
    ].map { (id, type) in
      Overload(id, [type], .string, converting(.string) { (value: Value) in text(value) })
    } + [dateToString]
  )

  /// The text of a day that is not known is not known either, so that texts tell days apart.
  private static let dateToString = Overload(
    "date_to_string",
    [.date],
    .string,
    .of("string") { (moment: Moment) throws(Interruption) in
      guard !moment.isUncertain else { throw .undecided([moment]) }
      return moment.description
    }
  )

  /// A conversion that fails where `convert` has no answer.
  private static func converting<From: Operand, To: Operand>(
    _ target: CELType,
    _ convert: @escaping @Sendable (From) -> To?
  ) -> Implementation {
    .unary { (value, _) throws(Interruption) in
      guard let operand = From(operand: value) else { throw .noOverload(target.name, [value]) }
      guard let result = convert(operand) else { throw .cannotConvert(value, to: target) }
      return result.asValue
    }
  }

  /// The text of a value that `string` takes; `nil` for octets that are no UTF-8 and other values.
  static func text(_ value: Value) -> String? {
    switch value {
    case .string(let text): text
    case .bool(let truth): truth ? "true" : "false"
    case .int(let number): String(number)
    case .uint(let number): String(number)
    case .double(let number): NumberText.shortest(number)
    case .bytes(let bytes): String(validating: bytes, as: UTF8.self)
    case .timestamp(let instant): instant.description
    case .duration(let length): length.description
    case .date(let moment): moment.description
    case .null, .list, .map, .type, .optional, .node: nil
    }
  }

  /// The number without its fraction; both ends of the range are left out, as no double is next
  /// to them.
  private static func wholeNumber(_ number: Double) -> Int64? {
    number > -0x1p63 && number < 0x1p63 ? Int64(number) : nil
  }

  private static func naturalNumber(_ number: Double) -> UInt64? {
    number >= 0 && number < 0x1p64 ? UInt64(number) : nil
  }
}
