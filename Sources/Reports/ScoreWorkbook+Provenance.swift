internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring
internal import Spreadsheets

extension ScoreWorkbook {
  /// What gave the numbers: program, question, profile, and every input with its digest.
  func provenance() -> Sheet {
    var sheet = sheet(Words.provenance, widths: [22, 80, 80])
    for (label, text) in ScoreWording.origins(of: report) {
      sheet.add([.text(label[language], CellStyle(.strong)), .text(text)])
    }
    for (question, reading) in report.result.readings.sorted(by: { $0.key < $1.key }) {
      sheet.add([
        .text(Words.reading[language], CellStyle(.strong)), .text("\(question) = \(reading)"),
      ])
    }
    if let audit = report.result.round.ranking.audit {
      sheet.add([
        .text(ScoreWording.audit[language], CellStyle(.strong)),
        .text(ScoreWording.draw(audit, numbers)[language]),
      ])
    }
    sheet.add([])
    sheet.addHeadings(headings([Words.role, Words.file, Words.digest]))
    for input in report.provenance.inputs {
      sheet.add([
        .text(Words.title(of: input.role)[language], Self.plain),
        .text(input.path, Self.wrapped),
        .text(input.sha256, Self.plain),
      ])
    }
    return sheet
  }

  /// What was found in files; `nil` where nothing was.
  func findings(_ units: [UnitScore]) -> Sheet? {
    let ofUnits = units.flatMap { unit in
      report.diagnostics(of: unit.unit).map { (unit.name[language], $0) }
    }
    let all = ofUnits + report.diagnostics.map { ("", $0) }
    guard !all.isEmpty else { return nil }
    var sheet = sheet(Words.findings, widths: [22, 10, 30, 72, 48], frozenColumns: 1)
    sheet.addHeadings(
      headings([Words.unit, Words.severity, Words.spot, Words.what, Words.remedy])
    )
    for (name, diagnostic) in all {
      let wording = diagnostic.wording
      let why = wording.why.map { "\n\($0[language])" } ?? ""
      sheet.add([
        .text(name, Self.wrapped),
        .text(Words.title(of: diagnostic.severity)[language], Self.plain),
        .text(diagnostic.place.map(ExplanationPage.written) ?? "", Self.wrapped),
        .text("\(wording.what[language])\(why)", Self.wrapped),
        .text(wording.remedy?[language] ?? "", Self.wrapped),
      ])
    }
    return sheet
  }
}
