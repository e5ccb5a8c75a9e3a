public import CivilTime
public import Diagnostics
public import Evaluation
public import Model

/// The results of a round of submissions, in an order that does not depend on that of the files.
public struct RoundResult: Sendable {
  /// The plan's identifier.
  public let plan: PlanID
  /// The plan's version.
  public let planVersion: Int
  /// The plan's title.
  public let planTitle: Localized
  /// Whether the scoring profile was adopted by anyone; `nil` without a profile.
  public let profileIsAdopted: Bool?
  /// What was asked.
  public let question: Question
  /// The readings of open questions that were followed in place of the default ones.
  public let readings: [InterpretationID: String]
  /// The results that would be others under the default readings.
  public let readingDifferences: [ReadingDifference]
  /// One result a unit in scope, in the registry's order.
  public let units: [UnitResult]
  /// The duties of the whole, in the plan's order; empty where only single units were asked for.
  public let whole: [ObligationResult]
  /// What was found in inputs that belong to no unit, by path and place.
  public let diagnostics: [Diagnostic]
  /// How many submissions were read.
  public let submissionCount: Int

  /// The day on which the question was asked.
  public var asOf: CivilDate { question.asOf }
}

/// A result that another reading of the plan would give otherwise.
public struct ReadingDifference: Sendable {
  /// The unit and its name; `nil` for a duty of the whole.
  public let unit: (id: UnitID, name: Localized)?
  /// The obligation.
  public let obligation: ObligationID
  /// The result under the default readings; `nil` where the duty does not bind under them.
  public let standard: ToldStatus?
  /// The result under the readings that were asked for; `nil` where it does not bind under them.
  public let asked: ToldStatus?

  /// The results that differ in status or degree, in the order of the default ones.
  static func between(
    _ standard: [ObligationResult],
    _ asked: [ObligationResult],
    of unit: Unit?
  ) -> [ReadingDifference] {
    let named = unit.map { (id: $0.id, name: $0.name) }
    typealias Pair = (standard: ObligationResult?, asked: ObligationResult?)
    let both = standard.map { result -> Pair in
      (result, asked.first { $0.obligation == result.obligation })
    }
    let added = asked.filter { result in
      !standard.contains { $0.obligation == result.obligation }
    }
    let pairs = both + added.map { (nil, $0) }
    return pairs.compactMap { standard, asked -> ReadingDifference? in
      if standard?.status == asked?.status, standard?.degree == asked?.degree { return nil }
      guard let obligation = (standard ?? asked)?.obligation else { return nil }
      return ReadingDifference(
        unit: named,
        obligation: obligation,
        standard: standard.map { ToldStatus(status: $0.status, degree: $0.degree) },
        asked: asked.map { ToldStatus(status: $0.status, degree: $0.degree) }
      )
    }
  }
}
