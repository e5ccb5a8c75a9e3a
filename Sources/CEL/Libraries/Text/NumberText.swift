/// Doubles as text, without a C library and its locale.
enum NumberText {
  /// The fewest digits that read back as the same double.
  ///
  /// Whole numbers have no point (`3`), small and large ones an exponent (`1e-7`, `1e+21`) from
  /// where ECMAScript writes one; then `NaN`, `Infinity`, `-Infinity`, `-0`.
  static func shortest(_ number: Double) -> String {
    if let name = name(ofNonFinite: number) { return name }
    let sign = number.sign == .minus ? "-" : ""
    guard number != 0 else { return sign + "0" }
    let (digits, point) = shortestDigits(number.magnitude)
    return sign + layOut(digits, point: point)
  }

  /// `NaN`, `Infinity` or `-Infinity`; `nil` for every other number.
  static func name(ofNonFinite number: Double) -> String? {
    guard !number.isFinite else { return nil }
    return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
  }

  /// The digits of the standard library's own shortest text, and where the point stands in them.
  private static func shortestDigits(_ magnitude: Double) -> (digits: [UInt8], point: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var isExponent = false
    var isSmall = false
    for byte in magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"): isExponent = true
      case UInt8(ascii: "-"): isSmall = true
      case UInt8(ascii: "+"): break
      default:
        if isExponent { exponent = exponent * 10 + Int(byte - 48) } else { digits.append(byte) }
      }
    }
    var place = (point ?? digits.count) + (isSmall ? -exponent : exponent)
    let zeros = digits.prefix { $0 == 48 }.count
    digits.removeFirst(zeros)
    place -= zeros
    while digits.last == 48 { digits.removeLast() }
    return (digits, place)
  }

  private static func layOut(_ digits: [UInt8], point: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    switch point {
    case 1...21 where digits.count <= point:
      return text + String(repeating: "0", count: point - digits.count)
    case 1...21: return "\(text.prefix(point)).\(text.dropFirst(point))"
    case -5...0: return "0." + String(repeating: "0", count: -point) + text
    default:
      let exponent = point - 1
      let fraction = digits.count > 1 ? ".\(text.dropFirst())" : ""
      return "\(text.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(abs(exponent))"
    }
  }
}
