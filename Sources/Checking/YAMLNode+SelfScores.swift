import LocatedYAML
import Model

extension YAMLNode {
  /// The points that a submission gives itself, by obligation; what is no number from 0 up is left
  /// out. Of an obligation that stands twice the first counts.
  var selfScores: [ObligationID: Rational] {
    var scores: [ObligationID: Rational] = [:]
    for (key, value) in self["selfScore"]?.entries.map({ $0 }) ?? [] where value.kind == .scalar {
      let obligation = ObligationID(rawValue: key.text)
      guard scores[obligation] == nil, let points = Rational(value.text), points >= .zero else {
        continue
      }
      scores[obligation] = points
    }
    return scores
  }
}
