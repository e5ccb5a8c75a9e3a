/// The type of an expression or a value.
public indirect enum CELType: Sendable, Hashable {
  /// Any type; checking is left to the run.
  case dyn
  /// The type of `null`.
  case null
  /// Truth values.
  case bool
  /// Signed 64-bit integers.
  case int
  /// Unsigned 64-bit integers.
  case uint
  /// IEEE 754 doubles.
  case double
  /// Sequences of Unicode code points.
  case string
  /// Sequences of octets.
  case bytes
  /// Instants, to the nanosecond.
  case timestamp
  /// Lengths of time, to the nanosecond.
  case duration
  /// Dates of facts: a civil day, or an instant where the fact states a time.
  case date
  /// Lists of one element type.
  case list(CELType)
  /// Maps from a key type to a value type.
  case map(CELType, CELType)
  /// Types as values.
  case type(CELType)
  /// A value that may be absent.
  case optional(CELType)
  /// A located mapping with declared fields; the name of an `ObjectType`.
  case object(String)
  /// A type known by its name and parameters alone.
  case abstract(String, [CELType])
  /// A type parameter of a function or variable.
  case parameter(String)
  /// A type still open while an expression is checked; never in a finished result.
  case open(Int)
}

extension CELType {
  /// Whether a value of this type may also be `null`.
  var admitsNull: Bool {
    switch self {
    case .null, .dyn, .timestamp, .duration, .date, .optional, .object, .abstract: true
    case .bool, .int, .uint, .double, .string, .bytes, .list, .map, .type, .parameter, .open: false
    }
  }

  /// Whether a type parameter or an open type occurs in this type.
  var isGeneric: Bool {
    switch self {
    case .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date,
      .object:
      false
    case .list(let inner), .type(let inner), .optional(let inner): inner.isGeneric
    case .map(let key, let value): key.isGeneric || value.isGeneric
    case .abstract(_, let parameters): parameters.contains { $0.isGeneric }
    case .parameter, .open: true
    }
  }
}
