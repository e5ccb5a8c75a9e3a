public import CivilTime

/// What a person chose; everything left out is taken from the project file.
public struct Selection: Sendable, Equatable {
  /// Submissions: files, folders, or `-` for standard input; empty means those of the project.
  public var paths: [String]
  /// The plan's file.
  public var plan: String?
  /// The registry's file.
  public var registry: String?
  /// The scoring profile's file.
  public var scoring: String?
  /// Rule files, or folders of them.
  public var rules: [String]
  /// Files of waivers, or folders of them, beside those of the project.
  public var waivers: [String]
  /// Receipt registers, or folders of them, beside those of the project.
  public var receipts: [String]
  /// Files of verifications, or folders of them, beside those of the project.
  public var verifications: [String]
  /// The folder in which evidence files lie.
  public var evidence: String?
  /// The day on which the question is asked.
  public var asOf: CivilDate?

  /// A choice.
  public init(
    paths: [String] = [],
    plan: String? = nil,
    registry: String? = nil,
    scoring: String? = nil,
    rules: [String] = [],
    waivers: [String] = [],
    receipts: [String] = [],
    verifications: [String] = [],
    evidence: String? = nil,
    asOf: CivilDate? = nil
  ) {
    self.paths = paths
    self.plan = plan
    self.registry = registry
    self.scoring = scoring
    self.rules = rules
    self.waivers = waivers
    self.receipts = receipts
    self.verifications = verifications
    self.evidence = evidence
    self.asOf = asOf
  }
}
