import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// `lint --fix` on files of a folder of its own.
@Suite struct LintFixTests {
  private static let head =
    "apiVersion: ttdn/v1\nkind: Submission\nunit: so-vi-du\nplan: ke-hoach\n"
  private static let spoiled = head + "report: {number: 45-BC/SVD, signed: 28/10/2019}   \r\n"
  private static let mended = head + "report: {number: 45-BC/SVD, signed: 2019-10-28}\r\n"

  /// A folder that goes with the value.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "ttdn-\(UUID().uuidString)")

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    }

    func text(_ name: String) -> String? {
      (try? Data(contentsOf: url.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
    }

    func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

    func permit(_ name: String, _ mode: Int) throws {
      let attributes = [FileAttributeKey.posixPermissions: mode]
      try FileManager.default.setAttributes(attributes, ofItemAtPath: path(name))
    }

    func attribute(_ name: String, _ key: FileAttributeKey) throws -> (any Sendable)? {
      let value = try FileManager.default.attributesOfItem(atPath: path(name))[key]
      return (value as? NSNumber)?.intValue ?? (value as? FileAttributeType)?.rawValue
    }

    func surroundings(input: String = "") -> Surroundings {
      var surroundings = Surroundings(
        workingFolder: url.path(percentEncoded: false),
        now: Instant("2019-10-31T17:00:00Z") ?? .earliest
      )
      surroundings.standardInput = { _ in Array(input.utf8) }
      return surroundings
    }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  private func run(_ flags: [String], _ folder: Folder, input: String = "") async -> Transcript {
    await Transcript(["lint", "--lang", "en"] + flags, folder.surroundings(input: input))
  }

  @Test func `files are mended in place and keep their permissions, links go on leading to them`()
    async throws
  {
    let folder = try Folder(["a.yaml": Self.spoiled, "b.yaml": Self.mended])
    try folder.permit("a.yaml", 0o640)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("z.yaml"),
      withDestinationPath: "a.yaml"
    )
    let first = await run(["--fix", "z.yaml", "."], folder)
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    #expect(first.output.contains("Fixed 2 places in 1 file."))
    #expect(folder.text("a.yaml") == Self.mended)
    #expect(try folder.attribute("a.yaml", .posixPermissions) as? Int == 0o640)
    #expect(try folder.attribute("z.yaml", .type) as? String == "NSFileTypeSymbolicLink")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path())
    #expect(names.sorted() == ["a.yaml", "b.yaml", "z.yaml"])
    let second = await run(["--fix", "."], folder)
    #expect(second.output.contains("Nothing was fixed."))
  }

  @Test func `a file that may not be written costs the others nothing`() async throws {
    let folder = try Folder(["a.yaml": Self.spoiled, "b.yaml": Self.spoiled])
    try folder.permit("a.yaml", 0o444)
    let run = await run(["--fix", "."], folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("error[file/not-mended]: “a.yaml” could not be mended"))
    #expect(folder.text("a.yaml") == Self.spoiled)
    #expect(folder.text("b.yaml") == Self.mended)
    #expect(run.output.contains("date/not-iso"))
  }

  @Test func `a diff tells what would be done and does nothing`() async throws {
    let folder = try Folder(["a.yaml": Self.spoiled])
    for flags in [["--diff"], ["--diff", "--fix"]] {
      let run = await run(flags + ["a.yaml"], folder)
      #expect(
        run.output == """
          --- a.yaml
          +++ a.yaml
          @@ -2,4 +2,4 @@
           kind: Submission
           unit: so-vi-du
           plan: ke-hoach
          -report: {number: 45-BC/SVD, signed: 28/10/2019}   \r
          +report: {number: 45-BC/SVD, signed: 2019-10-28}\r

          """
      )
      #expect(folder.text("a.yaml") == Self.spoiled)
    }
  }

  @Test func `standard input is mended to standard output`() async throws {
    let folder = try Folder([:])
    let fixed = await run(["--fix", "-"], folder, input: Self.spoiled)
    #expect(fixed.output == Self.mended)
    #expect(fixed.errors.contains("Fixed 2 places"))
    #expect(fixed.status == 0)
    let looked = await run(["-"], folder, input: Self.spoiled)
    #expect(looked.output.contains("date/not-iso"))
    let secret = await run(["--fix", "-"], folder, input: Self.spoiled + "# 0912345678\n")
    #expect(secret.output.isEmpty)
    #expect(secret.status == 1)
    #expect(!secret.errors.contains("912345678"))
  }

  @Test func `with something confidential nothing is written where that is denied`() async throws {
    let folder = try Folder(["a.yaml": Self.spoiled, "b.yaml": "# 0912345678\n", "r": "old"])
    let run = await run(["--fix", "--deny-confidential", "--output", "r", "."], folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        error[security/denied]: 1 confidential text; nothing is written and nothing fixed
          b.yaml:1:1: security/personal-data

        """
    )
    #expect(folder.text("a.yaml") == Self.spoiled)
    #expect(folder.text("r") == "old")
    let fine = await self.run(["--fix", "--deny-confidential", "a.yaml"], folder)
    #expect(fine.status == 0)
    #expect(folder.text("a.yaml") == Self.mended)
  }
}
