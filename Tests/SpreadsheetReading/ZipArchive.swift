/// The members of a zip archive, unpacked; for tests to look into files that others wrote.
public struct ZipArchive {
  /// What is wrong with an archive.
  public enum Problem: Error { case damaged }

  /// The members by name, in the order of the directory.
  public let members: [(name: String, bytes: [UInt8])]

  /// The archive in `bytes`; its checksums are looked at.
  public init(_ bytes: [UInt8]) throws {
    guard let end = Self.endOfDirectory(bytes) else { throw Problem.damaged }
    var reader = LittleEndian(bytes, at: end + 10)
    let count = try reader.number(2)
    _ = try reader.number(4)
    reader.position = try reader.number(4)
    var members: [(name: String, bytes: [UInt8])] = []
    for _ in 0..<count { members.append(try Self.member(&reader)) }
    self.members = members
  }

  /// The text of a member; `nil` where there is none of this name.
  public func text(_ name: String) -> String? {
    members.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    return (0...(bytes.count - 22)).last { Array(bytes[$0..<($0 + 4)]) == [0x50, 0x4B, 5, 6] }
  }

  private static func member(_ reader: inout LittleEndian) throws -> (name: String, bytes: [UInt8])
  {
    guard try reader.number(4) == 0x0201_4B50 else { throw Problem.damaged }
    reader.position += 6
    let method = try reader.number(2)
    reader.position += 4
    let sum = try reader.number(4)
    let packed = try reader.number(4)
    let size = try reader.number(4)
    let lengths = (try reader.number(2), try reader.number(2), try reader.number(2))
    reader.position += 8
    let start = try reader.number(4)
    let name = String(decoding: try reader.take(lengths.0), as: UTF8.self)
    reader.position += lengths.1 + lengths.2

    var local = LittleEndian(reader.bytes, at: start + 26)
    let skipped = try local.number(2) + local.number(2)
    local.position += skipped
    let data = try local.take(packed)
    let bytes: [UInt8]
    switch method {
    case 0: bytes = data
    case 8: bytes = try Inflater.inflated(data)
    default: throw Problem.damaged
    }
    guard bytes.count == size, checksum(bytes) == sum else { throw Problem.damaged }
    return (name, bytes)
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}

/// Numbers with the lowest byte first.
struct LittleEndian {
  let bytes: [UInt8]
  var position: Int

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  mutating func take(_ count: Int) throws -> [UInt8] {
    guard count >= 0, position >= 0, position + count <= bytes.count else {
      throw ZipArchive.Problem.damaged
    }
    defer { position += count }
    return Array(bytes[position..<(position + count)])
  }

  mutating func number(_ size: Int) throws -> Int {
    try take(size).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
