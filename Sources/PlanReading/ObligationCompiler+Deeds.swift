import CEL
import LocatedYAML
import Model
import RulePacks

extension ObligationCompiler {
  /// The extra deeds at a located list of a profile's bonus, each a count that nobody owes.
  ///
  /// They bind every unit, cost nothing when they lack, and share events with the duties.
  mutating func deeds(_ list: YAMLNode?) -> [CompiledObligation] {
    let everyone = Addressees(groups: [Addressees.everyGroup])
    let bound = units(boundBy: everyone)
    return zip(PlanFileReader.entries(list), scoring?.bonus.items ?? []).compactMap { node, item in
      var compiler = MeasureCompiler(environment: facts.unit, deadlines: [])
      let measure = compiler.deeds(node, upTo: item.most)
      found += compiler.found
      guard let measure else { return nil }
      return CompiledObligation(
        obligation: Obligation(
          id: item.id,
          clause: item.clause ?? ClauseID(rawValue: ""),
          bindsTo: everyone,
          title: item.title
        ),
        plan: plan,
        planRoot: planRoot,
        bound: bound,
        terms: Measured(measure: measure, environment: measure.environment).terms,
        exceptionalTerms: [:],
        messages: .none,
        trigger: nil,
        lateness: [],
        countingRank: nil,
        node: node
      )
    }
  }
}
