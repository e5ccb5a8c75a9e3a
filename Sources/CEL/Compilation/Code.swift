import CivilTime
import LocatedYAML

/// A compiled expression that gives a `Result`.
typealias Evaluation<Result> = @Sendable (inout Frame) throws(Interruption) -> Result

/// A compiled expression, as exactly typed as its static type allows.
enum Code: Sendable {
  case constant(Value)
  case bool(Evaluation<Bool>)
  case int(Evaluation<Int64>)
  case double(Evaluation<Double>)
  case string(Evaluation<String>)
  case date(Evaluation<Moment>)
  case timestamp(Evaluation<Instant>)
  /// A variable or fields of it, which usually lead into a located tree.
  case path(Path)
  /// Any value.
  case value(Evaluation<Value>)
}

extension Code {
  /// Code that gives the result as a value; located scalars are settled.
  var asValue: Evaluation<Value> {
    switch self {
    case .constant(let value): return { (_) throws(Interruption) in value }
    case .bool(let code): return { (frame) throws(Interruption) in .bool(try code(&frame)) }
    case .int(let code): return { (frame) throws(Interruption) in .int(try code(&frame)) }
    case .double(let code): return { (frame) throws(Interruption) in .double(try code(&frame)) }
    case .string(let code): return { (frame) throws(Interruption) in .string(try code(&frame)) }
    case .date(let code): return { (frame) throws(Interruption) in .date(try code(&frame)) }
    case .timestamp(let code):
      return { (frame) throws(Interruption) in .timestamp(try code(&frame)) }
    case .path(let path): return { (frame) throws(Interruption) in try path.value(&frame) }
    case .value(let code): return code
    }
  }

  /// Code that gives a bool; any other value is a failure of `function` at `node`.
  func asBool(_ function: String, at node: NodeID) -> Evaluation<Bool> {
    switch self {
    case .bool(let code): return code
    case .path(let path) where path.type == .bool:
      return { (frame) throws(Interruption) in
        if let found = try path.find(in: &frame) { return try Value.bool(found) }
        return try Value.unwrapBool(try path.fallback(&frame), function, node)
      }
    default:
      let code = asValue
      return { (frame) throws(Interruption) in
        try Value.unwrapBool(try code(&frame), function, node)
      }
    }
  }

  /// Code that gives an int, where the static type says that it is one.
  var asInt: Evaluation<Int64>? {
    switch self {
    case .constant(.int(let int)): return { (_) throws(Interruption) in int }
    case .int(let code): return code
    case .path(let path) where path.type == .int:
      return { (frame) throws(Interruption) in
        if let found = try path.find(in: &frame) { return try Value.int(found) }
        guard case .int(let int) = try path.fallback(&frame) else { throw path.mismatch }
        return int
      }
    default: return nil
    }
  }

  /// Code that gives a double, where the static type says that it is one.
  var asDouble: Evaluation<Double>? {
    switch self {
    case .constant(.double(let double)): return { (_) throws(Interruption) in double }
    case .double(let code): return code
    case .path(let path) where path.type == .double:
      return { (frame) throws(Interruption) in
        if let found = try path.find(in: &frame) { return try Value.double(found) }
        guard case .double(let double) = try path.fallback(&frame) else { throw path.mismatch }
        return double
      }
    default: return nil
    }
  }

  /// Code that gives a string, where the static type says that it is one.
  var asString: Evaluation<String>? {
    switch self {
    case .constant(.string(let string)): return { (_) throws(Interruption) in string }
    case .string(let code): return code
    case .path(let path) where path.type == .string:
      return { (frame) throws(Interruption) in
        if let found = try path.find(in: &frame) { return try Value.text(found) }
        guard case .string(let string) = try path.fallback(&frame) else { throw path.mismatch }
        return string
      }
    default: return nil
    }
  }

  /// Code that gives a date, where the static type says that it is one.
  var asDate: Evaluation<Moment>? {
    switch self {
    case .constant(.date(let date)): return { (_) throws(Interruption) in date }
    case .date(let code): return code
    case .path(let path) where path.type == .date:
      return { (frame) throws(Interruption) in
        if let found = try path.find(in: &frame) { return try Value.date(found) }
        guard case .date(let date) = try path.fallback(&frame) else { throw path.mismatch }
        return date
      }
    default: return nil
    }
  }

  /// Code that gives a timestamp, where the static type says that it is one.
  var asTimestamp: Evaluation<Instant>? {
    switch self {
    case .constant(.timestamp(let instant)): return { (_) throws(Interruption) in instant }
    case .timestamp(let code): return code
    case .path(let path) where path.type == .timestamp:
      return { (frame) throws(Interruption) in
        if let found = try path.find(in: &frame) { return try Value.timestamp(found) }
        guard case .timestamp(let instant) = try path.fallback(&frame) else { throw path.mismatch }
        return instant
      }
    default: return nil
    }
  }

  /// The value, where it is known without running.
  var constant: Value? {
    guard case .constant(let value) = self else { return nil }
    return value
  }
}

extension Value {
  static func unwrapBool(_ value: Value, _ function: String, _ node: NodeID)
    throws(Interruption) -> Bool
  {
    guard case .bool(let bool) = value else {
      throw .failure(.noOverload(function: function, operands: [value.dynamicType]), at: node)
    }
    return bool
  }

  static func unwrapString(_ value: Value, _ function: String, _ node: NodeID)
    throws(Interruption) -> String
  {
    guard case .string(let string) = value else {
      throw .failure(.noOverload(function: function, operands: [value.dynamicType]), at: node)
    }
    return string
  }
}
