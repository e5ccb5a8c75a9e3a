internal import Model
internal import Scoring

extension UnrankedUnit.Reason {
  /// The name that programs read.
  var name: String {
    switch self {
    case .leftOut: "left-out"
    case .noGroup: "no-group"
    case .noScheme: "no-scheme"
    case .noScore: "no-score"
    case .smallGroup: "small-group"
    }
  }
}

extension Eligibility.Ground {
  /// The name that programs read.
  var name: String {
    switch self {
    case .gateBroken: "gate-broken"
    case .gateOpen: "gate-open"
    case .outOfReach: "out-of-reach"
    case .notReachedYet: "not-reached-yet"
    case .coverage: "coverage"
    case .noScore: "no-score"
    }
  }

  /// The gate that it is about, where it is about one.
  var gate: Gate? {
    switch self {
    case .gateBroken(let gate, _), .gateOpen(let gate, _): gate
    case .outOfReach, .notReachedYet, .coverage, .noScore: nil
    }
  }
}
