import CivilTime
import Diagnostics
import Glibc
import PlanReading
import Testing

@testable import Workspace

@Suite struct PreparingTests {
  private static let project = """
    apiVersion: ttdn/v1
    kind: Project
    plan: plans/plan.yaml
    rules: [rules]
    submissions: [in]
    """

  private func round(_ more: [String: String] = [:]) throws -> TemporaryFolder {
    var files = [
      "ttdn.yaml": Self.project,
      "plans/plan.yaml": "registry: registry.yaml\nzone: Asia/Ho_Chi_Minh\n",
      "plans/registry.yaml": "units: []\n", "rules/duty/a.yaml": "a", "rules/b.yaml": "b",
      "in/1.yaml": "unit: a\n", "in/2.yaml": "unit: b\n",
    ]
    files.merge(more) { $1 }
    return try TemporaryFolder(files)
  }

  private func prepare(
    _ selection: Selection,
    _ surroundings: Surroundings
  ) throws -> Preparation {
    try Workspace(surroundings).prepare(selection)
  }

  @Test func `without paths the project names everything`() throws {
    let folder = try round()
    let ready = try prepare(Selection(), folder.surroundings())
    #expect(ready.sources.plan.path == "plans/plan.yaml")
    #expect(ready.sources.registry.path == "plans/registry.yaml")
    #expect(ready.sources.scoring == nil)
    #expect(ready.sources.rules.map(\.path) == ["rules/b.yaml", "rules/duty/a.yaml"])
    #expect(ready.submissions.map(\.path) == ["in/1.yaml", "in/2.yaml"])
    #expect(ready.isWholeRound)
    #expect(ready.inputs.count == 6)
  }

