internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

extension ComparisonWording {
  /// What a duty does to the score, and what is the case now.
  static func cause(_ duty: DutyChange) -> Localized {
    var parts: [Localized] = []
    if !duty.byCounting.isNone { parts.append(counting(duty)) }
    if !duty.byDegree.isNone { parts.append(degree(duty)) }
    if !duty.byShare.isNone { parts.append(share(duty)) }
    let message = duty.after?.duty.message ?? Localized("")
    if !message.vi.isEmpty { parts.append(message) }
    return Localized(
      vi: parts.map(\.vi).joined(separator: "; "),
      en: parts.map(\.en).joined(separator: "; ")
    )
  }

  private static func counting(_ duty: DutyChange) -> Localized {
    let counts = duty.after?.counts ?? false
    let what =
      counts
      ? Localized(vi: "nay được tính", en: "counts now")
      : Localized(vi: "nay không tính nữa", en: "counts no more")
    return Localized(
      vi: "\(what.vi) \(signed(duty.byCounting, .vi))",
      en: "\(what.en) \(signed(duty.byCounting, .en))"
    )
  }

  private static func degree(_ duty: DutyChange) -> Localized {
    let ends = [duty.before, duty.after].map { $0?.duty.degree.map(written) ?? "–" }
    let statuses = [duty.before, duty.after].map { $0?.duty.status.title }
    let (from, to) = (statuses[0] ?? Localized(""), statuses[1] ?? Localized(""))
    return Localized(
      vi: "\(from.vi) → \(to.vi), mức \(ends[0]) → \(ends[1]): \(signed(duty.byDegree, .vi))",
      en: "\(from.en) → \(to.en), degree \(ends[0]) → \(ends[1]): \(signed(duty.byDegree, .en))"
    )
  }

  private static func written(_ degree: Degree) -> String {
    degree.isSettled ? degree.low.description : "\(degree.low)…\(degree.high)"
  }

  private static func share(_ duty: DutyChange) -> Localized {
    let shares = { (language: Language) in
      [duty.before, duty.after].map { line in
        ScoreNumbers(language: language).points(line?.share ?? .zero)
      }.joined(separator: " → ")
    }
    return Localized(
      vi: "phần điểm \(shares(.vi)): \(signed(duty.byShare, .vi))",
      en: "share of the points \(shares(.en)): \(signed(duty.byShare, .en))"
    )
  }

  /// In what the two rounds differ, beside their outcome.
  static func differences(_ report: ComparisonReport) -> [Localized] {
    let (one, other) = (report.before, report.after)
    var found: [Localized] = []
    let compare = { (vi: String, en: String, old: Localized, new: Localized) in
      guard old != new else { return }
      found.append(
        Localized(vi: "\(vi): \(old.vi) → \(new.vi).", en: "\(en): \(old.en) → \(new.en).")
      )
    }
    compare("Chương trình", "Engine", Localized(one.engine), Localized(other.engine))
    compare(
      "Kế hoạch",
      "Plan",
      ReportWording.plan(one.plan, version: one.planVersion),
      ReportWording.plan(other.plan, version: other.planVersion)
    )
    compare(
      "Thang điểm",
      "Profile",
      Localized(one.profile.rawValue),
      Localized(other.profile.rawValue)
    )
    compare(
      "Ngày xét",
      "As of",
      ReportWording.day(one.question.asOf),
      ReportWording.day(other.question.asOf)
    )
    compare(
      "Theo điều đã ghi nhận đến hết ngày",
      "Known at",
      ReportWording.day(one.question.knownAt),
      ReportWording.day(other.question.knownAt)
    )
    compare(
      "Dữ kiện được tính",
      "View",
      ExplanationWording.view(one.question.view, one.phase),
      ExplanationWording.view(other.question.view, other.phase)
    )
    compare("Cách hiểu", "Readings", readings(one), readings(other))
    found += files(one, other)
    guard found.isEmpty else { return found }
    return [Localized(vi: "Không khác gì nhau.", en: "In nothing.")]
  }

  private static func readings(_ result: ComparedRound) -> Localized {
    let chosen = result.readings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    guard !chosen.isEmpty else { return Localized(vi: "mặc định", en: "the default ones") }
    return Localized(chosen.joined(separator: ", "))
  }

  /// The files of each sort whose bytes are in one of the two only.
  private static func files(_ before: ComparedRound, _ after: ComparedRound) -> [Localized] {
    Provenance.Role.allCases.compactMap { role in
      let digests = [before, after].map { side in
        Set(side.inputs.filter { $0.role == role }.map(\.sha256))
      }
      let (gone, new) = (digests[0].subtracting(digests[1]), digests[1].subtracting(digests[0]))
      guard !gone.isEmpty || !new.isEmpty else { return nil }
      let name = self.name(of: role)
      return Localized(
        vi: "\(name.vi): \(gone.count) tệp chỉ có ở A, \(new.count) tệp chỉ có ở B.",
        en: "\(name.en): \(gone.count) only in A, \(new.count) only in B."
      )
    }
  }

  private static func name(of role: Provenance.Role) -> Localized {
    switch role {
    case .plan: Localized(vi: "Tệp kế hoạch", en: "The plan's file")
    case .previous: Localized(vi: "Bản trước của kế hoạch", en: "Earlier versions of the plan")
    case .registry: Localized(vi: "Sổ đăng ký", en: "The registry")
    case .profile: Localized(vi: "Tệp thang điểm", en: "The profile's file")
    case .calendar: Localized(vi: "Lịch làm việc", en: "The calendar")
    case .rule: Localized(vi: "Tệp luật", en: "Files of rules")
    case .waivers: Localized(vi: "Quyết định miễn", en: "Files of waivers")
    case .receipts: Localized(vi: "Sổ công văn đến", en: "Receipt registers")
    case .verifications: Localized(vi: "Kết quả kiểm chứng", en: "Files of verifications")
    case .submission: Localized(vi: "Hồ sơ", en: "Submissions")
    }
  }
}
