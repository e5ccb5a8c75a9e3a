/// The words that the inspection looks for, as `Token.packed` has them.
///
/// Written so that each is a constant to the compiler.
enum KeyWord {
  static var mat: UInt64 { pack("m", "a", "t") }
  static var toi: UInt64 { pack("t", "o", "i") }
  static var tuyet: UInt64 { pack("t", "u", "y") << 10 | pack("e", "t") }
  static var at: UInt64 { pack("a", "t") }
  static var t: UInt64 { pack("t") }
  static var khan: UInt64 { pack("k", "h") << 10 | pack("a", "n") }
  static var toc: UInt64 { pack("t", "o", "c") }
  static var nam: UInt64 { pack("n", "a", "m") }
  static var ong: UInt64 { pack("o", "n", "g") }
  static var ba: UInt64 { pack("b", "a") }
  static var chi: UInt64 { pack("c", "h", "i") }
  static var c: UInt64 { pack("c") }
  static var mr: UInt64 { pack("m", "r") }
  static var mrs: UInt64 { pack("m", "r", "s") }
  static var ms: UInt64 { pack("m", "s") }
  static var oa: UInt64 { pack("o", "a") }
  static var oe: UInt64 { pack("o", "e") }
  static var uy: UInt64 { pack("u", "y") }

  /// The plain letters of `word`; at most twelve of ASCII.
  static func pack(word: String) -> UInt64 {
    word.utf8.reduce(0) { $0 << 5 | UInt64($1 & 0x1F) }
  }

  @inline(__always)
  private static func pack(_ one: Unicode.Scalar) -> UInt64 { UInt64(one.value & 0x1F) }

  @inline(__always)
  private static func pack(_ one: Unicode.Scalar, _ two: Unicode.Scalar) -> UInt64 {
    pack(one) << 5 | pack(two)
  }

  @inline(__always)
  private static func pack(_ one: Unicode.Scalar, _ two: Unicode.Scalar, _ three: Unicode.Scalar)
    -> UInt64
  {
    pack(one, two) << 5 | pack(three)
  }
}
