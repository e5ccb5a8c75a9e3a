internal import Diagnostics
internal import Model
internal import Scoring

/// Numbers of a scored round as people read them in one language.
struct ScoreNumbers {
  let language: Language

  /// Points with two decimals.
  func points(_ points: PrintedScore) -> String { points.text(in: language) }

  /// Exact points with two decimals.
  func points(_ points: Rational) -> String { points.rounded(toDecimals: 2, in: language) }

  /// The ends of a number of points; one where they read the same.
  func interval(_ points: PrintedInterval) -> String {
    let low = self.points(points.low)
    return points.isSettled ? low : "\(low)–\(self.points(points.high))"
  }

  /// A share as a percentage: whole where it is, else with two decimals.
  func percent(_ share: Rational) -> String {
    let hundred = share * Rational(100)
    let isWhole = Rational(hundred.roundedDown) == hundred
    let text = hundred.rounded(toDecimals: isWhole ? 0 : 2, in: language)
    return text + (language == .vi ? "%" : " %")
  }

  /// Both ends of a range of places; one where they are the same.
  func places(_ places: ClosedRange<Int>) -> String {
    places.count == 1 ? "\(places.lowerBound)" : "\(places.lowerBound)–\(places.upperBound)"
  }
}
