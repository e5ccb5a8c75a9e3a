internal import ArgumentParser
internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Model
internal import PlanReading
internal import Workspace

/// What is asked of a round and by which files it is judged; shared by the commands that judge.
struct RoundOptions: ParsableArguments {
  @OptionGroup var files: PlanFileOptions

  @OptionGroup var records: RecordOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(UsageWording.asOf, valueName: "DATE"),
    transform: OptionReading.day
  )
  var asOf: CivilDate?

  @Option(
    name: .customLong("known-at"),
    help: ArgumentHelp(UsageWording.knownAt, valueName: "DATE"),
    transform: OptionReading.day
  )
  var knownAt: CivilDate?

  @Option(
    help: ArgumentHelp(UsageWording.view, valueName: "self|evidenced|verified"),
    transform: { try OptionReading.choice($0, of: EvidenceView.self) }
  )
  var view: EvidenceView?

  @Option(
    help: ArgumentHelp(UsageWording.phase, valueName: "open|closed"),
    transform: { try OptionReading.choice($0, of: RoundPhase.self) }
  )
  var phase: RoundPhase?

  @Option(
    help: ArgumentHelp(UsageWording.reading, valueName: "QUESTION=READING"),
    transform: OptionReading.reading
  )
  var reading: [ReadingChoice] = []

  @Option(
    help: ArgumentHelp(UsageWording.jobs, valueName: "N"),
    transform: OptionReading.count
  )
  var jobs: Int?
}

/// A round that is ready to be judged.
struct OpenedRound {
  let workspace: Workspace
  let preparation: Preparation
  let checker: Checker
  /// What was found in the plan's files that does not keep it from judging.
  let remarks: [Diagnostic]
  let language: Language
}

/// Why a round cannot be judged.
struct RoundRefusal: Error {
  let diagnostics: [Diagnostic]
  let language: Language
}

extension RoundOptions {
  /// Reads everything that judging `paths` takes.
  ///
  /// - Parameter reading: When the submissions are read.
  func open(
    _ paths: [String],
    lang: Language?,
    in surroundings: Surroundings,
    reading: SubmissionReading = .atOnce
  ) throws(RoundRefusal) -> OpenedRound {
    try request(paths).open(lang: lang, in: surroundings, reading: reading)
  }

  /// What these options ask of the round at `paths`.
  func request(_ paths: [String]) -> RoundRequest {
    var selection = files.selection(of: paths)
    records.add(to: &selection)
    selection.asOf = asOf
    return RoundRequest(
      selection: selection,
      readings: reading,
      knownAt: knownAt,
      view: view,
      phase: phase
    )
  }
}
