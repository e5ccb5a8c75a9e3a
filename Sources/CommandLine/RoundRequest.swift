internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Model
internal import PlanReading
internal import Workspace

/// What is asked of a round and by which files, apart from how it was typed.
struct RoundRequest {
  /// The files.
  var selection: Selection
  /// The readings of open questions to follow in place of the default ones.
  var readings: [ReadingChoice] = []
  /// Only what was recorded until this day counts; `nil` means the day of the question.
  var knownAt: CivilDate?
  /// Which facts count; `nil` leaves it to the command.
  var view: EvidenceView?
  /// Whether more evidence may come; `nil` leaves it to the profile.
  var phase: RoundPhase?

  /// What is asked as of a day.
  func question(_ asOf: CivilDate) -> Question {
    Question(asOf: asOf, knownAt: knownAt, view: view ?? .selfStated, phase: phase)
  }

  /// Reads everything that judging takes.
  ///
  /// - Parameter reading: When the submissions are read.
  func open(
    lang: Language?,
    in surroundings: Surroundings,
    reading: SubmissionReading = .atOnce
  ) throws(RoundRefusal) -> OpenedRound {
    let workspace = Workspace(surroundings)
    let ready: Preparation
    do throws(PreparationFailure) {
      ready = try workspace.prepare(selection, reading: reading)
    } catch {
      throw RoundRefusal(
        diagnostics: error.diagnostics,
        language: lang ?? CommandLanguage.current
      )
    }
    let language = lang ?? ready.language ?? CommandLanguage.current
    let preparation = Checker.prepare(
      ready.sources,
      readings: readings,
      zones: ready.zones,
      files: ready.evidence,
      question: { zone in question(ready.asOf ?? workspace.today(in: zone)) }
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
}
