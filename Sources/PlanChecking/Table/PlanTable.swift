public import Diagnostics
public import Model

/// The two-way table of a plan: clauses ↔ obligations ↔ rules ↔ tests, and who is bound by what.
public struct PlanTable: Sendable, Equatable {
  /// The plan's identifier.
  public let plan: PlanID
  /// Its version.
  public let version: Int
  /// Its title.
  public let title: Localized
  /// The clauses, in the plan's order.
  public let clauses: [ClauseRow]
  /// The obligations, in the plan's order.
  public let obligations: [ObligationRow]
  /// The rules by identifier: those that measure obligations, and those that find defects.
  public let rules: [RuleRow]
  /// The units that exist at the end of the plan's period, in the registry's order.
  public let units: [UnitRow]

  /// A clause and what comes of it.
  public struct ClauseRow: Sendable, Equatable {
    /// The clause.
    public let clause: Clause
    /// Its obligations, in the plan's order.
    public let obligations: [ObligationID]
  }

  /// An obligation between its clause, its rule, its tests and its bearers.
  public struct ObligationRow: Sendable, Equatable {
    /// The obligation.
    public let obligation: Obligation
    /// What measures it: the name of its measure where the plan itself holds it.
    public let measure: MeasureName
    /// The examples of its rule and the cases of the plan.
    public let tests: [Test]
    /// The units that it binds; for a duty of the whole none.
    public let units: [UnitID]
  }

  /// A rule and the obligations that it measures.
  public struct RuleRow: Sendable, Equatable {
    /// The rule.
    public let rule: RuleID
    /// What it is about.
    public let title: Localized
    /// Whether it measures duties; else it finds defects in any submission.
    public let isDuty: Bool
    /// The obligations that it measures, in the plan's order.
    public let obligations: [ObligationID]
    /// The clauses of this plan on which it says that it rests.
    public let clauses: [ClauseID]
    /// Its examples.
    public let tests: [Test]
  }

  /// A unit and what binds it.
  public struct UnitRow: Sendable, Equatable {
    /// The unit.
    public let unit: Unit
    /// The obligations that bind it, in the plan's order.
    public let obligations: [ObligationID]
  }

  /// A test of an obligation.
  public struct Test: Sendable, Equatable {
    /// What it shows.
    public let name: String
    /// Where it comes from.
    public let origin: Origin

    /// Where a test comes from.
    public enum Origin: String, Sendable, Equatable, CaseIterable {
      /// An example of the rule that must be met.
      case pass
      /// An example of the rule that must not.
      case fail
      /// A case of the plan.
      case planCase = "case"
    }

    /// A test.
    public init(name: String, origin: Origin) {
      self.name = name
      self.origin = origin
    }
  }
}

/// How an obligation is measured.
public enum MeasureName: Sendable, Equatable {
  /// By a rule of a pack.
  case rule(RuleID)
  /// By a measure that the plan writes itself: `count`, `cover`, ….
  case own(String)
}
