internal import ArgumentParser
internal import Workspace

/// Which files make the plan; what is left out is taken from the project. Shared by all commands
/// that read a plan.
struct PlanFileOptions: ParsableArguments {
  @Option(help: ArgumentHelp(UsageWording.plan, valueName: "FILE"))
  var plan: String?

  @Option(help: ArgumentHelp(UsageWording.registry, valueName: "FILE"))
  var registry: String?

  @Option(help: ArgumentHelp(UsageWording.scoring, valueName: "FILE"))
  var scoring: String?

  @Option(help: ArgumentHelp(UsageWording.rules, valueName: "PATH"))
  var rules: [String] = []

  /// The choice that these options make, for these paths.
  func selection(of paths: [String]) -> Selection {
    Selection(paths: paths, plan: plan, registry: registry, scoring: scoring, rules: rules)
  }
}
