internal import Checking
internal import Diagnostics
internal import Model
internal import PlanReading
internal import Reports
internal import Workspace

extension ScoreCommand: StartableCommand {
  func start(in surroundings: Surroundings) async throws -> Ending {
    let form = try ScoreForm(format, draft: draft)
    let opened: OpenedRound
    do throws(RoundRefusal) {
      opened = try round.open(paths, lang: output.lang, in: surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: error.language, in: surroundings)
    }
    guard let report = await round.scored(opened, in: surroundings) else {
      let refusal = Diagnostic(ScoreSituation.noProfile, at: nil)
      return output.refusal([refusal], language: opened.language, in: surroundings)
    }
    var bytes = ReportBytes()
    let look = ReportLook(palette: output.palette(in: surroundings), isSummaryOnly: quiet)
    form.write(report, look: look, to: &bytes)
    let status: Ending.Status = failOn.isReached(by: report.severity) ? .found : .clean
    return output.deliver(
      bytes.bytes,
      status,
      language: opened.language,
      opened.workspace,
      in: surroundings
    )
  }
}

extension RoundOptions {
  /// Scores a round that is ready; `nil` where it has no scoring profile.
  func scored(_ opened: OpenedRound, in surroundings: Surroundings) async -> ScoreReport? {
    await opened.scored(view: view, jobs: jobs ?? surroundings.processors)
  }
}

extension OpenedRound {
  /// Scores the round; `nil` where it has no scoring profile.
  ///
  /// - Parameter view: The view by which units are ranked; `nil` leaves it to the profile.
  func scored(view: EvidenceView?, jobs: Int) async -> ScoreReport? {
    let result = await checker.score(
      preparation.submissions,
      scope: preparation.isWholeRound ? .round : .submitted,
      view: view,
      jobs: jobs
    )
    guard let result else { return nil }
    return ScoreReport(
      result: result,
      besides: remarks + preparation.diagnostics,
      provenance: Provenance(of: preparation),
      language: language
    )
  }

  /// Checks the round, with all its submissions at hand.
  func checked(jobs: Int) async -> Report {
    var preparation = preparation
    preparation.submissions.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let result = await checker.check(
      preparation.submissions,
      scope: preparation.isWholeRound ? .round : .submitted,
      jobs: jobs
    )
    return Report(
      result: result,
      besides: remarks + preparation.diagnostics,
      engine: Program.engine,
      inputs: preparation.inputs.map { Report.Input(path: $0.path, sha256: $0.sha256) },
      language: language
    )
  }
}

extension Provenance {
  /// The provenance of a round that was read.
  init(of ready: Preparation) {
    var roles: [String: Role] = [:]
    let sources = ready.sources
    let known: [(Role, [SourceText])] = [
      (.plan, [sources.plan]), (.previous, sources.previous), (.registry, [sources.registry]),
      (.profile, sources.scoring.map { [$0] } ?? []),
      (.calendar, sources.calendar.map { [$0] } ?? []), (.rule, sources.rules),
      (.waivers, sources.waivers), (.receipts, sources.receipts),
      (.verifications, sources.verifications),
    ]
    for (role, texts) in known {
      for text in texts where roles[text.path] == nil { roles[text.path] = role }
    }
    let inputs = ready.inputs.map { input in
      Input(role: roles[input.path] ?? .submission, path: input.path, sha256: input.sha256)
    }
    self.init(engine: Program.engine, inputs: inputs) { some in
      InputDigest.digest(ofListed: some.map { (path: $0.path, sha256: $0.sha256) })
    }
  }
}
