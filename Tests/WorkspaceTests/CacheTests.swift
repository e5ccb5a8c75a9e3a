import Diagnostics
import Glibc
import Streaming
import Testing

@testable import Workspace

/// What is kept for the next run comes back as it was, or not at all.
@Suite struct CacheTests {
  private static let settings = ContentDigest([UInt8](repeating: 1, count: 32))
  private static let digest = ContentDigest([UInt8](repeating: 7, count: 32))

  private static func entry(_ number: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(number % 251), count: number * 13 % 97)
  }

  private func filled(_ folder: TemporaryFolder, _ count: Int = 20) throws -> String {
    let path = folder.path + "/c"
    let cache = try CacheFile(at: path, Self.settings)
    for number in 0..<count { cache.keep(Self.entry(number), for: "f\(number)", Self.digest) }
    #expect(cache.finish() == nil)
    return path
  }

  /// How many of the entries come back; none may come back as anything else.
  private func sound(_ path: String, _ count: Int = 20, _ settings: ContentDigest = settings) throws
    -> Int
  {
    let cache = try CacheFile(at: path, settings)
    var sound = 0
    for number in 0..<count {
      guard let entry = cache.entry(for: "f\(number)", Self.digest) else { continue }
      #expect(entry == Self.entry(number))
      sound += 1
    }
    return sound
  }

  @Test func `what was kept comes back in the next run, for this path and content only`() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder)
    #expect(try sound(path) == 20)
    let cache = try CacheFile(at: path, Self.settings)
    #expect(cache.entry(for: "f99", Self.digest) == nil)
    #expect(cache.entry(for: "f1", ContentDigest([1])) == nil)
  }

  @Test func `a change of any byte is noticed, and the rest is used`() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder, 5)
    let bytes = try Disk.read(path, limit: 1 << 20)
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 0x20
      try Disk.replace(path, with: damaged)
      #expect(try sound(path, 5) < 5)
      // The reader cut off what was damaged and can go on from there.
      let cache = try CacheFile(at: path, Self.settings)
      for number in 0..<5 { cache.keep(Self.entry(number), for: "f\(number)", Self.digest) }
      #expect(cache.finish() == nil)
      #expect(cache.entry(for: "f3", Self.digest) == Self.entry(3))
    }
  }

  @Test func `a file that ends anywhere is used up to there and written on`() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder, 5)
    let bytes = try Disk.read(path, limit: 1 << 20)
    for length in 0..<bytes.count {
      try Disk.replace(path, with: Array(bytes.prefix(length)))
      let before = try sound(path, 5)
      #expect(before < 5)
      do {
        let cache = try CacheFile(at: path, Self.settings)
        cache.keep(Self.entry(4), for: "f4", Self.digest)
        #expect(cache.finish() == nil)
      }
      #expect(try sound(path, 5) == before + 1)
    }
  }

  @Test func `a cache of another question, program or kind is begun anew`() throws {
    let folder = try TemporaryFolder(["text": "no cache at all"])
    let path = try filled(folder)
    let other = ContentDigest([UInt8](repeating: 2, count: 32))
    #expect(try sound(path, 20, other) == 0)
    #expect(try sound(path) == 0)
    #expect(try sound(folder.path + "/text") == 0)
  }

  @Test func `of two runs at once one writes, and both read`() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder)
    let first = try CacheFile(at: path, Self.settings)
    let second = try CacheFile(at: path, Self.settings)
    second.keep(Self.entry(50), for: "f50", Self.digest)
    first.keep(Self.entry(60), for: "f60", Self.digest)
    #expect(second.entry(for: "f3", Self.digest) == Self.entry(3))
    #expect(second.finish() == nil)
    #expect(first.finish() == nil)
    #expect(first.entry(for: "f60", Self.digest) == Self.entry(60))
    #expect(second.entry(for: "f50", Self.digest) == nil)
  }

  @Test func `a file of which most is of no use any more is written anew without it`() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder, 3000)
    let before = try Disk.read(path, limit: 1 << 24).count
    do {
      let cache = try CacheFile(at: path, Self.settings)
      #expect(cache.entry(for: "f7", Self.digest) == Self.entry(7))
      cache.keep(Self.entry(3001), for: "f3001", Self.digest)
      #expect(cache.finish() == nil)
    }
    #expect(try Disk.read(path, limit: 1 << 24).count < before / 100)
    #expect(try sound(path, 3002) == 2)
  }

  @Test func `a full disk keeps nothing and says so`() throws {
    #expect(throws: DiskError.self) { try CacheFile(at: "/dev/full", Self.settings) }
    let folder = try TemporaryFolder(["f": ""])
    let ready = try Workspace(round(folder).surroundings()).prepare(Selection())
    let opened = Workspace(folder.surroundings()).cache(in: "f", for: ready, [])
    #expect(opened.cache == nil)
    #expect(opened.finish()?.id.rawValue == "cache/unwritable")
  }

  private func round(_ folder: TemporaryFolder) throws -> TemporaryFolder {
    try folder.add(
      "ttdn.yaml",
      "apiVersion: ttdn/v1\nkind: Project\nplan: p.yaml\nrules: [r.yaml]\nsubmissions: [s.yaml]\n"
    )
    try folder.add("p.yaml", "registry: u.yaml\n")
    for name in ["u.yaml", "r.yaml", "s.yaml"] { try folder.add(name, "a: 1\n") }
    return folder
  }

  @Test func `another plan, registry or question has another cache, and old ones go`() throws {
    let folder = try round(TemporaryFolder())
    let workspace = Workspace(folder.surroundings())
    var names: Set<[String]> = []
    for change in [("s.yaml", "b: 2\n"), ("u.yaml", "b: 2\n"), ("r.yaml", "b: 2\n")] {
      try folder.add(change.0, change.1)
      let ready = try workspace.prepare(Selection(), reading: .onDemand)
      _ = workspace.cache(in: "kept", for: ready, ["check"])
      names.insert(try Disk.names(in: folder.path + "/kept"))
    }
    #expect(names.map(\.count).sorted() == [1, 2, 3])
    let ready = try workspace.prepare(Selection(), reading: .onDemand)
    for day in 0..<20 { _ = workspace.cache(in: "kept", for: ready, ["\(day)"]) }
    #expect(try Disk.names(in: folder.path + "/kept").count == Workspace.cachesKept)
  }
}