  @Test(arguments: [
    ("in", "", ["1.yaml", "2.yaml"], true),
    ("in", ".", ["./1.yaml", "./2.yaml"], true),
    ("in", "1.yaml", ["1.yaml"], false),
    ("", "in/1.yaml", ["in/1.yaml"], false),
    ("", ".", ["in/1.yaml", "in/2.yaml"], true),
    ("in", "..", ["1.yaml", "2.yaml"], true),
    ("rules", "../in/2.yaml", ["../in/2.yaml"], false),
  ])
  func `the project is found upward from the path, and decides what the whole round is`(
    workingFolder: String,
    path: String,
    submissions: [String],
    isRound: Bool
  ) throws {
    let folder = try round()
    let selection = Selection(paths: path.isEmpty ? [] : [path])
    let ready = try prepare(selection, folder.surroundings(in: workingFolder))
    #expect(
      ready.submissions.map { FilePath.join(".", $0.path) }
        == submissions.map { FilePath.join(".", $0) }
    )
    #expect(ready.isWholeRound == isRound)
  }

  @Test func `files of the plan are never submissions`() throws {
    let folder = try round(["ttdn.yaml": Self.project.replacing("[in]", with: "[.]")])
    let ready = try prepare(Selection(), folder.surroundings())
    #expect(ready.submissions.map(\.path) == ["in/1.yaml", "in/2.yaml"])
  }

  @Test func `today is the day in the plan's zone`() throws {
    let folder = try round()
    let zones = try prepare(Selection(), folder.surroundings()).zones
    let zone = try #require(zones.zone(named: "Asia/Ho_Chi_Minh"))
    let today = { Workspace(folder.surroundings(now: $0)).today(in: zone).description }
    #expect(today("2019-10-29T16:59:59Z") == "2019-10-29")
    #expect(today("2019-10-29T17:00:00Z") == "2019-10-30")
  }

  @Test func `a day that was asked for comes before that of the project`() throws {
    let folder = try round(["ttdn.yaml": Self.project + "\nasOf: 2019-10-30\nlang: en\n"])
    let ready = try prepare(Selection(), folder.surroundings())
    #expect(ready.asOf?.description == "2019-10-30")
    #expect(ready.language == .en)
    let day = CivilDate("2019-11-01")
    #expect(try prepare(Selection(asOf: day), folder.surroundings()).asOf == day)
  }

  @Test func `standard input is a submission`() throws {
    let folder = try round()
    var surroundings = folder.surroundings()
    surroundings.standardInput = { _ in Array("unit: a".utf8) }
    let ready = try prepare(Selection(paths: ["-"]), surroundings)
    #expect(ready.submissions == [SourceText(path: "-", text: "unit: a")])
    #expect(!ready.isWholeRound)
  }

  @Test func `one submission that cannot be read costs the others nothing`() throws {
    let folder = try round(["in/0.yaml -> nowhere": "", "in/3.yaml -> 3.yaml": ""])
    let ready = try prepare(Selection(), folder.surroundings())
    #expect(ready.submissions.map(\.path) == ["in/1.yaml", "in/2.yaml"])
    #expect(
      ready.diagnostics.map { $0.wording.why?.en }
        == ["the path leads nowhere", "its links run in a circle"]
    )
  }

  @Test(arguments: [
    (["gone.yaml"], "file/absent", "có phải là “gone.yml”?"),
    (["in/1.yam"], "file/absent", "có phải là “in/1.yaml”?"),
    (["far/away"], "file/absent", "kiểm tra lại đường dẫn"),
  ])
  func `a path that leads nowhere is a failure with the nearest name`(
    paths: [String],
    id: String,
    remedy: String
  ) throws {
    let folder = try round(["gone.yml": ""])
    let failure = try #require(throws: PreparationFailure.self) {
      try prepare(Selection(paths: paths), folder.surroundings())
    }
    #expect(failure.diagnostics.map(\.id.rawValue) == [id])
    #expect(failure.diagnostics.first?.wording.remedy?.vi == remedy)
  }

  @Test func `what the project names and is not there is shown in the project file`() throws {
    let folder = try round(["ttdn.yaml": Self.project.replacing("plan.yaml", with: "plam.yaml")])
    let failure = try #require(throws: PreparationFailure.self) {
      try prepare(Selection(), folder.surroundings())
    }
    let diagnostic = try #require(failure.diagnostics.first)
    #expect(diagnostic.wording.what.vi == "không có tệp hay thư mục “plans/plam.yaml”")
    #expect(diagnostic.wording.remedy?.vi == "có phải là “plans/plan.yaml”?")
    #expect(diagnostic.place?.source.path == "ttdn.yaml")
    #expect(diagnostic.place?.start == Position(line: 3, column: 7))
  }

  @Test func `paths of two projects are not checked together`() throws {
    let folder = try round(["other/ttdn.yaml": Self.project, "other/x.yaml": ""])
    let failure = try #require(throws: PreparationFailure.self) {
      try prepare(Selection(paths: ["in/1.yaml", "other/x.yaml"]), folder.surroundings())
    }
    #expect(failure.diagnostics.map(\.id.rawValue) == ["project/several"])
  }

  @Test(arguments: [
    (Selection(), "project/no-submissions"),
    (Selection(paths: ["a.yaml"]), "project/no-plan"),
    (Selection(paths: ["a.yaml"], plan: "a.yaml"), "project/no-registry"),
  ])
  func `without a project everything must be named`(selection: Selection, id: String) throws {
    let folder = try TemporaryFolder(["a.yaml": "unit: a\n"])
    let failure = try #require(throws: PreparationFailure.self) {
      try prepare(selection, folder.surroundings())
    }
    #expect(failure.diagnostics.map(\.id.rawValue) == [id])
  }

  @Test func `without a project flags name everything, and a folder is a round`() throws {
    let folder = try round(["in/ttdn.txt": ""])
    _ = unsafe unlink(folder.path + "/ttdn.yaml")
    let selection = Selection(
      paths: ["in"],
      plan: "plans/plan.yaml",
      registry: "plans/registry.yaml",
      scoring: "rules/b.yaml",
      rules: ["rules/duty"]
    )
    let ready = try prepare(selection, folder.surroundings())
    #expect(ready.isWholeRound)
    #expect(ready.sources.scoring?.path == "rules/b.yaml")
    #expect(ready.sources.rules.map(\.path) == ["rules/duty/a.yaml"])
  }

  @Test(arguments: [("", 0), ("a: 1\n---\nb: 2\n", 2)])
  func `a project file holds one document`(text: String, count: Int) throws {
    let folder = try round(["ttdn.yaml": text])
    let failure = try #require(throws: PreparationFailure.self) {
      try prepare(Selection(), folder.surroundings())
    }
    #expect(failure.diagnostics.map(\.id.rawValue) == ["project/document-count"])
    #expect(failure.diagnostics.first?.wording.what.en.contains(count == 0 ? "empty" : "2") == true)
  }

  @Test func `a machine without time zone data is told so`() throws {
    var surroundings = try TemporaryFolder().surroundings()
    surroundings.variables["TZDIR"] = "/nowhere"
    #expect(Workspace(surroundings).zoneAdvice?.id == "zone/no-data")
    surroundings.variables["TZDIR"] = "/usr"
    #expect(Workspace(surroundings).zoneAdvice == nil)
  }
}
