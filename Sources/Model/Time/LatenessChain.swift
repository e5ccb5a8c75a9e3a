public import CivilTime

/// What doing a thing later and later is still worth.
///
/// The bounds rise strictly and the factors fall strictly from 1, so late is worse than on time and
/// never better than never. After the last bound it is worth nothing.
public struct LatenessChain: Sendable, Hashable {
  /// A bound, and what doing the thing before it is worth.
  public struct Step: Sendable, Hashable {
    /// The bound.
    public let bound: Bound
    /// The worth, 0...1.
    public let factor: Rational

    /// Worth `factor` before `bound`.
    public init(_ bound: Bound, factor: Rational) {
      self.bound = bound
      self.factor = factor
    }
  }

  /// Why steps make no chain.
  public enum Flaw: Error, Hashable {
    /// The bound of the later step with this index does not come after the one before it.
    case boundNotLater(step: Int)
    /// The factor of the later step with this index is not below the one before it, or below 0.
    case factorNotSmaller(step: Int)
  }

  /// The steps from the first bound, whose factor is 1, to the last.
  public let steps: [Step]

  /// A bound after which nothing is saved.
  public init(_ bound: Bound) {
    steps = [Step(bound, factor: .one)]
  }

  /// A first bound, worth 1, and later ones; indices in a flaw count `later` from 0.
  public init(_ first: Bound, later: [Step]) throws(Flaw) {
    var steps = [Step(first, factor: .one)]
    for (index, step) in later.enumerated() {
      let last = steps[index]
      guard step.bound > last.bound else { throw .boundNotLater(step: index) }
      guard step.factor < last.factor, step.factor >= .zero else {
        throw .factorNotSmaller(step: index)
      }
      steps.append(step)
    }
    self.steps = steps
  }

  /// The first bound: what is done before it is on time.
  public var first: Bound { steps[0].bound }

  /// The smallest worth above nothing: who reaches it has done the thing before it was too late.
  public var threshold: Rational {
    steps.last { $0.factor > .zero }?.factor ?? .one
  }

  /// What doing the thing at `moment` is worth; open where the moment is not known exactly enough.
  public func worth(of moment: Moment, in zone: Zone) -> Degree {
    let interval = moment.interval(in: zone)
    let best = steps.first { interval.lowerBound < $0.bound.until }?.factor ?? .zero
    let worst = steps.first { interval.upperBound <= $0.bound.until }?.factor ?? .zero
    return Degree(worst, best, open: .information)
  }

  /// What doing the thing on the day `asOf` or later can still be worth.
  public func attainable(on asOf: CivilDate, in zone: Zone) -> Rational {
    steps.first { !$0.bound.hasPassed(on: asOf, in: zone) }?.factor ?? .zero
  }
}
