internal import ArgumentParser
internal import CivilTime
internal import Diagnostics
internal import Model
internal import PlanReading
internal import Workspace

/// What is asked of the second of two rounds in place of what is asked of both.
struct SecondRoundOptions: ParsableArguments {
  @Option(name: .customLong("plan-b"), help: ArgumentHelp(Self.help("plan"), valueName: "FILE"))
  var plan: String?

  @Option(
    name: .customLong("registry-b"),
    help: ArgumentHelp(Self.help("registry"), valueName: "FILE")
  )
  var registry: String?

  @Option(
    name: .customLong("scoring-b"),
    help: ArgumentHelp(Self.help("scoring"), valueName: "FILE")
  )
  var scoring: String?

  @Option(name: .customLong("rules-b"), help: ArgumentHelp(Self.help("rules"), valueName: "PATH"))
  var rules: [String] = []

  @Option(
    name: .customLong("waivers-b"),
    help: ArgumentHelp(Self.help("waivers"), valueName: "PATH")
  )
  var waivers: [String] = []

  @Option(
    name: .customLong("receipts-b"),
    help: ArgumentHelp(Self.help("receipts"), valueName: "PATH")
  )
  var receipts: [String] = []

  @Option(
    name: .customLong("verifications-b"),
    help: ArgumentHelp(Self.help("verifications"), valueName: "PATH")
  )
  var verifications: [String] = []

  @Option(
    name: .customLong("as-of-b"),
    help: ArgumentHelp(Self.help("as-of"), valueName: "DATE"),
    transform: OptionReading.day
  )
  var asOf: CivilDate?

  @Option(
    name: .customLong("known-at-b"),
    help: ArgumentHelp(Self.help("known-at"), valueName: "DATE"),
    transform: OptionReading.day
  )
  var knownAt: CivilDate?

  @Option(
    name: .customLong("view-b"),
    help: ArgumentHelp(Self.help("view"), valueName: "self|evidenced|verified"),
    transform: { try OptionReading.choice($0, of: EvidenceView.self) }
  )
  var view: EvidenceView?

  @Option(
    name: .customLong("phase-b"),
    help: ArgumentHelp(Self.help("phase"), valueName: "open|closed"),
    transform: { try OptionReading.choice($0, of: RoundPhase.self) }
  )
  var phase: RoundPhase?

  @Option(
    name: .customLong("reading-b"),
    help: ArgumentHelp(Self.help("reading"), valueName: "QUESTION=READING"),
    transform: OptionReading.reading
  )
  var reading: [ReadingChoice] = []

  private static func help(_ option: String) -> String { CompareUsageWording.second(option) }
}

extension SecondRoundOptions {
  /// Whether nothing is asked otherwise.
  var isEmpty: Bool {
    let files =
      [plan, registry, scoring].compactMap { $0 }
      + rules + waivers + receipts + verifications
    return files.isEmpty && asOf == nil && knownAt == nil && view == nil && phase == nil
      && reading.isEmpty
  }

  /// The options of both rounds with those of the second in their place.
  func replacing(in round: RoundOptions) -> RoundOptions {
    var other = round
    other.files.plan = plan ?? round.files.plan
    other.files.registry = registry ?? round.files.registry
    other.files.scoring = scoring ?? round.files.scoring
    if !rules.isEmpty { other.files.rules = rules }
    if !waivers.isEmpty { other.records.waivers = waivers }
    if !receipts.isEmpty { other.records.receipts = receipts }
    if !verifications.isEmpty { other.records.verifications = verifications }
    other.asOf = asOf ?? round.asOf
    // Another day is asked with what was known by then, unless told otherwise.
    other.knownAt = knownAt ?? (asOf == nil ? round.knownAt : nil)
    other.view = view ?? round.view
    other.phase = phase ?? round.phase
    if !reading.isEmpty { other.reading = reading }
    return other
  }
}
