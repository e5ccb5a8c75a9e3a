internal import Diagnostics
internal import Linting
internal import Reports
internal import Workspace

extension LintCommand: StartableCommand {
  func start(in surroundings: Surroundings) async -> Ending {
    let opened: OpenedLint
    do throws(RoundRefusal) {
      opened = try open(in: surroundings)
    } catch {
      return output.refusal(error.diagnostics, language: error.language, in: surroundings)
    }
    let jobs = round.jobs ?? surroundings.processors
    let texts = opened.preparation.files.map(\.text)
    let report = LintReport(
      result: await opened.linter.lint(texts, jobs: jobs),
      besides: opened.remarks,
      engine: Program.engine,
      inputs: opened.preparation.inputs.map(Report.Input.init),
      language: opened.language
    )
    if denyConfidential, !report.result.confidential.isEmpty {
      return Ending(status: .found, errors: Array(LintDenial(report).text.utf8))
    }
    let delivery = Delivery(output, project: opened.preparation.language, in: surroundings)
    guard fix || diff else { return deliver(report, delivery) }
    let fixer = Fixer(opened.linter, reach: unsafe ? .all : .safe)
    let fixed = await fixer.fix(texts, jobs: jobs)
    if diff {
      var bytes = ReportBytes()
      LintDiff(fixed, isForTerminal: surroundings.outputIsTerminal)
        .write(output.palette(in: surroundings), to: &bytes)
      return delivery.deliver(bytes, status(of: report))
    }
    return await write(fixed, opened, report, delivery, jobs: jobs)
  }

  /// Puts mended files in their places, looks at all anew and reports.
  private func write(
    _ fixed: [FixedFile],
    _ opened: OpenedLint,
    _ report: LintReport,
    _ delivery: Delivery,
    jobs: Int
  ) async -> Ending {
    let workspace = Workspace(delivery.surroundings)
    let written = Rewriting(zip(opened.preparation.files, fixed), with: workspace)
    var report = report
    report.mending = written.mending
    report.result = await opened.linter.lint(written.texts, jobs: jobs)
    report.inputs = report.inputs.map { input in
      written.digests[input.path].map(Report.Input.init) ?? input
    }
    if paths == ["-"] { return filtered(report, fixed, delivery) }
    var ending = deliver(report, delivery)
    guard !written.problems.isEmpty else { return ending }
    ending.errors += delivery.refusal(written.problems).errors
    ending.status = .notRun
    return ending
  }

  private func status(of report: LintReport) -> Ending.Status {
    failOn.isReached(by: report.severity) ? .found : .clean
  }

  private func deliver(_ report: LintReport, _ delivery: Delivery) -> Ending {
    delivery.deliver(bytes(of: report, delivery), status(of: report))
  }

  private func bytes(of report: LintReport, _ delivery: Delivery) -> ReportBytes {
    var bytes = ReportBytes()
    format.write(report, look: delivery.look(isSummaryOnly: quiet), to: &bytes)
    return bytes
  }

  /// The text of standard input, mended, and the report beside it.
  ///
  /// A text with something confidential is not written out again.
  private func filtered(_ report: LintReport, _ fixed: [FixedFile], _ delivery: Delivery)
    -> Ending
  {
    var ending = Ending(status: status(of: report))
    ending.errors = bytes(of: report, delivery).bytes
    guard report.result.confidential.isEmpty else { return ending }
    var text = ReportBytes()
    text.bytes = fixed.flatMap(\.after.source.bytes)
    let delivered = delivery.deliver(text, ending.status)
    ending.output = delivered.output
    ending.errors += delivered.errors
    ending.status = delivered.status
    return ending
  }
}

extension Report.Input {
  /// An input as it was read.
  fileprivate init(_ digest: InputDigest) {
    self.init(path: digest.path, sha256: digest.sha256)
  }
}
