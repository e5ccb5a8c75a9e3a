import Checking
import Diagnostics
import Evaluation
import LocatedYAML
import Model

/// Compares what an example of a duty rule states with what the checker says.
struct DutyComparison {
  private let example: Example

  init(_ example: Example) { self.example = example }

  /// How `round` differs from what is stated; empty when it does not.
  func differences(from round: RoundResult) -> [Difference] {
    guard let result = Self.result(of: round) else {
      return [Difference(.noResult, at: example.place)]
    }
    var differences: [Difference] = []
    let passing: [Status] = [.satisfied, .onTrack, .notApplicable]
    if example.shouldPass, !passing.contains(result.status) {
      let situation = DifferenceSituation.shouldPass(
        got: result.status.rawValue,
        because: result.message
      )
      differences.append(Difference(situation, at: example.place))
    }
    return differences + StatedResult(example.node["expect"]).differences(from: result)
  }

  /// The result of the one obligation that the round of an example has.
  static func result(of round: RoundResult) -> ObligationResult? {
    round.whole.first ?? round.units.lazy.flatMap(\.results).first
  }
}

/// What a test states of an obligation's result.
struct StatedResult {
  private let expect: YAMLNode?

  init(_ expect: YAMLNode?) { self.expect = expect }

  /// How `result` differs from what is stated; empty when it does not.
  func differences(from result: ObligationResult) -> [Difference] {
    let degree = result.degree
    let settled = degree.map { $0.isSettled ? "\($0.low)" : "\($0)" } ?? "—"
    return [
      compare(.status, "status", result.status.rawValue, result.message),
      compare(.degree, "degree", settled, result.message),
      compare(.attainable, "attainable", degree.map { "\($0.high)" } ?? "—", result.message),
      compare(.due, "due", result.due.map { "\($0)" } ?? "—", nil),
    ].compactMap { $0 }
  }

  private func compare(
    _ aspect: DifferenceSituation.Aspect,
    _ key: String,
    _ got: String,
    _ because: Localized?
  ) -> Difference? {
    guard let node = expect?[key] else { return nil }
    let isSame = node.text == got || Rational(node.text).map { "\($0)" == got } ?? false
    guard !isSame else { return nil }
    let situation = DifferenceSituation.other(
      aspect,
      expected: node.text,
      got: got,
      because: because
    )
    return Difference(situation, at: node.place)
  }
}
