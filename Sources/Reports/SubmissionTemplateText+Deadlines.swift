internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Model

extension SubmissionTemplateText {
  /// When what is due, the nearest first; what is over and what has no day come after it.
  func writeDeadlines(to output: inout ReportBytes) {
    guard !template.duties.isEmpty else { return }
    let dated = template.duties.enumerated().compactMap { index, duty in
      nextTime(of: duty).map { (index: index, duty: duty, time: $0) }
    }
    let sorted = dated.sorted {
      ($0.time.lastGoodDay, $0.index) < ($1.time.lastGoodDay, $1.index)
    }
    let coming = sorted.filter { $0.time.lastGoodDay >= template.asOf }
    let past = sorted.filter { $0.time.lastGoodDay < template.asOf }
    let undated = template.duties.filter { $0.times.isEmpty }
    output.write("#\n")
    heading(TemplateWording.deadlines(asOf: template.asOf), coming.isEmpty, to: &output)
    for entry in coming { write(entry.duty, at: entry.time, to: &output) }
    heading(TemplateWording.past, past.isEmpty, to: &output)
    for entry in past { write(entry.duty, at: entry.time, to: &output) }
    heading(TemplateWording.undated, undated.isEmpty, to: &output)
    for duty in undated { write(duty, at: nil, to: &output) }
  }

  private func heading(_ text: Localized, _ isEmpty: Bool, to output: inout ReportBytes) {
    if !isEmpty { comment(text[language], to: &output) }
  }

  private func write(
    _ duty: SubmissionTemplate.Duty,
    at time: SubmissionTemplate.Time?,
    to output: inout ReportBytes
  ) {
    let obligation = duty.obligation
    var line = ""
    if let time {
      let distance = ReportWording.distance(from: template.asOf, to: time.lastGoodDay)
      line = "\(ReportWording.day(time.lastGoodDay)[language]) (\(distance[language])) · "
    }
    line += "\(obligation.id): \(obligation.title[language])"
    if let occurrence = time?.occurrence { line += " · \(occurrence[language])" }
    let later = duty.times.filter { other in
      time.map { other.lastGoodDay > $0.lastGoodDay } ?? false
    }
    if !later.isEmpty { line += " · " + TemplateWording.later(later.count)[language] }
    line += " · \(TemplateWording.clause(obligation.clause)[language])"
    comment(line, indent: "  ", hanging: "      ", to: &output)
  }
}
