/// A map: entries in the order in which they were made, found by key.
///
/// Numeric keys of different types that denote the same number are the same key.
public struct MapValue: Sendable {
  /// One key and its value.
  public struct Entry: Sendable {
    /// The key: a bool, int, uint or string.
    public let key: Value
    /// The value.
    public var value: Value
  }

  /// The entries, in the order of insertion.
  public private(set) var entries: [Entry] = []
  private var index: [MapKey: Int] = [:]

  /// The empty map.
  public init() {}

  /// The number of entries.
  public var count: Int { entries.count }

  /// The value under `key`; `nil` also where `key` can be no key. Constant time.
  public subscript(key: Value) -> Value? {
    guard let key = MapKey(lookup: key), let position = index[key] else { return nil }
    return entries[position].value
  }

  /// Adds an entry; `false`, and nothing added, when the key is there already or can be no key.
  @discardableResult
  public mutating func insert(_ key: Value, _ value: Value) -> Bool {
    guard let mapKey = MapKey(key), index[mapKey] == nil else { return false }
    index[mapKey] = entries.count
    entries.append(Entry(key: key, value: value))
    return true
  }
}

/// A key made comparable: numbers on one number line, strings by their bytes.
enum MapKey: Hashable, Sendable {
  case bool(Bool)
  case int(Int64)
  case large(UInt64)
  case string(ByteString)

  /// The key that `value` is; `nil` when values of its type are no keys.
  init?(_ value: Value) {
    switch value {
    case .bool(let bool): self = .bool(bool)
    case .int(let int): self = .int(int)
    case .uint(let uint): self = Int64(exactly: uint).map { .int($0) } ?? .large(uint)
    case .string(let string): self = .string(ByteString(string))
    case .null, .double, .bytes, .list, .map, .timestamp, .duration, .date, .type, .optional, .node:
      return nil
    }
  }

  /// The key that equals `value`, which may also be a double with an integral value.
  init?(lookup value: Value) {
    guard case .double(let double) = value else {
      self.init(value)
      return
    }
    if let int = Int64(exactly: double) {
      self = .int(int)
    } else if let uint = UInt64(exactly: double) {
      self = .large(uint)
    } else {
      return nil
    }
  }
}

/// A string that is compared and hashed by its UTF-8 bytes.
struct ByteString: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ByteString, right: ByteString) -> Bool {
    left.text.hasBytes(of: right.text)
  }

  func hash(into hasher: inout Hasher) {
    unsafe text.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
