public import Diagnostics

/// What evaluating a program gave.
public enum Outcome: Sendable {
  /// A value.
  case value(Value)
  /// Neither a value nor a mistake: these facts are missing, in the order in which they were met.
  case unknown([MissingFact])
  /// A mistake at run time.
  case failure(RuntimeError)
}

/// A mistake found while a program ran.
public struct RuntimeError: Error, Sendable {
  /// What went wrong.
  public let situation: RuntimeSituation
  /// The part of the expression that failed, in its file.
  public let place: Place?
  /// The turns of comprehensions in which it failed, the outermost first.
  public let iterations: [Iteration]

  /// A mistake at a place.
  public init(_ situation: RuntimeSituation, at place: Place?, iterations: [Iteration] = []) {
    self.situation = situation
    self.place = place
    self.iterations = iterations
  }

  /// The mistake as a diagnostic, with a note for each turn.
  public var diagnostic: Diagnostic {
    let notes = iterations.map { Note($0.wording, at: $0.place) }
    return Diagnostic(situation, at: place, notes: notes)
  }
}
