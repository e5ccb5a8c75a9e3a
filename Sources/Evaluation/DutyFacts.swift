import CEL
import LocatedYAML
import Model

/// Results as rules about them read them: `duties['III.8#1'].status`.
enum DutyFacts {
  /// The results by obligation, each with its `status` and `clause`; where the unit states points of
  /// its own and there is a weight, also with `stated`, these as they are written, `most`, the points
  /// that can still be reached, and `claim`: `within` or `over` them.
  static func value(of results: [ObligationResult], stated: YAMLNode?) -> Value {
    var duties = MapValue()
    for result in results {
      var duty = MapValue()
      duty.insert(.string("status"), .string(result.status.rawValue))
      duty.insert(.string("clause"), .string(result.clause.rawValue))
      let text = stated?[result.obligation.rawValue]?.text
      if let text, let points = Rational(text), let weight = result.weight,
        let degree = result.degree
      {
        let most = degree.high * weight
        duty.insert(.string("stated"), .string(text))
        duty.insert(.string("most"), .string(most.rounded(toDecimals: 2)))
        duty.insert(.string("claim"), .string(points > most ? "over" : "within"))
      }
      duties.insert(.string(result.obligation.rawValue), .map(duty))
    }
    return .map(duties)
  }
}
