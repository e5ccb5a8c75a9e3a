public import Diagnostics
public import LocatedYAML

/// The files by which a round is judged, besides the submissions.
public struct PlanSources: Sendable {
  /// The plan, read at most once.
  public var planFile: YAMLFile
  /// The plan.
  public var plan: SourceText {
    get { planFile.source }
    set { planFile = Self.unread(newValue) }
  }
  /// The versions that it replaces, the newest first.
  public var previous: [SourceText]
  /// The registry of units.
  public var registry: SourceText
  /// The profile; without it nothing late is worth anything and nothing has a weight.
  public var scoring: SourceText?
  /// The rule files, in any order.
  public var rules: [SourceText]
  /// Whether the examples of the rules are read with them, so that what is wrong in them is told.
  ///
  /// Most of a rule's file are its examples, and who judges by rules that were tried needs none.
  public var readsExamples = true
  /// The days on which people work; needed where a plan counts workdays or rolls deadlines.
  public var calendar: SourceText?
  /// The files of waivers, in any order.
  public var waivers: [SourceText]
  /// The receipt registers, in any order.
  public var receipts: [SourceText]
  /// The files of verifications, in any order.
  public var verifications: [SourceText]

  /// The files of a plan.
  public init(
    plan: SourceText,
    previous: [SourceText] = [],
    registry: SourceText,
    scoring: SourceText? = nil,
    rules: [SourceText] = [],
    calendar: SourceText? = nil,
    waivers: [SourceText] = [],
    receipts: [SourceText] = [],
    verifications: [SourceText] = []
  ) {
    planFile = Self.unread(plan)
    self.previous = previous
    self.registry = registry
    self.scoring = scoring
    self.rules = rules
    self.calendar = calendar
    self.waivers = waivers
    self.receipts = receipts
    self.verifications = verifications
  }

  /// A file of a plan that nobody has read yet.
  public static func unread(_ source: SourceText) -> YAMLFile {
    YAMLFile(source, limits: .ofRound)
  }

  /// Every file, in the order in which a report lists them.
  public var all: [SourceText] {
    [plan] + previous + [registry] + [scoring, calendar].compactMap { $0 }
      + rules + waivers + receipts + verifications
  }
}

/// Which reading of an open question of a plan to follow, as a person types it: `III.8=signed`.
public struct ReadingChoice: Sendable, Hashable {
  /// The question's identifier, or a clause that it is about.
  public let question: String
  /// The reading's identifier.
  public let reading: String

  /// A choice.
  public init(question: String, reading: String) {
    self.question = question
    self.reading = reading
  }

  /// The choice written `QUESTION=READING`; `nil` for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(question: String(parts[0]), reading: String(parts[1]))
  }
}
