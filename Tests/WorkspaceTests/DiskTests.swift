import Glibc
import Testing

@testable import Workspace

@Suite struct DiskTests {
  @Test func `a file is read up to its limit and not beyond`() throws {
    let folder = try TemporaryFolder(["a": String(repeating: "x", count: 9000)])
    let path = folder.path + "/a"
    #expect(try Disk.read(path, limit: 9000).count == 9000)
    #expect(throws: DiskError.tooLarge(limit: 8999)) { try Disk.read(path, limit: 8999) }
    #expect(throws: DiskError.tooLarge(limit: 1 << 20)) {
      try Disk.read("/dev/zero", limit: 1 << 20)
    }
    #expect(throws: DiskError.folder) { try Disk.read(folder.path, limit: 10) }
    #expect(throws: DiskError.absent) { try Disk.read(folder.path + "/b", limit: 10) }
    #expect(throws: DiskError.absent) { try Disk.read("/etc/passwd\0.yaml", limit: 10) }
  }

  @Test func `a file is replaced whole and keeps its permissions`() throws {
    let folder = try TemporaryFolder(["a": "old", "link -> a": ""])
    let path = folder.path + "/a"
    _ = unsafe chmod(path, 0o600)
    try Disk.replace(folder.path + "/link", with: Array("new".utf8))
    #expect(try Disk.read(path, limit: 10) == Array("new".utf8))
    #expect(try Disk.status(path).mode == 0o600)
    #expect(try Disk.names(in: folder.path) == ["a", "link"])
  }

  @Test func `what cannot be written leaves everything as it was`() throws {
    let folder = try TemporaryFolder(["d/": ""])
    #expect(throws: DiskError.folder) { try Disk.replace(folder.path + "/d", with: [1]) }
    #expect(throws: DiskError.absent) { try Disk.replace(folder.path + "/x/y", with: [1]) }
    #expect(throws: DiskError.full) {
      try Disk.replace("/dev/full", with: [1])
    }
    #expect(try Disk.status("/dev/full").kind == .other)
    #expect(try Disk.names(in: folder.path) == ["d"])
  }

  @Test(arguments: [
    ("Asia/Ho_Chi_Minh", true), ("Etc/GMT+7", true), ("UTC", true),
    ("America/Port-au-Prince", true), ("", false), ("/etc/passwd", false), ("../passwd", false),
    ("Asia/../../passwd", false), ("Asia//x", false), ("Asia/", false), ("Asia/\u{0}", false),
    ("-x", false), ("Châu/Á", false),
  ])
  func `only names of zones lead to zone files`(name: String, isSafe: Bool) {
    #expect(ZoneFiles.isSafe(name) == isSafe)
  }

  @Test(arguments: [
    ("/a/b/c", "/a/b", "c"), ("/a/b", "/a/b", "."), ("/a", "/a/b", ".."),
    ("/a/x/y", "/a/b/c", "../../x/y"), ("/x/y", "/a", "/x/y"), ("/x", "/", "x"),
    ("/a/b/../c", "/a", "c"), ("/a/./b", "/a", "b"),
  ])
  func `paths are shown as one would type them`(path: String, folder: String, shown: String) {
    #expect(FilePath.relative(path, to: folder) == shown)
  }

  @Test(arguments: [
    (".", "a", "a"), ("d", "a", "d/a"), ("d/", "a", "d/a"), ("d", "/a", "/a"), ("d", "./a", "d/a"),
    ("d", ".", "d"), ("/", "a", "/a"), (".", ".", "."), ("d", ".//a", "d/a"),
  ])
  func `paths are joined`(folder: String, path: String, joined: String) {
    #expect(FilePath.join(folder, path) == joined)
  }
}
