/// Why an evaluation has no value.
///
/// Functions throw `.failure` with a situation; the place is added by the evaluation.
public indirect enum Interruption: Error, Sendable {
  /// A mistake at run time, at the expression `at` once that is known, in these turns of
  /// comprehensions, the outermost first.
  case failure(RuntimeSituation, at: Int32?, turns: [Turn] = [])
  /// Facts that are missing.
  case missing([MissingFact])

  /// That some fact is missing, where nobody wants to know which.
  static let untoldMissing = Interruption.missing([])

  /// A failure whose place the evaluation adds.
  public static func failure(_ situation: RuntimeSituation) -> Interruption {
    .failure(situation, at: nil, turns: [])
  }
}
