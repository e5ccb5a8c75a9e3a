import Diagnostics
import Foundation
import Model
import Testing

@testable import Reports

@Suite struct JSONReportTests {
  @Test func `the report has its shape, its order and its numbers as strings`() {
    #expect(
      ReportFixture.text(ReportFixture.twoUnits, .json) == #"""
        {"schema":"ttdn/report/v1","engine":"ttdn-check 0.1.0","language":"vi","asOf":"2019-11-01","knownAt":"2019-11-01","view":"self","plan":{"id":"ke-hoach","version":1,"title":"Kế hoạch thử"},"inputs":[
        {"path":"plan.yaml","sha256":"00ff"}
        ],"units":[
        {"unit":"a","name":"Sở a","group":"departments","submission":"round/so-a.yaml","verdicts":[
        {"obligation":"II.1","clause":"II.1","title":"Việc II.1","verdict":"not-applicable","status":"not-applicable","open":[],"costsPoints":true,"message":"điều đã thấy","remedy":"làm đi","at":[]},
        {"obligation":"III.2","clause":"III.2","title":"Việc III.2","verdict":"satisfied","status":"satisfied","degree":{"low":"1","high":"1"},"open":[],"costsPoints":true,"message":"điều đã thấy","at":[]},
        {"obligation":"III.5","clause":"III.5","title":"Việc III.5","verdict":"pending","status":"pending","severity":"info","degree":{"low":"0","high":"1"},"due":"2019-12-14","open":["time"],"costsPoints":true,"message":"điều đã thấy","remedy":"làm đi","at":[]},
        {"obligation":"III.8#1","clause":"III.8","title":"Việc III.8#1","verdict":"satisfied","status":"late","severity":"warning","degree":{"low":"7/10","high":"7/10"},"weight":"20","due":"2019-10-29","open":[],"costsPoints":true,"message":"điều đã thấy","remedy":"làm đi","at":[{"path":"round/so-a.yaml","start":{"line":3,"column":13},"end":{"line":3,"column":23}}]}
        ],"diagnostics":[
        {"id":"date/odd","severity":"warning","message":"ngày lạ","at":{"path":"round/so-a.yaml","start":{"line":3,"column":13},"end":{"line":3,"column":23}}}
        ]},
        {"unit":"b","name":"Sở b","group":"departments","verdicts":[
        {"obligation":"III.5","clause":"III.5","title":"Việc III.5","verdict":"pending","status":"pending","severity":"info","degree":{"low":"0","high":"1"},"due":"2019-12-14","open":["time"],"costsPoints":true,"message":"điều đã thấy","remedy":"làm đi","at":[]},
        {"obligation":"III.8#1","clause":"III.8","rule":"duty/done","title":"Việc III.8#1","verdict":"violated","status":"violated","severity":"error","degree":{"low":"0","high":"0"},"due":"2019-10-29","open":[],"toolDefault":true,"costsPoints":true,"message":"điều đã thấy","remedy":"làm đi","at":[]}
        ],"diagnostics":[]}
        ],"whole":[
        {"obligation":"II.7","clause":"II.7","title":"Việc II.7","verdict":"unknown","status":"unknown","severity":"warning","degree":{"low":"0","high":"1"},"open":["information"],"message":"điều đã thấy","remedy":"làm đi","at":[]}
        ],"diagnostics":[]}

        """#
    )
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\n\t\r", #""\n\t\r""#),
    ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
    ("\u{85}\u{9B}2J\u{A0}", "\"\\u0085\\u009b2J\u{A0}\""),
    ("hòa 国 👩‍👩‍👧", "\"hòa 国 👩‍👩‍👧\""), ("\u{C2}", "\"\u{C2}\""), ("", "\"\""),
  ])
  func `strings are escaped`(value: String, written: String) throws {
    var writer = JSONWriter(ReportBytes())
    writer.string(value)
    #expect(String(decoding: writer.output.bytes, as: UTF8.self) == written)
    let read = try JSONSerialization.jsonObject(
      with: Data(writer.output.bytes),
      options: .fragmentsAllowed
    )
    #expect(read as? String == value)
  }

  @Test func `every report is JSON, whatever the texts hold`() throws {
    let nasty = "\"\\\n\u{1B}[2J\u{202E}\u{0}"
    let place = Place(SourceText(path: nasty, bytes: [0xFF, 0x22]), SourceRange(1, 2))
    let fix = Fix(title: Localized(nasty), range: place.range, replacement: nasty, isSafe: true)
    let diagnostic = Diagnostic(
      id: DiagnosticID(rawValue: nasty),
      severity: .error,
      wording: Wording(what: Localized(nasty), why: Localized(nasty), remedy: Localized(nasty)),
      place: place,
      notes: [Note(Localized(nasty), at: place), Note(Localized(nasty))],
      fix: fix
    )
    let unit = ReportFixture.unit(nasty, submission: nasty, [], [diagnostic])
    let text = ReportFixture.text(ReportFixture.round([unit], [diagnostic]), .json)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let found = (object?["diagnostics"] as? [[String: Any]])?.first
    #expect(found?["message"] as? String == nasty)
    #expect((found?["fix"] as? [String: Any])?["replacement"] as? String == nasty)
    #expect(!text.contains("\u{1B}"))
  }
}
