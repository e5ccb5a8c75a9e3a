import Diagnostics

/// All static checks of a plan, and what they find together.
public enum PlanChecker {
  /// The checks, in the order in which the reference lists them.
  public static let checks: [any PlanCheck.Type] = [
    ClauseWithoutDuty.self, DutyOfPurpose.self, ScoredAndUnscored.self,
    NonWorkingDeadline.self, CalendarGap.self, DeadlineOutside.self, EmptyWindow.self,
    WindowOutside.self, IdleLateness.self,
    CountOutOfReach.self, MemberOutOfReach.self, NothingToReach.self, UnknownWord.self,
    DutyOfNobody.self, UnitWithoutDuty.self, EmptyGroup.self, IdleExcept.self,
    DutyWithoutWeight.self, IdleWeight.self, WeightsDoNotAddUp.self, UnitWithoutScheme.self,
    IdleScheme.self, WeightedAfterAll.self,
    GateOnExcluded.self, GateOnWhole.self, GateMissesUnit.self, GateOnWaivable.self,
    IdleException.self, ShadowedException.self,
    CountedTwice.self,
    UnusedRule.self, UnusedWord.self, UncitedReference.self, UnnamedInterpretation.self,
    OddityOfText.self,
  ]

  /// What the checks find, by file and place; what has no place comes first.
  ///
  /// The same plan gives the same findings. Linear in the plan but for `CountedTwice`, which tries
  /// bounded numbers of made-up records on pairs of obligations.
  public static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    checks.flatMap { $0.findings(in: plan) }.sortedByPlace()
  }
}

extension [PlanFinding] {
  /// By path, then by place, then by identifier; equal ones keep their order.
  func sortedByPlace() -> [PlanFinding] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element.diagnostic, right.element.diagnostic)
      let paths = (first.place?.source.path ?? "", second.place?.source.path ?? "")
      if paths.0 != paths.1 { return paths.0.utf8.lexicographicallyPrecedes(paths.1.utf8) }
      let starts = (first.place?.range.start ?? -1, second.place?.range.start ?? -1)
      if starts.0 != starts.1 { return starts.0 < starts.1 }
      if first.id != second.id { return first.id.rawValue < second.id.rawValue }
      return left.offset < right.offset
    }.map(\.element)
  }
}
