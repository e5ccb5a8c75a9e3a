import CivilTime
import Diagnostics
import Testing
import Workspace

@testable import CommandLine

@Suite struct UsageTests {
  private static let nowhere = Surroundings(workingFolder: "/proc/self/fdinfo", now: .earliest)

  @Test(arguments: [
    (
      ["--as-of", "30/10/2019"],
      "--as-of: “30/10/2019” không phải một ngày; viết năm-tháng-ngày: 2019-10-30"
    ),
    (
      ["--as-of", "2019-09-31"],
      "--as-of: “2019-09-31” không phải một ngày; viết năm-tháng-ngày: 2025-11-01"
    ),
    (["--format", "jsn"], "--format: không có “jsn”; có phải là “json”?"),
    (["--format", "xml"], "--format: không có “xml”; chọn một trong: text, json"),
    (
      ["--fail-on", "none"],
      "--fail-on: không có “none”; chọn một trong: error, warning, info, never"
    ),
    (
      ["--color", "x\u{1B}"], "--color: không có “x\\u{1B}”; chọn một trong: auto, always, never"
    ),
    (["--lang", "fr"], "--lang: không có “fr”; chọn một trong: vi, en"),
    (["--jobs", "0"], "--jobs: “0” không phải số nguyên từ 1 trở lên"),
    (["--outptu", "x"], "không có tùy chọn '--outptu'. Có phải là '--output'?"),
    (["--plan"], "thiếu giá trị sau '--plan <FILE>'"),
    (["schema"], "thiếu đối số '<KIND>'"),
    (["schema", "plan", "b"], "thừa đối số 'b'"),
    (["schema", "plam"], "KIND: không có “plam”; có phải là “plan”?"),
  ])
  func `what was typed wrongly is said, with what to do, and the status is 2`(
    arguments: [String],
    message: String
  ) async {
    let run = await Transcript(arguments, Self.nowhere)
    #expect(run.output.isEmpty)
    #expect(run.errors == "error[usage]: \(message)\n  = làm gì: xem `ttdn-check --help`\n")
    #expect(run.status == 2)
  }

  @Test(arguments: [
    ([:], "chưa chỉ hồ sơ nào để kiểm"),
    (["LANG": "vi_VN.UTF-8"], "chưa chỉ hồ sơ nào để kiểm"),
    (["LANG": "C"], "chưa chỉ hồ sơ nào để kiểm"),
    (["LANG": "en_US.UTF-8"], "no submission to check was named"),
    (["LANG": "vi_VN", "LC_ALL": "en"], "no submission to check was named"),
    (["LANG": "en_US", "LC_MESSAGES": "vi_VN"], "chưa chỉ hồ sơ nào để kiểm"),
    (["LANG": "en_US", "LC_ALL": ""], "no submission to check was named"),
  ])
  func `Vietnamese is spoken unless the locale says English`(
    variables: [String: String],
    what: String
  ) async {
    var surroundings = Self.nowhere
    surroundings.variables = variables
    let run = await Transcript([], surroundings)
    #expect(run.errors.hasPrefix("error[project/no-submissions]: \(what)\n"))
    #expect(run.status == 2)
    let asked = await Transcript(["--lang=en"], surroundings)
    #expect(asked.errors.contains("no submission to check was named"))
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], ["check", "--help"], ["help", "check"]])
  func `help goes to standard output and ends well`(arguments: [String]) async {
    let run = await Transcript(arguments, Self.nowhere)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("CÁCH GÕ: ttdn-check [check] [PATH ...]"))
    var english = Self.nowhere
    english.variables = ["LANG": "en"]
    let other = await Transcript(arguments, english)
    #expect(other.output.contains("USAGE: ttdn-check [check] [PATH ...]"))
  }

  @Test func `the version is one line`() async {
    let run = await Transcript(["--version"], Self.nowhere)
    #expect(run.output == "ttdn-check \(Program.version)\n")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    (ColorChoice.auto, true, [:], true), (.auto, false, [:], false),
    (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
    (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true),
    (.never, true, [:], false),
  ])
  func `colours are written where they can be seen and nobody minds`(
    choice: ColorChoice,
    isTerminal: Bool,
    variables: [String: String],
    isColored: Bool
  ) {
    #expect(choice.palette(isTerminal: isTerminal, variables: variables).isColored == isColored)
  }

  @Test func `colours of errors follow standard error`() async {
    var surroundings = Self.nowhere
    surroundings.errorsAreTerminal = true
    #expect(await Transcript([], surroundings).errors.hasPrefix("\u{1B}[1;31merror"))
  }
}
