public import Diagnostics

/// What a part of an expression gave while the program ran.
public struct TracedValue: Sendable {
  /// The bytes of the part in the expression's text.
  public let range: Range<Int>
  /// The part in its file.
  public let place: Place
  /// What it gave; an element for each time it was evaluated.
  public let outcome: Outcome
  let turns: [Turn]
  let body: CompiledBody

  /// The turns of comprehensions in which it gave that, the outermost first.
  public var iterations: [Iteration] { turns.map { body.iteration($0) } }
}
