import Diagnostics
import Glibc
import Streaming
import Testing

@testable import Workspace

/// Files that appear whole or not at all, and what lies aside meanwhile.
@Suite struct WholeOutputTests {
  private func text(_ path: String) throws -> String {
    String(decoding: try Disk.read(path, limit: 1 << 20), as: UTF8.self)
  }

  @Test func `until it is whole the old file stays and no other is to be seen`() throws {
    let folder = try TemporaryFolder(["r": "old"])
    let file = try PendingFile(at: folder.path + "/r")
    try file.append(Array("half".utf8))
    #expect(try text(folder.path + "/r") == "old")
    #expect(try Disk.names(in: folder.path) == ["r"])
    try file.append(Array(" and half".utf8))
    try file.commit()
    #expect(try text(folder.path + "/r") == "half and half")
    #expect(try Disk.names(in: folder.path) == ["r"])
  }

  @Test func `what is given up leaves nothing`() throws {
    let folder = try TemporaryFolder(["r": "old"])
    do {
      let file = try PendingFile(at: folder.path + "/r")
      try file.append([1])
      let new = try PendingFile(at: folder.path + "/new")
      try new.append([1])
    }
    #expect(try Disk.names(in: folder.path) == ["r"])
    #expect(try text(folder.path + "/r") == "old")
  }

  @Test func `a file of that name that came meanwhile is replaced, a stray one of ours too`() throws
  {
    let folder = try TemporaryFolder()
    let file = try PendingFile(at: folder.path + "/r")
    try file.append(Array("new".utf8))
    try folder.add("r", "came meanwhile")
    try folder.add("r.\(getpid()).new", "left by one that was killed")
    try file.commit()
    #expect(try text(folder.path + "/r") == "new")
    #expect(try Disk.names(in: folder.path) == ["r"])
  }

  @Test func `a folder that went away is an error, not a crash`() throws {
    let folder = try TemporaryFolder(["d/": ""])
    let file = try PendingFile(at: folder.path + "/d/r")
    try file.append([1])
    #expect(unsafe rmdir(folder.path + "/d") == 0)
    #expect(throws: DiskError.self) { try file.commit() }
    #expect(try Disk.names(in: folder.path).isEmpty)
  }

  @Test func `a full disk says so`() throws {
    let folder = try TemporaryFolder()
    let output = try Workspace(folder.surroundings()).output(to: "/dev/full")
    let failure = #expect(throws: StreamFailure.self) { try output.write([1]) }
    #expect(failure?.diagnostic.id.rawValue == "output/unwritable")
    #expect(failure?.diagnostic.wording.why?.en.contains("disk is full") == true)
  }

  @Test func `pieces come back from memory and from disk`() throws {
    let folder = try TemporaryFolder()
    let spill = try SpillFile(in: folder.path)
    let pieces = (0..<300).map { number in
      [UInt8](repeating: UInt8(number % 251), count: number * 37 % 9001)
    }
    var ranges: [PieceRange] = []
    for piece in pieces {
      ranges.append(try spill.put(piece))
      #expect(try spill.piece(at: ranges[0]) == pieces[0])
    }
    for (range, piece) in zip(ranges, pieces) { #expect(try spill.piece(at: range) == piece) }
    #expect(try Disk.names(in: folder.path).isEmpty)
    #expect(throws: StreamFailure.self) {
      try spill.piece(at: PieceRange(start: 1 << 40, count: 5))
    }
  }

  @Test(arguments: [
    (0, 10, 0.0, "0/10 files"), (5, 10, 0.2, "5/10 files"),
    (5, 10, 1.0, "5/10 files · 5 files/s · 0:01 left"),
    (1000, 100_000, 10.0, "1000/100000 files · 100 files/s · 16:30 left"),
    (1, 100_000, 10.0, "1/100000 files · 0 files/s · 277:46:30 left"),
    (10, 10, 2.0, "10/10 files · 5 files/s · 0:00 left"),
  ])
  func `progress tells files, rate and time left`(
    done: Int,
    total: Int,
    seconds: Double,
    text: String
  ) {
    #expect(ProgressLine.text(done, of: total, after: seconds).en == text)
  }

  @Test func `nobody is told of progress where standard error is no terminal, or when quiet`()
    throws
  {
    let folder = try TemporaryFolder()
    var surroundings = folder.surroundings()
    #expect(!Workspace(surroundings).progress(of: 5, .vi, isQuiet: false).isShown)
    surroundings.errorsAreTerminal = true
    #expect(Workspace(surroundings).progress(of: 5, .vi, isQuiet: false).isShown)
    #expect(!Workspace(surroundings).progress(of: 5, .vi, isQuiet: true).isShown)
  }
}
