public import Diagnostics
public import Model

/// A number of points as people read it: two decimals, rounded once, half up.
///
/// Classes, thresholds and ranks compare these and nothing finer, so whoever holds the printed report
/// can check every comparison.
public struct PrintedScore: Sendable, Hashable, Comparable {
  /// Hundredths of a point.
  public let hundredths: Int

  /// No points.
  public static let zero = PrintedScore(hundredths: 0)

  /// So many hundredths of a point.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// The points rounded half up to hundredths, half away from 0 below 0; beyond 64 bits, the
  /// nearest that fits.
  public init(_ points: Rational) {
    let size = points.sign < 0 ? -points : points
    let rounded = (size * Rational(100) + .half).roundedDown
    hundredths = points.sign < 0 ? -rounded : rounded
  }

  /// The exact number that is printed.
  public var points: Rational { Rational(hundredths, over: 100) ?? .zero }

  /// The number with two decimals and the decimal mark of the language: `83,45`, `83.45`.
  public func text(in language: Language) -> String {
    points.rounded(toDecimals: 2, in: language)
  }

  /// The smaller number of points first.
  public static func < (left: PrintedScore, right: PrintedScore) -> Bool {
    left.hundredths < right.hundredths
  }

  /// The sum, as somebody adds up what is printed; it stops at the ends of 64 bits.
  public static func + (left: PrintedScore, right: PrintedScore) -> PrintedScore {
    let (sum, overflows) = left.hundredths.addingReportingOverflow(right.hundredths)
    return PrintedScore(hundredths: overflows ? (right.hundredths < 0 ? .min : .max) : sum)
  }
}

extension PrintedScore: CustomStringConvertible {
  /// The number with two decimals and a point.
  public var description: String { points.rounded(toDecimals: 2) }
}

extension Rational {
  /// The number with exactly so many decimals, rounded half up, and the decimal mark of the language.
  public func rounded(toDecimals decimals: Int, in language: Language) -> String {
    let text = rounded(toDecimals: decimals)
    guard language == .vi else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }
}
