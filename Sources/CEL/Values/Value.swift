public import CivilTime
public import LocatedYAML

/// A value of the Common Expression Language.
///
/// A part of a YAML file takes part in expressions as it stands, as `.node`; it is not copied.
/// Compare values with `equals(_:)`: Swift's equality of strings is not the language's.
public enum Value: Sendable {
  /// `null`.
  case null
  /// A truth value.
  case bool(Bool)
  /// A signed integer.
  case int(Int64)
  /// An unsigned integer.
  case uint(UInt64)
  /// A double.
  case double(Double)
  /// A string; its meaning is its UTF-8 bytes, which are never normalised.
  case string(String)
  /// Octets.
  case bytes([UInt8])
  /// A list.
  case list([Value])
  /// A map.
  case map(MapValue)
  /// An instant.
  case timestamp(Instant)
  /// A length of time.
  case duration(ElapsedTime)
  /// The date of a fact.
  case date(Moment)
  /// A type.
  case type(CELType)
  /// A value that may be absent.
  indirect case optional(Value?)
  /// A part of a YAML file, read as the given type.
  case node(YAMLNode, CELType)
}
