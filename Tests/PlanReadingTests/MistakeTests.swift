import Diagnostics
import Testing

@testable import PlanReading

/// One change to the files of the small province, and what is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let file: String
  let from: String
  let to: String
  let expected: [String]

  init(_ file: String, _ from: String, _ to: String, _ expected: String...) {
    self.file = file
    self.from = from
    self.to = to
    self.expected = expected
  }

  var testDescription: String { "\(file): \(to)" }
}

@Suite("Mistakes in a plan's files")
struct MistakeTests {
  @Test(
    "are told with their place and the nearest name",
    arguments: [
      Mistake(
        "plan",
        "rule: duty/report-sent",
        "rule: duty/report-send",
        "plan/unknown-name “duty/report-send”: there is no rule “duty/report-send” → did you mean “duty/report-sent”?"
      ),
      Mistake(
        "plan",
        "rule: duty/report-sent",
        "rule: document/unknown-place",
        "plan/not-a-duty-rule “document/unknown-place”: “document/unknown-place” finds defects and does not measure a duty → use a rule with `measure:`"
      ),
      Mistake(
        "plan",
        "with: {deadline: ",
        "with: {deadlin: {by: 2024-01-01}, deadline: ",
        "plan/unknown-name “deadlin”: there is no parameter “deadlin” → did you mean “deadline”?"
      ),
      Mistake(
        "plan",
        "groups: [huyen], units",
        "groups: [huyenn], units",
        "plan/unknown-name “huyenn”: there is no group “huyenn” → did you mean “huyen”?"
      ),
      Mistake(
        "plan",
        "units: [thi-tay]",
        "units: [thi-tai]",
        "plan/unknown-name “thi-tai”: there is no unit “thi-tai” → did you mean “thi-tay”?"
      ),
      Mistake(
        "plan",
        "except: [so-vang]",
        "except: [so-xanh]",
        "plan/unknown-name “so-xanh”: there is no unit “so-xanh” → did you mean “so-vang”?"
      ),
      Mistake(
        "plan",
        "clause: \"Điều 3\"",
        "clause: \"Điều 6\"",
        "plan/unknown-name “\"Điều 6\"”: there is no clause “Điều 6” → did you mean “Điều 1”?"
      ),
      Mistake(
        "plan",
        "of: [huyen-dong, huyen-tay]",
        "of: [huyen-dong, huyen-nam]",
        "plan/unknown-name “huyen-nam”: there is no place “huyen-nam” → did you mean “huyen-tay”?"
      ),
      Mistake(
        "plan",
        "id: \"Điều 5#2\"",
        "id: \"Điều 4#1\"",
        "plan/unknown-name “\"Điều 5#2\"”: there is no obligation “Điều 5#2” → did you mean “Điều 5#1”?",
        "plan/duplicate “\"Điều 4#1\"”: the obligation “Điều 4#1” is declared twice → remove or rename one of them"
      ),
      Mistake(
        "plan",
        "until: 2025-01-01",
        "until: 2024-01-01",
        "plan/empty-period “{from: 2024-01-01, until: 2024-01-01}”: the period has no days → put `until` after `from`"
      ),
      Mistake(
        "plan",
        "zone: \"+07:00\"",
        "zone: Asia/Sen",
        "plan/unknown-zone “Asia/Sen”: there are no data for the time zone “Asia/Sen” → install the tzdata package, or write a fixed offset such as +07:00"
      ),
      Mistake(
        "plan",
        "meaning: {vi: Ngày ký, en: Signed}",
        "default: true, meaning: {vi: Ngày ký, en: Signed}",
        "plan/default-readings “true”: 2 readings are marked `default: true` → mark exactly one of them"
      ),
      Mistake(
        "plan",
        "credit: all-or-nothing",
        "credit: all-or-nothing\n    dependsOn: [\"Điều 5#2\"]",
        "plan/depends-on-itself “\"Điều 5#2\"”: the obligation “Điều 5#2” leads back to itself → remove the reference"
      ),
      Mistake(
        "registry",
        "groups: [so]}",
        "groups: [xo]}",
        "plan/unknown-name “xo”: there is no group “xo” → did you mean “so”?"
      ),
      Mistake(
        "registry",
        "{id: huyen-tay, from",
        "{id: huyen-tai, from",
        "plan/unknown-name “huyen-tai”: there is no unit “huyen-tai” → did you mean “huyen-tay”?"
      ),
      Mistake(
        "scoring",
        "plan: tinh-sen-2024",
        "plan: tinh-sen-2023",
        "plan/other-plan “tinh-sen-2023”: this file belongs to the plan “tinh-sen-2023”, not “tinh-sen-2024” → name this plan's own file"
      ),
      Mistake(
        "scoring",
        "require: \"Điều 4#1\"",
        "require: \"Điều 4#2\"",
        "plan/unknown-name “\"Điều 4#2\"”: there is no obligation “Điều 4#2” → did you mean “Điều 4#1”?"
      ),
      Mistake(
        "scoring",
        "\"Điều 3#1\": {perform",
        "\"Điều 3#9\": {perform",
        "plan/unknown-name “\"Điều 3#9\"”: there is no obligation “Điều 3#9” → did you mean “Điều 3#1”?"
      ),
      Mistake(
        "scoring",
        "before: 2024-12-16",
        "before: 2024-11-16",
        "plan/broken-chain “\"Điều 5#1\"”: the bound is not later than the one before → let the bounds rise and the factors fall from 1"
      ),
      Mistake(
        "scoring",
        "factor: 1/4",
        "factor: 1/2",
        "plan/broken-chain “\"Điều 5#1\"”: the factor is not smaller than the one before → let the bounds rise and the factors fall from 1"
      ),
      Mistake(
        "scoring",
        "from: 0}",
        "from: 50}",
        "scoring/class-order “50”: the class does not begin below the one before it → put the classes best first",
        "scoring/class-gap “50”: scores below the last class fall into none → let the last class begin at 0"
      ),
      Mistake(
        "scoring",
        "class: dat,",
        "class: dac,",
        "plan/unknown-name “dac”: there is no class “dac” → did you mean “dat”?"
      ),
      Mistake(
        "waivers",
        "kind: extend",
        "kind: stay",
        "waiver/not-competent “van-phong”: the plan gives “van-phong” no power to stay a duty → obtain a document of a competent authority",
        "waiver/content “stay”: a waiver of kind “stay” says too little or too much → extend needs `deadline`, reduce needs `atLeast`, the others have neither"
      ),
      Mistake(
        "waivers",
        "unit: huyen-dong",
        "unit: huyen-don",
        "plan/unknown-name “huyen-don”: there is no unit “huyen-don” → did you mean “huyen-dong”?"
      ),
      Mistake(
        "duty/report-sent",
        "done: submission.report",
        "done: submissions",
        "plan/other-bearer “duty/report-sent”: the rule “duty/report-sent” cannot judge the bearer that the obligation names → correct `bearer:` or name another rule"
      ),
    ]
  )
  func told(mistake: Mistake) throws {
    var files = SmallProvince.files
    let text = try #require(files[mistake.file])
    try #require(text.contains(mistake.from))
    files[mistake.file] = text.replacing(mistake.from, with: mistake.to, maxReplacements: 1)
    let reading = read(files)
    #expect(reading.diagnostics.map(told) == mistake.expected)
    #expect(reading.compiled == nil)
  }

  @Test("are told all at once, and every file is read to its end")
  func goesOn() {
    var files = SmallProvince.files
    for (file, from, to) in [
      ("plan", "[so-vang]", "[so-xanh]"), ("plan", "units: [so-do]", "units: [so-tim]"),
      ("registry", "place: huyen-tay\n", "place: huyen-bac\n"),
      ("scoring", "minimumGroup: 2", "minimumGroup: hai"),
      ("duty/report-sent", "submission.report.sent", "submission.report.sentt"),
    ] {
      files[file] = files[file]?.replacing(from, with: to)
    }
    let paths = Set(read(files).diagnostics.compactMap(\.place?.source.path))
    #expect(
      paths == ["plan.yaml", "registry.yaml", "scoring.yaml", "rules/duty/report-sent.yaml"]
    )
  }

  private func told(_ diagnostic: Diagnostic) -> String {
    var text = diagnostic.id.rawValue
    if let place = diagnostic.place {
      let bytes = place.source.bytes[place.range.start..<place.range.end]
      text += " “\(String(decoding: bytes, as: UTF8.self))”"
    }
    text += ": \(diagnostic.wording.what.en)"
    return diagnostic.wording.remedy.map { "\(text) → \($0.en)" } ?? text
  }
}
