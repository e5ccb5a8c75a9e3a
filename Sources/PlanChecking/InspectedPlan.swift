import CEL
import CivilTime
import Diagnostics
public import LocatedYAML
import Model
public import PlanReading
import RulePacks

/// A compiled plan beside the files that it was read from, as the static checks look at it.
public struct InspectedPlan: Sendable {
  /// The plan with its registry, profile and rules.
  public let compiled: CompiledPlan
  /// The root of the plan's file.
  public let root: YAMLNode
  /// The root of the profile's file; `nil` without a profile.
  public let scoringRoot: YAMLNode?

  /// A compiled plan and the roots of its files.
  public init(
    _ compiled: CompiledPlan,
    root: YAMLNode,
    scoringRoot: YAMLNode? = nil
  ) {
    self.compiled = compiled
    self.root = root
    self.scoringRoot = scoringRoot
  }

  var plan: Plan { compiled.plan }
  /// The days on which people work; without it Saturdays and Sundays are taken to be days off.
  var calendar: WorkCalendar? { plan.calendar }
  var registry: Registry { compiled.registry }
  var obligations: [CompiledObligation] { compiled.obligations }

  /// The units that exist at the end of the plan's period, by which it is decided who is bound.
  var units: [Unit] { registry.units(on: plan.period.lastDay) }

  /// The units that an obligation binds, each by its own submission; none for duties of the whole.
  func bearers(of obligation: CompiledObligation) -> [Unit] {
    guard obligation.obligation.bearer == .unit else { return [] }
    return units.filter { obligation.binds($0) }
  }

  /// The compiled obligation of an identifier; linear.
  func obligation(_ id: ObligationID) -> CompiledObligation? {
    obligations.first { $0.obligation.id == id }
  }

  /// The entry of a list in the plan's file that has this identifier.
  func entry(of id: String, in list: String) -> YAMLNode? { root[list]?.entry(id) }

  /// Whether any group of these addressees may have no member.
  func mayBindNobody(_ addressees: Addressees) -> Bool {
    addressees.groups.contains { registry.group($0)?.mayBeEmpty == true }
  }
}

extension YAMLNode {
  /// The first entry of a list with this identifier.
  func entry(_ id: String) -> YAMLNode? { items.first { $0["id"]?.text == id } }

  /// The item of a list of names that is this name.
  func item(_ name: String) -> YAMLNode? { items.first { $0.text == name } }

  /// The key of a mapping's entry, where it has such an entry.
  func key(_ name: String) -> YAMLNode? { entries.first { $0.key.text == name }?.key }
}

extension InspectedPlan {
  /// A unit's entry in the registry.
  func entry(of unit: UnitID) -> YAMLNode? {
    guard case .node(let node, _)? = compiled.unitEntries[unit] else { return nil }
    return node
  }
}
