import Checking
import Diagnostics
import Evaluation
import LocatedYAML

/// Compares what an example of a rule that finds defects states with what the checker found.
struct FindingComparison {
  private let example: Example

  init(_ example: Example) { self.example = example }

  /// How `round` differs from what is stated; empty when it does not.
  func differences(from round: RoundResult) -> [Difference] {
    let all = round.units.flatMap(\.diagnostics)
    let failures = all.filter { $0.id.rawValue.hasPrefix("cel/") }
    let found = all.filter { $0.id.rawValue == example.rule }
    var differences = failures.map { Difference(.failed($0), at: example.place) }
    if example.shouldPass, let first = found.first {
      differences.append(Difference(.found(first.wording.what), at: example.place))
    } else if !example.shouldPass, found.isEmpty {
      differences.append(Difference(.notFound, at: example.place))
    }
    guard let first = found.first, let expect = example.node["expect"] else { return differences }
    return differences + stated(expect, first)
  }

  private func stated(_ expect: YAMLNode, _ found: Diagnostic) -> [Difference] {
    var differences: [Difference] = []
    if let path = expect["at"], let place = found.place {
      let stated = YAMLTree.read(place.source).tree.roots.first.flatMap {
        YAMLPath.node(path.text, below: $0)
      }
      if stated?.range != place.range {
        let got = YAMLPath.text(of: place) ?? "\(place.start)"
        differences.append(difference(.at, path, got: got, found))
      }
    }
    for language in Language.allCases {
      guard let message = expect["message"]?[language.rawValue] else { continue }
      let got = found.wording.what[language]
      if got != message.text { differences.append(difference(.message, message, got: got, nil)) }
    }
    if let severity = expect["severity"], severity.text != found.severity.rawValue {
      differences.append(difference(.severity, severity, got: found.severity.rawValue, found))
    }
    if let fixed = expect["fixed"], fixed.text != found.fix?.replacement {
      let got = found.fix?.replacement ?? "—"
      differences.append(difference(.fixed, fixed, got: got, found))
    }
    return differences
  }

  private func difference(
    _ aspect: DifferenceSituation.Aspect,
    _ stated: YAMLNode,
    got: String,
    _ found: Diagnostic?
  ) -> Difference {
    let situation = DifferenceSituation.other(
      aspect,
      expected: stated.text,
      got: got,
      because: found?.wording.what
    )
    return Difference(situation, at: stated.place)
  }
}
