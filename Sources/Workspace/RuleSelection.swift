/// Which rules and cases a person chose; what is left out is taken from the project file.
public struct RuleSelection: Sendable, Equatable {
  /// Files or folders of rules and cases, or identifiers of rules; empty means all of the project.
  public var names: [String]
  /// The plan's file.
  public var plan: String?
  /// The registry's file, in place of the one that the plan names.
  public var registry: String?
  /// The scoring profile's file.
  public var scoring: String?
  /// Rule files, or folders of them.
  public var rules: [String]

  /// A choice.
  public init(
    names: [String] = [],
    plan: String? = nil,
    registry: String? = nil,
    scoring: String? = nil,
    rules: [String] = []
  ) {
    self.names = names
    self.plan = plan
    self.registry = registry
    self.scoring = scoring
    self.rules = rules
  }
}
