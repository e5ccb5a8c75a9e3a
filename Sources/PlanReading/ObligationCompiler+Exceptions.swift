import CEL
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// The values of the variables that say who a unit is.
struct AddresseeFacts {
  let planRoot: Value
  let registryRoot: Value
  let unitEntries: UnitEntries

  /// Bindings about one unit of the registry.
  func bindings(of unit: UnitID, in environment: Environment) -> Bindings {
    var bindings = Bindings(for: environment)
    bindings["plan"] = planRoot
    bindings["registry"] = registryRoot
    bindings["unit"] = unitEntries[unit]
    return bindings
  }
}

extension ObligationCompiler {
  /// The terms of the units to which exceptions apply.
  ///
  /// Of several exceptions over one parameter the one of the greatest priority wins; equal ones with
  /// different values are a mistake of the plan, told with both clauses and a unit that meets both.
  mutating func exceptionalTerms(
    _ entry: ObligationEntry,
    _ bearer: Bearer,
    _ bound: UnitSet
  ) -> [UnitID: ObligationTerms] {
    let nodes = PlanFileReader.entries(entry.node["exceptions"])
    guard let first = nodes.first else { return [:] }
    guard bearer == .unit else {
      found.append(Diagnostic(PlanSituation.exceptionOfWhole, at: first.place))
      return [:]
    }
    let exceptions = nodes.compactMap { exception($0) }
    var terms: [UnitID: ObligationTerms] = [:]
    var compiled: [[AppliedException]: ObligationTerms] = [:]
    var told: Set<[AppliedException]> = []
    for unit in registry.units where bound.contains(unit.id) {
      let applicable = exceptions.filter { applies($0.condition, to: unit.id) }.map(\.exception)
      guard !applicable.isEmpty else { continue }
      let chosen = chosen(among: applicable, for: unit.id, &told)
      if compiled[chosen] == nil { compiled[chosen] = measured(entry, bearer, chosen)?.terms }
      terms[unit.id] = compiled[chosen]
    }
    return terms
  }

  private mutating func exception(_ node: YAMLNode)
    -> (exception: AppliedException, condition: Program)?
  {
    PlanFileReader.checkClause(node["clause"], clauses, &found)
    guard let when = node["when"], let over = node["over"], let value = node["value"] else {
      return nil
    }
    switch facts.addressee.compile(ExpressionText(when), expecting: .bool) {
    case .mistakes(let mistakes):
      found += mistakes
      return nil
    case .program(let condition):
      let exception = AppliedException(
        parameter: over.text,
        value: value,
        clause: ClauseID(rawValue: node["clause"]?.text ?? ""),
        why: Localized(located: node["why"]),
        priority: node["priority"].flatMap { Int($0.text) } ?? 0,
        node: node
      )
      return (exception, condition)
    }
  }

  private mutating func applies(_ condition: Program, to unit: UnitID) -> Bool {
    switch condition.evaluate(addressees.bindings(of: unit, in: facts.addressee)) {
    case .value(.bool(let holds)): return holds
    case .failure(let error):
      if !found.contains(error.diagnostic) { found.append(error.diagnostic) }
      return false
    case .value, .unknown: return false
    }
  }

  /// One exception for each parameter, in the plan's order.
  private mutating func chosen(
    among applicable: [AppliedException],
    for unit: UnitID,
    _ told: inout Set<[AppliedException]>
  ) -> [AppliedException] {
    var chosen: [AppliedException] = []
    for exception in applicable {
      guard let index = chosen.firstIndex(where: { $0.parameter == exception.parameter }) else {
        chosen.append(exception)
        continue
      }
      let rival = chosen[index]
      if exception.priority > rival.priority {
        chosen[index] = exception
      } else if exception.priority == rival.priority, !exception.agrees(with: rival),
        told.insert([rival, exception]).inserted
      {
        found.append(.clash(rival, exception, unit: unit))
      }
    }
    return chosen
  }
}

extension AppliedException {
  fileprivate func agrees(with other: AppliedException) -> Bool {
    value.says(other.value)
  }
}

extension YAMLNode {
  /// Whether both hold the same texts in the same shape, entries in any order.
  fileprivate func says(_ other: YAMLNode) -> Bool {
    guard kind == other.kind, count == other.count else { return false }
    switch kind {
    case .scalar: return scalar == other.scalar
    case .sequence: return zip(items, other.items).allSatisfy { $0.says($1) }
    case .mapping:
      return entries.allSatisfy { key, value in other[key.text].map(value.says) ?? false }
    }
  }
}

extension Diagnostic {
  fileprivate static func clash(
    _ first: AppliedException,
    _ second: AppliedException,
    unit: UnitID
  ) -> Diagnostic {
    let situation = PlanSituation.exceptionsClash(
      parameter: first.parameter,
      clauses: [first.clause.rawValue, second.clause.rawValue],
      unit: unit.rawValue
    )
    let note = Note(Localized(vi: "ngoại lệ kia", en: "the other exception"), at: first.node.place)
    return Diagnostic(situation, at: second.node.place, notes: [note])
  }
}
