import Diagnostics
import Testing

@testable import Workspace

@Suite struct FileWalkTests {
  private func paths(_ folder: TemporaryFolder, _ names: [String]) throws -> [String] {
    var walk = FileWalk()
    for name in names { try walk.add(name, absolute: FilePath.join(folder.path, name)) }
    #expect(walk.diagnostics.isEmpty)
    return walk.files.map(\.path)
  }

  @Test func `folders are walked in byte order, and only YAML files are taken`() throws {
    let folder = try TemporaryFolder([
      "s/b.yaml": "", "s/a.yml": "", "s/Z.yaml": "", "s/é.yaml": "", "s/c.txt": "",
      "s/.hidden.yaml": "", "s/.git/x.yaml": "", "s/d/1.yaml": "", "s/a/2.yaml": "",
    ])
    #expect(
      try paths(folder, ["s"])
        == ["s/Z.yaml", "s/a/2.yaml", "s/a.yml", "s/b.yaml", "s/d/1.yaml", "s/é.yaml"]
    )
  }

  @Test func `links that run in a circle end, and no file is taken twice`() throws {
    let folder = try TemporaryFolder([
      "s/a.yaml": "", "s/up -> ..": "", "s/self -> self": "", "s/b.yaml -> a.yaml": "",
      "s/gone.txt -> nowhere": "",
    ])
    #expect(try paths(folder, ["s", "s/a.yaml", "./s"]) == ["s/a.yaml"])
  }

  @Test func `a file that a person names is taken whatever its name`() throws {
    let folder = try TemporaryFolder(["a.txt": ""])
    #expect(try paths(folder, ["a.txt"]) == ["a.txt"])
  }

  @Test func `a link to nothing among the files is reported, and the others are taken`() throws {
    let folder = try TemporaryFolder(["s/a.yaml -> nowhere": "", "s/b.yaml": ""])
    var walk = FileWalk()
    try walk.add("s", absolute: folder.path + "/s")
    #expect(walk.files.map(\.path) == ["s/b.yaml"])
    #expect(walk.diagnostics.map(\.wording.what.vi) == ["không đọc được “s/a.yaml”"])
    #expect(walk.diagnostics.map { $0.place?.source.path } == ["s/a.yaml"])
  }

  @Test func `folders nested too deep are refused with the limit`() throws {
    let deep = [String](repeating: "d", count: 40).joined(separator: "/")
    let folder = try TemporaryFolder(["s/\(deep)/a.yaml": "", "s/b.yaml": ""])
    var walk = FileWalk()
    try walk.add("s", absolute: folder.path + "/s")
    #expect(walk.files.map(\.path) == ["s/b.yaml"])
    #expect(walk.diagnostics.map(\.id.rawValue) == ["file/too-deep"])
    #expect(walk.diagnostics.first?.wording.what.en.contains("32") == true)
  }
}
