import Spreadsheets
import Testing

@Suite struct SheetNameTests {
  @Test(arguments: [
    ("Xếp hạng", "Xếp hạng"),
    ("Ma trận: đơn vị / nghĩa vụ", "Ma trận  đơn vị   nghĩa vụ"),
    ("'trích'", "trích"),
    ("", "-"),
    ("[?*]", "-"),
    ("  hai\tđầu ", "hai đầu"),
    // 31 units of UTF-16 fit, the 32nd does not; a letter with its marks is not cut in two.
    (String(repeating: "x", count: 31), String(repeating: "x", count: 31)),
    (String(repeating: "x", count: 32), String(repeating: "x", count: 31)),
    (String(repeating: "x", count: 30) + "e\u{302}\u{301}", String(repeating: "x", count: 30)),
    (String(repeating: "🟥", count: 16), String(repeating: "🟥", count: 15)),
  ])
  func `a name becomes the nearest that is allowed`(wanted: String, name: String) {
    #expect(SheetName(wanted).text == name)
  }

  @Test func `names that differ in capitals only get a number`() {
    var names: [SheetName] = []
    for wanted in ["Nguồn", "nguồn", "NGUỒN", "Nguồn (2)"] {
      names.append(SheetName(wanted, besides: names))
    }
    #expect(names.map(\.text) == ["Nguồn", "nguồn (2)", "NGUỒN (3)", "Nguồn (2) (2)"])
  }

  @Test func `a number goes in place of the end of a long name`() {
    let long = String(repeating: "y", count: 40)
    let second = SheetName(long, besides: [SheetName(long)])
    #expect(second.text == String(repeating: "y", count: 27) + " (2)")
  }
}
