import CivilTime
import Conformance
import Diagnostics
import FoundationEssentials

/// A run over files and folders, which prints as it goes.
struct Run {
  private(set) var tally = Tally()
  private(set) var couldNotRun = false
  private let zones = ZoneDatabase { name in
    FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)").map { Array($0) }
  }

  /// Runs a file, or all that is in a folder, in the order of the names.
  mutating func path(_ path: String) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      finish(FileReport(path: path, problem: "there is no such file"))
      return
    }
    if isFolder { folder(path) } else { file(path) }
  }

  private mutating func folder(_ path: String) {
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    if let policy = source("\(folder)/policy.yaml") {
      let suite = PolicySuite(zones: zones)
      finish(
        suite.run(
          PolicySuite.Folder(
            path: folder,
            policy: policy,
            configuration: source("\(folder)/config.yaml"),
            tests: source("\(folder)/tests.yaml")
          )
        )
      )
      return
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") {
      var isFolder = false
      let inner = "\(folder)/\(name)"
      guard FileManager.default.fileExists(atPath: inner, isDirectory: &isFolder) else { continue }
      if isFolder {
        self.folder(inner)
      } else if name.hasSuffix(".json") {
        file(inner, isOptional: true)
      }
    }
  }

  private mutating func file(_ path: String, isOptional: Bool = false) {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      finish(FileReport(path: path, problem: "it cannot be opened"))
      return
    }
    let report = ExpressionSuite(zones: zones).run(path: path, bytes: Array(bytes))
    // A folder of conformance data also holds other files.
    guard !isOptional || !report.isOtherData else { return }
    finish(report)
  }

  private func source(_ path: String) -> SourceText? {
    FileManager.default.contents(atPath: path).map { SourceText(path: path, bytes: Array($0)) }
  }

  private mutating func finish(_ report: FileReport) {
    var text = ""
    report.write(to: &text)
    print(text, terminator: "")
    tally.add(report)
    if report.problem != nil { couldNotRun = true }
  }
}
