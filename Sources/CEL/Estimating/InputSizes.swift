/// How many elements the lists and maps of a program's inputs have.
///
/// A list or map is named by the way to it from a variable, as expressions write it; `[]` is any
/// element: `submission.activities`, `submission.activities[].topics`.
public struct InputSizes: Sendable, Hashable {
  private let known: [String: ClosedRange<Int>]
  private let others: ClosedRange<Int>

  /// Sizes by name; a list or map with a name here is there, any other has `others` elements.
  public init(_ known: [String: ClosedRange<Int>], others: ClosedRange<Int> = 0...Int.max) {
    self.known = known
    self.others = others
  }

  /// Nothing is known.
  public static let unknown = InputSizes([:])

  /// The size of what stands at `path`, and whether something is sure to stand there.
  func size(at path: String) -> (bounds: StepBounds, isSure: Bool) {
    if let range = known[path] { return (StepBounds(range.lowerBound, range.upperBound), true) }
    return (StepBounds(0, others.upperBound), false)
  }

  /// The most elements that something unnamed has.
  var most: StepBounds { StepBounds(0, others.upperBound) }
}
