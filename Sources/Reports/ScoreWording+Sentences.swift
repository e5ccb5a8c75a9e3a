internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

extension ScoreWording {
  /// What an obligation cost and may still cost: `mất 3,00, còn treo 6,00 trong 9,00`.
  static func loss(_ line: LedgerLine, _ numbers: ScoreNumbers) -> Localized {
    let (lost, open) = (numbers.points(line.lost), numbers.points(line.open))
    let share = numbers.points(line.share)
    var vi: [String] = []
    var en: [String] = []
    if line.lost > .zero {
      vi.append("mất \(lost)")
      en.append("\(lost) lost")
    }
    if line.open > .zero {
      vi.append("còn treo \(open)")
      en.append("\(open) open")
    }
    return Localized(
      vi: "\(vi.joined(separator: ", ")) trong \(share) điểm",
      en: "\(en.joined(separator: ", ")) of \(share) points"
    )
  }

  /// The headings of the table of claims, and which columns hold numbers.
  static let claimColumns: [(title: Localized, isNumber: Bool)] = [
    (Localized(vi: "nghĩa vụ", en: "obligation"), false),
    (Localized(vi: "trọng số", en: "weight"), true),
    (Localized(vi: "tự chấm", en: "claimed"), true),
    (Localized(vi: "tự khai", en: "as stated"), true),
    (Localized(vi: "minh chứng", en: "evidenced"), true),
    (Localized(vi: "kiểm chứng", en: "verified"), true),
    (Localized(vi: "vượt hẳn", en: "over for good"), true),
  ]

  /// How the units to look at again were drawn.
  static func draw(_ audit: AuditSample, _ numbers: ScoreNumbers) -> Localized {
    let share = numbers.percent(audit.share)
    return Localized(
      vi: "\(share) mỗi nhóm, rút với số gốc \(audit.seed); ai cũng rút lại được",
      en: "\(share) of each group, drawn with seed \(audit.seed); anyone can draw it again"
    )
  }

  /// What was asked of which plan by which profile, a line each, in the report's language.
  static func head(of report: ScoreReport) -> [String] {
    let (result, language) = (report.result, report.language)
    let counts = ReportWording.counts(
      units: report.units.count,
      submissions: result.submissionCount
    )
    let day = ReportWording.day(result.question.asOf)[language]
    var lines = [
      ReportWording.plan(result.plan, version: result.planVersion)[language],
      "\(ReportWording.asOf[language]) \(day): \(counts[language])",
    ]
    if result.question.knownAt != result.question.asOf {
      lines.append(knownAt(result.question.knownAt)[language])
    }
    lines.append(ranksBy(result.question.view, result.phase)[language])
    lines.append(profile(report.profile)[language])
    if !result.isWholeRound { lines.append(partial[language]) }
    guard !result.readings.isEmpty else { return lines }
    let chosen = result.readings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return lines + [readings(chosen)[language]]
  }

  /// The headings of the table of a unit's points, and which columns hold numbers.
  static let ledgerColumns: [(title: Localized, isNumber: Bool)] = [
    (Localized(vi: "nghĩa vụ", en: "obligation"), false),
    (Localized(vi: "việc", en: "duty"), false),
    (Localized(vi: "kết quả", en: "result"), false),
    (Localized(vi: "điểm", en: "points"), true),
    (Localized(vi: "được", en: "gained"), true),
    (Localized(vi: "mất", en: "lost"), true),
    (Localized(vi: "treo", en: "open"), true),
    (Localized(vi: "vì sao", en: "why"), false),
  ]

  /// The program, the files and the days that gave the numbers, each with a label.
  static func origins(of report: ScoreReport) -> [(Localized, String)] {
    let (result, provenance) = (report.result, report.provenance)
    let digest = { (text: String?) in text.map { " · sha256 \($0)" } ?? "" }
    let rules = provenance.count(of: .rule)
    return [
      (Localized(vi: "chương trình", en: "engine"), provenance.engine),
      (
        Localized(vi: "kế hoạch", en: "plan"),
        "\(result.plan) v\(result.planVersion)" + digest(provenance.digest(of: .plan))
      ),
      (
        Localized(vi: "thang điểm", en: "profile"),
        report.profile.id.rawValue + digest(provenance.digest(of: .profile))
      ),
      (Localized(vi: "luật", en: "rules"), "\(rules)" + digest(provenance.rules)),
      (
        Localized(vi: "mọi tệp", en: "all inputs"),
        "\(provenance.inputs.count)" + digest(provenance.whole)
      ),
      (
        Localized(vi: "câu hỏi", en: "question"),
        "as-of \(result.question.asOf) · known-at \(result.question.knownAt) · "
          + "view \(result.question.view.rawValue) · phase \(result.phase.rawValue)"
      ),
    ]
  }

  /// The round in one line.
  static func counts(of report: ScoreReport) -> Localized {
    let outcomes = report.result.round.outcomes
    let eligible = outcomes[.eligible] ?? 0
    let deferred = outcomes[.deferred] ?? 0
    let refused = outcomes[.notEligible] ?? 0
    let proposed = report.result.round.ranking.groups.reduce(0) { $0 + $1.proposed.count }
    let units = ReportWording.units(report.units.count)
    guard report.profile.commendation != nil else {
      return Localized(vi: "\(units.vi) đã chấm", en: "\(units.en) scored")
    }
    return Localized(
      vi: "\(units.vi): \(eligible) đủ điều kiện khen · \(deferred) chưa xét · \(refused) không đủ"
        + " · \(proposed) được đề nghị",
      en: "\(units.en): \(eligible) eligible · \(deferred) deferred · \(refused) not eligible"
        + " · \(proposed) proposed"
    )
  }
}
