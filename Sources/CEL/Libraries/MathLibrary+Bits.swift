/// The functions of the `math` library over bits.
extension MathLibrary {
  static let bits = [
    pairwise("bitAnd", { $0 & $1 }, { $0 & $1 }),
    pairwise("bitOr", { $0 | $1 }, { $0 | $1 }),
    pairwise("bitXor", { $0 ^ $1 }, { $0 ^ $1 }),
    FunctionDeclaration(
      "math.bitNot",
      [
        Overload("math_bitNot_int", [.int], .int, .of("math.bitNot") { (bits: Int64) in ~bits }),
        Overload(
          "math_bitNot_uint",
          [.uint],
          .uint,
          .of("math.bitNot") { (bits: UInt64) in ~bits }
        ),
      ]
    ),
    shift("bitShiftLeft") { $0 << $1 },
    // Bits shifted in from the left are zeros, also for negative numbers.
    shift("bitShiftRight") { $0 >> $1 },
  ]

  private static func pairwise(
    _ name: String,
    _ ofInts: @escaping @Sendable (Int64, Int64) -> Int64,
    _ ofUints: @escaping @Sendable (UInt64, UInt64) -> UInt64
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      "math.\(name)",
      [
        Overload(
          "math_\(name)_int_int",
          [.int, .int],
          .int,
          .of("math.\(name)") { (left: Int64, right: Int64) in ofInts(left, right) }
        ),
        Overload(
          "math_\(name)_uint_uint",
          [.uint, .uint],
          .uint,
          .of("math.\(name)") { (left: UInt64, right: UInt64) in ofUints(left, right) }
        ),
      ]
    )
  }

  /// Shifts by 64 and more leave nothing.
  private static func shift(
    _ name: String,
    _ body: @escaping @Sendable (UInt64, UInt64) -> UInt64
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      "math.\(name)",
      [
        Overload(
          "math_\(name)_int_int",
          [.int, .int],
          .int,
          .of("math.\(name)") { (bits: Int64, count: Int64) throws(Interruption) in
            Int64(bitPattern: body(UInt64(bitPattern: bits), try checked(count, name)))
          }
        ),
        Overload(
          "math_\(name)_uint_int",
          [.uint, .int],
          .uint,
          .of("math.\(name)") { (bits: UInt64, count: Int64) throws(Interruption) in
            body(bits, try checked(count, name))
          }
        ),
      ]
    )
  }

  private static func checked(_ count: Int64, _ name: String) throws(Interruption) -> UInt64 {
    guard let count = UInt64(exactly: count) else {
      throw .failure(
        .badArgument(
          function: "math.\(name)",
          argument: String(count),
          expected: LibraryWording.notNegative
        )
      )
    }
    return count
  }
}
