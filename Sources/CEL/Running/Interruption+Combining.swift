extension Interruption {
  /// The interruption with the place `node`, unless it has one.
  func placed(at node: NodeID) -> Interruption {
    guard case .failure(let situation, at: nil, let turns) = self else { return self }
    return .failure(situation, at: node, turns: turns)
  }

  /// Whether no operator may swallow the interruption.
  var isFinal: Bool {
    switch self {
    case .failure(.tooManySteps, _, _), .failure(.tooMuchWork, _, _): true
    default: false
    }
  }

  /// What two interrupted operands come to: missing facts before mistakes, all of them together.
  func combined(with other: Interruption) -> Interruption {
    switch (self, other) {
    case (.missing(let first), .missing(let second)):
      .missing(first + second.filter { !first.contains($0) })
    case (.missing, .failure): other.isFinal ? other : self
    case (.failure, .missing): isFinal ? self : other
    case (.failure, .failure): other.isFinal ? other : self
    }
  }

  /// After an interrupted first operand: what is missing in the second is missing too.
  func combined<Other>(with second: Evaluation<Other>, _ frame: inout Frame) -> Interruption {
    guard case .missing = self else { return self }
    do throws(Interruption) {
      _ = try second(&frame)
      return self
    } catch {
      return combined(with: error)
    }
  }
}
