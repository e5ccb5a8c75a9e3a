internal import Diagnostics
internal import Linting
internal import PlanReading
internal import Reports
internal import RuleTesting
internal import Workspace

extension RulesListCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let selection = RuleSelection(names: paths, rules: rules)
    let ready: RulePreparation
    do throws(PreparationFailure) {
      ready = try Workspace(surroundings).prepareRules(selection)
    } catch {
      return Delivery(output, in: surroundings).refusal(error.diagnostics)
    }
    let delivery = Delivery(output, project: ready.language, in: surroundings)
    if let name = ready.identifiers.first {
      return delivery.refusal([Diagnostic(RulesSituation.noSuchFile(name), at: nil)])
    }
    let bench = Workbench()
    let found = (ready.chosen ?? ready.rules).compactMap(RuleFile.init).map {
      RuleDescription($0, on: bench)
    }
    var bytes = ReportBytes()
    RuleListReport(rules: found, language: delivery.language)
      .write(format, look: delivery.look(), to: &bytes)
    return delivery.deliver(bytes, .clean)
  }
}

extension RulesShowCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let ready: RulePreparation
    do throws(PreparationFailure) {
      ready = try Workspace(surroundings).prepareRules(RuleSelection(rules: rules))
    } catch {
      let delivery = Delivery(output, in: surroundings)
      return showOwnKind(delivery) ?? delivery.refusal(error.diagnostics)
    }
    let delivery = Delivery(output, project: ready.language, in: surroundings)
    let files = ready.rules.compactMap(RuleFile.init)
    guard let file = files.first(where: { $0.id == id }) else {
      if let ending = showOwnKind(delivery) { return ending }
      let situation = RulesSituation.noSuchRule(id, known: files.map(\.id))
      return delivery.refusal([Diagnostic(situation, at: nil)])
    }
    var bytes = ReportBytes()
    RulePage(RuleDescription(file, on: Workbench()), language: delivery.language)
      .write(format, look: delivery.look(), to: &bytes)
    return delivery.deliver(bytes, .clean)
  }
}

extension RulesShowCommand {
  /// The page of a kind of finding that the program itself makes; `nil` where it makes none so called.
  private func showOwnKind(_ delivery: Delivery) -> Ending? {
    guard let kind = LintKind.own(DiagnosticID(rawValue: id)) else { return nil }
    var bytes = ReportBytes()
    KindPage(kind, language: delivery.language).write(format, look: delivery.look(), to: &bytes)
    return delivery.deliver(bytes, .clean)
  }
}

extension RulesTestCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let ready: RulePreparation
    do throws(PreparationFailure) {
      ready = try Workspace(surroundings).prepareRules(selection)
    } catch {
      return Delivery(output, in: surroundings).refusal(error.diagnostics)
    }
    let delivery = Delivery(output, project: ready.language, in: surroundings)
    let whole = ready.suite
    let unknown = ready.identifiers.filter { !whole.subjects.contains($0) }
    guard unknown.isEmpty else {
      return delivery.refusal(
        unknown.map { name in
          Diagnostic(RulesSituation.noSuchRule(name, known: whole.subjects), at: nil)
        }
      )
    }
    let suite = wanted(whole, ready.identifiers)
    if suite.isEmpty, suite.diagnostics.isEmpty {
      return delivery.refusal([Diagnostic(RulesSituation.nothingToRun, at: nil)])
    }
    let report = await report(on: suite, ready, delivery, surroundings)
    if report.isBroken { return delivery.refusal(report.result.diagnostics) }
    var bytes = ReportBytes()
    format.write(report, look: delivery.look(isSummaryOnly: quiet), to: &bytes)
    return delivery.deliver(bytes, report.isGood ? .clean : .found)
  }

  private var selection: RuleSelection {
    RuleSelection(
      names: names,
      plan: plan,
      registry: registry,
      scoring: scoring,
      rules: rules
    )
  }

  /// The tests of these subjects whose subject or name holds the filter.
  private func wanted(_ suite: Suite, _ identifiers: [String]) -> Suite {
    guard filter != nil || !identifiers.isEmpty else { return suite }
    return suite.filtered { subject, name in
      let isNamed = identifiers.isEmpty || identifiers.contains { subject.hasSuffix($0) }
      let holdsFilter = filter.map { subject.contains($0) || name.contains($0) } ?? true
      return isNamed && holdsFilter
    }
  }

  private func report(
    on suite: Suite,
    _ ready: RulePreparation,
    _ delivery: Delivery,
    _ surroundings: Surroundings
  ) async -> RuleTestReport {
    let bench = Workbench(zones: ready.zones)
    let jobs = jobs ?? surroundings.processors
    let result = await suite.run(on: bench, jobs: jobs)
    let isRun = !result.isBroken
    return RuleTestReport(
      result: result,
      coverage: coverage && isRun ? await suite.cover(on: bench, jobs: jobs) : nil,
      mutation: mutate && isRun ? await suite.mutate(on: bench, jobs: jobs) : nil,
      leastKilled: leastKilled,
      language: delivery.language
    )
  }
}

extension RulePreparation {
  /// The tests of what was chosen.
  fileprivate var suite: Suite {
    var sources: PlanSources?
    if let plan, let registry {
      sources = PlanSources(
        plan: plan,
        previous: previous,
        registry: registry,
        scoring: scoring,
        rules: rules,
        calendar: calendar
      )
    }
    // The folder beside the plan may be among what was chosen.
    let others = cases.filter { file in !(chosen ?? []).contains { $0.bytes == file.bytes } }
    return Suite(rules: chosen ?? rules, plan: sources, cases: (chosen ?? []) + others)
  }
}
