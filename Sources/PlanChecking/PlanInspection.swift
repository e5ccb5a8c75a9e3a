public import CivilTime
import Diagnostics
import LocatedYAML
public import Model
public import PlanReading

/// A plan read and looked at before any submission: its table, and what the static checks find.
public struct PlanInspection: Sendable {
  /// The table; `nil` where an error in the files leaves no plan.
  public let table: PlanTable?
  /// What reading and checks found: by file and place where the checks ran, else in reading order.
  public let findings: [PlanFinding]

  /// The same with only those rows of one side of the table that have these identifiers.
  public func showing(_ identifiers: Set<String>, by side: PlanTable.Side) -> PlanInspection {
    PlanInspection(table: table?.keeping(identifiers, by: side), findings: findings)
  }

  /// Whether the plan could be read, so that the checks ran.
  public var isComplete: Bool { table != nil }

  /// Reads a plan's files and checks them.
  ///
  /// - Parameters:
  ///   - sources: The files; without a profile nothing is said about weights and gates.
  ///   - cases: The names of the cases that prove an obligation, besides the examples of its rule.
  public static func inspect(
    _ sources: PlanSources,
    zones: ZoneDatabase,
    cases: [ObligationID: [String]] = [:]
  ) -> PlanInspection {
    let reading = PlanReader.read(sources, zones: zones)
    let found = reading.diagnostics.map { PlanFinding($0) }
    guard let compiled = reading.compiled,
      let root = sources.planFile.root
    else { return PlanInspection(table: nil, findings: found) }
    let inspected = InspectedPlan(
      compiled,
      root: root,
      scoringRoot: sources.scoring.flatMap { YAMLTree.read($0).tree.roots.first }
    )
    return PlanInspection(
      table: PlanTable(inspected, cases: cases),
      findings: (found + PlanChecker.findings(in: inspected)).sortedByPlace()
    )
  }
}
