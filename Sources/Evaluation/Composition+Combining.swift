import Model
import RulePacks

extension Composition {
  /// The degree of the whole, of parts with their weights.
  func degree(of parts: [(Assessment, weight: Int)]) -> Assessment {
    switch self {
    case .all: .all(parts.map(\.0))
    case .any: .any(parts.map(\.0))
    case .atLeast(let count, false): .atLeast(count, of: parts.map(\.0))
    case .atLeast(let count, true): .meanOfBest(count, of: parts.map(\.0))
    case .sum: .weightedMean(parts.map { Weighted($0.0, weight: Rational($0.weight)) })
    }
  }

  /// Whether the whole is fulfilled, of parts of each of which it is said whether it is.
  func fulfilment(of parts: [Assessment]) -> Assessment {
    switch self {
    case .all, .sum: .all(parts)
    case .any: .any(parts)
    case .atLeast(let count, _): .atLeast(count, of: parts)
    }
  }
}

extension Verdict {
  /// The verdict as a degree of its own: fulfilled, not fulfilled, or open for its reason; `nil`
  /// where the duty does not bind.
  var asFulfilment: Assessment? {
    switch self {
    case .satisfied: .counted(.full)
    case .violated: .counted(.none)
    case .pending: .counted(.unsettled(.time))
    case .unknown: .counted(.unsettled(.information))
    case .error: .counted(.unsettled(.error))
    case .waived: .excluded(.waived)
    case .notApplicable: nil
    }
  }
}
