public import Model

/// The scores of a round: at hand, or made anew whenever one is asked for, so that a round of any
/// size takes no more memory than one unit; or only their number, where what is made of each was put
/// aside.
public struct UnitScores: RandomAccessCollection, Sendable {
  /// The units, in the order of the scores.
  public let ids: [UnitID]
  private let made: [UnitScore]
  private let make: (@Sendable (Int) -> UnitScore)?

  /// Scores that are at hand.
  public init(_ scores: [UnitScore]) {
    ids = scores.map(\.unit)
    made = scores
    make = nil
  }

  /// Scores that `make` makes by their position, always the same.
  public init(of ids: [UnitID], _ make: @escaping @Sendable (Int) -> UnitScore) {
    self.ids = ids
    made = []
    self.make = make
  }

  /// Scores of which only the units are known; none may be asked for.
  public init(putAsideOf ids: [UnitID]) {
    self.ids = ids
    made = []
    make = nil
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { ids.count }

  /// The score at a position.
  public subscript(position: Int) -> UnitScore {
    if let make { return make(position) }
    precondition(made.count == ids.count, "what was made of the scores stands in their place")
    return made[position]
  }
}
