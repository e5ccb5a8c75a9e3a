import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// Exit statuses, standard input, output files and the program itself.
@Suite struct EndingTests {
  private let root = Golden.root.path(percentEncoded: false)
  private let round = "examples/kien-giang-2019"

  private var surroundings: Surroundings {
    Surroundings(workingFolder: root, now: Instant("2019-11-01T00:00:00Z") ?? .earliest)
  }

  @Test(arguments: [
    ("error", Int32(1)), ("warning", 1), ("info", 1), ("never", 0),
  ])
  func `the exit status follows from what was found`(threshold: String, status: Int32) async {
    let run = await Transcript([round, "--fail-on", threshold, "--quiet"], surroundings)
    #expect(run.status == status)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func `standard input is checked like a file`() async throws {
    let path = "\(round)/submissions/so-ngoai-vu.yaml"
    let bytes = try Data(contentsOf: Golden.root.appending(path: path))
    var surroundings = surroundings
    surroundings.standardInput = { _ in Array(bytes) }
    surroundings.workingFolder = root + "/" + round
    let piped = await Transcript(["-"], surroundings)
    let named = await Transcript(["submissions/so-ngoai-vu.yaml"], surroundings)
    #expect(piped.output.contains("(so-ngoai-vu) · -\n"))
    #expect(
      piped.output.replacing("· -\n", with: "").replacing("at: -:", with: "at: ")
        .replacing("tại: -:", with: "tại: ").replacing("┌─ -:", with: "┌─ ")
        == named.output.replacing("· submissions/so-ngoai-vu.yaml\n", with: "")
        .replacing("submissions/so-ngoai-vu.yaml:", with: "")
    )
    #expect(piped.status == named.status)
  }

  @Test func `the report goes into a file whole, or the old file stays`() async throws {
    let folder = URL(filePath: "/tmp/ttdn-ending-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "r.json").path(percentEncoded: false)
    let printed = await Transcript([round, "--format", "json"], surroundings)
    let written = await Transcript([round, "--format", "json", "--output", file], surroundings)
    #expect(written.output.isEmpty)
    #expect(written.status == 1)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == printed.output)
    let nowhere = await Transcript([round, "--output", file + "/x"], surroundings)
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.hasPrefix("error[output/unwritable]: không ghi được “\(file)/x”\n"))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    )
    #expect(names == ["r.json"])
  }

  @Test(arguments: [
    ("plan", "apiVersion"), ("submission", "unit"), ("project", "submissions"),
  ])
  func `a schema is JSON with the keys of its kind`(kind: String, key: String) async throws {
    let run = await Transcript(["schema", kind], surroundings)
    #expect(run.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect((object?["properties"] as? [String: Any])?[key] != nil)
  }

  /// The program that was built beside these tests.
  private static let program =
    (CommandLine.arguments.map { URL(filePath: $0) }
    + [Golden.root.appending(path: ".build/debug/tests")])
    .map { $0.deletingLastPathComponent().appending(path: "ttdn-check") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }

  /// Runs a script of bash in the root of the project; `$0` is the program, `$1` a folder of its own.
  private static func run(_ script: String) throws -> (output: String, status: Int32) {
    let program = try #require(program, "no program was built beside the tests")
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", script, program.path(percentEncoded: false), folder.path(percentEncoded: false),
    ]
    process.currentDirectoryURL = Golden.root
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }

  @Test func `a file that may not grow leaves the old one whole, and says why`() throws {
    let run = try Self.run(
      """
      echo old > $1/r.json
      (ulimit -f 8; "$0" examples/kien-giang-2019 --as-of 2019-11-01 --format json \
        --output $1/r.json 2> $1/errors)
      echo $?; cat $1/r.json; grep -c 'hết chỗ' $1/errors; rm $1/errors; ls -A $1
      """
    )
    #expect(run.output == "2\nold\n1\nr.json\n")
  }

  @Test func `a full disk under standard output is status 2`() throws {
    let run = try Self.run(
      "\"$0\" examples/kien-giang-2019 --as-of 2019-11-01 2>&1 > /dev/full | head -1; echo ${PIPESTATUS[0]}"
    )
    #expect(run.output == "error[output/unwritable]: không ghi được “-”\n2\n")
  }

  @Test(arguments: ["KILL", "TERM", "INT", "HUP"])
  func `a signal amid the work leaves the old file whole and no other`(signal: String) throws {
    // A submission that never ends is piped in while the output is open.
    let run = try Self.run(
      """
      echo old > $1/r.json; mkfifo $1/in
      cd examples/kien-giang-2019
      set -m
      "$0" - --as-of 2019-11-01 --output $1/r.json < $1/in 2> $1/errors & pid=$!
      exec 3> $1/in; echo 'unit: so-ngoai-vu' >&3
      for turn in $(seq 500); do
        ls -l /proc/$pid/fd 2> /dev/null | grep -q deleted && break; sleep 0.01
      done
      sleep 0.1; kill -\(signal) $pid; wait $pid 2> /dev/null; echo $?
      cat $1/r.json; grep -c interrupted $1/errors; rm $1/in $1/errors; ls -A $1
      """
    )
    let status = signal == "KILL" ? 137 : 2
    let told = signal == "KILL" ? 0 : 1
    #expect(run.output == "\(status)\nold\n\(told)\nr.json\n")
  }

  @Test(arguments: [
    ("\"$0\" --version", "ttdn-check \(Program.version)\n", Int32(0)),
    ("\"$0\" check examples/kien-giang-2019 --as-of 2019-11-01 --quiet | wc -l", "1\n", 0),
    (
      "\"$0\" examples/kien-giang-2019 --as-of 2019-11-01 2>&1 | head -c 0; echo ${PIPESTATUS[0]}",
      "1\n", 0
    ),
    ("\"$0\" --version > /dev/full 2> /dev/null", "", 2), ("\"$0\" --bogus 2> /dev/null", "", 2),
    (
      "\"$0\" gone.yaml 2>&1 | head -1",
      "error[file/absent]: không có tệp hay thư mục “gone.yaml”\n", 0
    ),
  ])
  func `the program itself ends as it should`(
    script: String,
    output: String,
    status: Int32
  ) throws {
    let run = try Self.run(script)
    #expect(run.output == output)
    #expect(run.status == status)
  }
}
