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

  @Option(help: ArgumentHelp(UsageWording.waivers, valueName: "PATH"))
  var waivers: [String] = []

  @Option(help: ArgumentHelp(UsageWording.receipts, valueName: "PATH"))
  var receipts: [String] = []

  @Option(help: ArgumentHelp(UsageWording.verifications, valueName: "PATH"))
  var verifications: [String] = []

  @Option(help: ArgumentHelp(UsageWording.evidence, valueName: "FOLDER"))
  var evidence: String?

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
    let workspace = Workspace(surroundings)
    let ready: Preparation
    do throws(PreparationFailure) {
      ready = try workspace.prepare(selection(of: paths), reading: reading)
    } catch {
      throw RoundRefusal(
        diagnostics: error.diagnostics,
        language: lang ?? CommandLanguage.current
      )
    }
    let language = lang ?? ready.language ?? CommandLanguage.current
    let preparation = Checker.prepare(
      ready.sources,
      readings: self.reading,
      zones: ready.zones,
      files: ready.evidence,
      question: { zone in
        let asOf = ready.asOf ?? workspace.today(in: zone)
        return Question(asOf: asOf, knownAt: knownAt, view: view ?? .selfStated, phase: phase)
      }
    )
    switch preparation {
    case .cannotRun(let diagnostics):
      let advice = workspace.zoneAdvice.map { [$0] } ?? []
      throw RoundRefusal(diagnostics: diagnostics + advice, language: language)
    case .ready(let checker, let remarks):
      return OpenedRound(
        workspace: workspace,
        preparation: ready,
        checker: checker,
        remarks: remarks,
        language: language
      )
    }
  }

  private func selection(of paths: [String]) -> Selection {
    var selection = files.selection(of: paths)
    selection.waivers = waivers
    selection.receipts = receipts
    selection.verifications = verifications
    selection.evidence = evidence
    selection.asOf = asOf
    return selection
  }
}
