extension Library {
  /// `math.least`, `math.greatest`, rounding, bits, signs and roots.
  public static let math = Library(
    name: "math",
    functions: MathLibrary.functions + MathLibrary.extremes + MathLibrary.bits,
    macros: MathLibrary.macros
  )
}

/// The functions of the `math` library over doubles and signs.
enum MathLibrary {
  static let functions =
    [
      onDouble("ceil") { upward($0) },
      onDouble("floor") { -upward(-$0) },
      onDouble("round") { rounded($0) },
      onDouble("trunc") { truncated($0) },
      test("isNaN") { $0.isNaN },
      test("isInf") { $0.isInfinite },
      test("isFinite") { $0.isFinite },
    ] + [abs, sign, sqrt]

  private static func onDouble(_ name: String, _ body: @escaping @Sendable (Double) -> Double)
    -> FunctionDeclaration
  {
    FunctionDeclaration(
      "math.\(name)",
      [
        Overload(
          "math_\(name)_double",
          [.double],
          .double,
          .of("math.\(name)") { (number: Double) in body(number) }
        )
      ]
    )
  }

  private static func test(_ name: String, _ body: @escaping @Sendable (Double) -> Bool)
    -> FunctionDeclaration
  {
    FunctionDeclaration(
      "math.\(name)",
      [
        Overload(
          "math_\(name)_double",
          [.double],
          .bool,
          .of("math.\(name)") { (number: Double) in body(number) }
        )
      ]
    )
  }

  private static let abs = FunctionDeclaration(
    "math.abs",
    [
      Overload(
        "math_abs_int",
        [.int],
        .int,
        .of("math.abs") { (number: Int64) throws(Interruption) in
          guard number != .min else { throw .failure(.overflow(operator: "math.abs")) }
          return Swift.abs(number)
        }
      ),
      Overload("math_abs_uint", [.uint], .uint, .of("math.abs") { (number: UInt64) in number }),
      Overload(
        "math_abs_double",
        [.double],
        .double,
        .of("math.abs") { (number: Double) in number.magnitude }
      ),
    ]
  )

  private static let sign = FunctionDeclaration(
    "math.sign",
    [
      Overload(
        "math_sign_int",
        [.int],
        .int,
        .of("math.sign") { (number: Int64) in number.signum() }
      ),
      Overload(
        "math_sign_uint",
        [.uint],
        .uint,
        .of("math.sign") { (number: UInt64) in number.signum() }
      ),
      Overload(
        "math_sign_double",
        [.double],
        .double,
        .of("math.sign") { (number: Double) in
          number.isNaN || number == 0 ? number : number < 0 ? -1.0 : 1.0
        }
      ),
    ]
  )

  private static let sqrt = FunctionDeclaration(
    "math.sqrt",
    [
      Overload(
        "math_sqrt_double",
        [.double],
        .double,
        .of("math.sqrt") { (number: Double) in number.squareRoot() }
      ),
      Overload(
        "math_sqrt_int",
        [.int],
        .double,
        .of("math.sqrt") { (number: Int64) in Double(number).squareRoot() }
      ),
      Overload(
        "math_sqrt_uint",
        [.uint],
        .double,
        .of("math.sqrt") { (number: UInt64) in Double(number).squareRoot() }
      ),
    ]
  )

  // The standard library's rounding needs the C library; doubles from 2⁵² on are whole anyway.
  private static func truncated(_ number: Double) -> Double {
    guard number.magnitude < 0x1p52 else { return number }
    let whole = Double(Int64(number))
    return number.sign == .minus ? -whole.magnitude : whole
  }

  private static func upward(_ number: Double) -> Double {
    let whole = truncated(number)
    return whole < number ? whole + 1 : whole
  }

  /// To the nearest whole number, halves away from zero.
  private static func rounded(_ number: Double) -> Double {
    let whole = truncated(number)
    guard (number - whole).magnitude >= 0.5 else { return whole }
    return number < 0 ? whole - 1 : whole + 1
  }
}
