import Diagnostics
import Evaluation
import Testing

@testable import Workspace

/// Evidence on the disk: it is there, it is the file that the digest says, and it lies where it may.
@Suite struct EvidenceTests {
  @Test(arguments: [
    ("a.txt", nil, EvidenceFiles.State.sound),
    ("sub/b.txt", nil, .sound),
    ("./a.txt", nil, .sound),
    ("c.txt", nil, .absent),
    ("sub", nil, .absent),
    ("../outside.txt", nil, .absent),
    ("/etc/passwd", nil, .absent),
    ("link.txt", nil, .absent),
    ("a.txt", String(repeating: "0", count: 64), .differs),
    ("c.txt", String(repeating: "0", count: 64), .absent),
  ])
  func `a file named as evidence`(file: String, digest: String?, expected: EvidenceFiles.State)
    throws
  {
    let folder = try TemporaryFolder([
      "evidence/a.txt": "hello\n", "evidence/sub/b.txt": "b", "outside.txt": "o",
      "evidence/link.txt -> ../outside.txt": "",
    ])
    #expect(EvidenceDisk.state(of: file, digest, in: folder.path + "/evidence") == expected)
  }

  @Test func `a digest that fits`() throws {
    let folder = try TemporaryFolder(["a.txt": "hello\n"])
    let digest = InputDigest(of: SourceText(path: "a.txt", text: "hello\n")).sha256
    #expect(EvidenceDisk.state(of: "a.txt", digest, in: folder.path) == .sound)
    #expect(digest == "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03")
  }
}
