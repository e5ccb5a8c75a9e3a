import Checking
import Diagnostics
import Evaluation
import LocatedYAML

/// Compares what an example of a rule that finds defects states with what the checker found.
struct FindingComparison {
  private let example: Example

  init(_ example: Example) { self.example = example }

  /// How what was found in all of the example differs from what is stated; empty when it does not.
  func differences(from all: [Diagnostic]) -> [Difference] {
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
    for (key, place) in [("at", found.place), ("also", found.notes.lazy.compactMap(\.place).first)]
    {
      guard let path = expect[key], let got = elsewhere(place, than: path) else { continue }
      differences.append(difference(.at, path, got: got, found))
    }
    for language in Language.allCases {
      guard let message = expect["message"]?[language.rawValue] else { continue }
      let got = found.wording.what[language]
      if got != message.text { differences.append(difference(.message, message, got: got, nil)) }
    }
    if let severity = expect["severity"], severity.text != found.severity.rawValue {
      differences.append(difference(.severity, severity, got: found.severity.rawValue, found))
    }
    // A finding without a fix is stated by an empty text.
    let got = found.fix?.replacement ?? ""
    if let fixed = expect["fixed"], fixed.text != got {
      differences.append(difference(.fixed, fixed, got: got, found))
    }
    return differences
  }

  /// The path of `place` in its file where it is another than the stated one.
  private func elsewhere(_ place: Place?, than stated: YAMLNode) -> String? {
    guard let place else { return "—" }
    let node = YAMLTree.read(place.source).tree.roots.first.flatMap {
      YAMLPath.node(stated.text, below: $0)
    }
    guard node?.range != place.range else { return nil }
    return YAMLPath.text(of: place) ?? "\(place.start)"
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
