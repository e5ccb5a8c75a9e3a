import Checking
import CivilTime
import Diagnostics
import Evaluation
import Model
import PlanReading

/// How the time of a check grows with files, with activities a file and with rules; in one process,
/// without reading files or a plan, on one core.
enum GrowthBenchmarks {
  /// Prints three tables; false when the plan's files are not there.
  static func run(rounds: Int, seed: UInt64) async -> Bool {
    let counts = [250, 500, 1_000, 2_000]
    guard let wide = checker(units: counts.max() ?? 0, copies: 1) else { return false }
    var rows: [[String]] = []
    for count in counts {
      rows.append(await row("\(count) files", wide, files: count, activities: 5, rounds, seed))
    }
    for activities in [5, 10, 20, 40, 80] {
      let name = "\(activities) activities a file"
      rows.append(await row(name, wide, files: 100, activities: activities, rounds, seed))
    }
    for copies in [1, 2, 4, 8] {
      guard let more = checker(units: 250, copies: copies) else { return false }
      let name = "finding rules × \(copies)"
      rows.append(await row(name, more, files: 250, activities: 5, rounds, seed))
    }
    print(Figures.table(["", "files", "ms", "µs a file"], rows), terminator: "")
    return true
  }

  private static func row(
    _ name: String,
    _ checker: Checker,
    files count: Int,
    activities: Int,
    _ rounds: Int,
    _ seed: UInt64
  ) async -> [String] {
    var workload = SubmissionWorkload(seed: seed)
    workload.activities = activities
    let files = (0..<count).map { number in
      SourceText(path: "\(number).yaml", text: workload.submission(number))
    }
    var best = Duration.seconds(1_000)
    for _ in 0..<rounds {
      let clock = ContinuousClock()
      let start = clock.now
      _ = await checker.check(files, scope: .submitted, jobs: 1)
      best = min(best, clock.now - start)
    }
    let seconds = ProcessRun.seconds(best)
    return [
      name, "\(count)", Figures.text(seconds * 1e3, decimals: 0),
      Figures.text(seconds * 1e6 / Double(count), decimals: 0),
    ]
  }

  /// The shipped plan with so many more units and each finding rule so many times.
  private static func checker(units: Int, copies: Int) -> Checker? {
    let folder = "plans/kien-giang-2019"
    guard let plan = Files.read("\(folder)/plan.yaml"),
      let calendar = Files.read("\(folder)/calendar.yaml"),
      let registry = WorkspaceWorkload.registry(units)
    else {
      print("run this in the folder of the project: \(folder) is not here")
      return nil
    }
    let sources = PlanSources(
      plan: plan,
      registry: SourceText(path: "registry.yaml", bytes: registry),
      rules: Files.names(under: "rules").compactMap(Files.read).flatMap { copied($0, copies) },
      calendar: calendar
    )
    let zones = ZoneDatabase { Files.read("/usr/share/zoneinfo/\($0)")?.bytes }
    let reading = PlanReader.read(sources, zones: zones)
    guard let compiled = reading.compiled, let date = CivilDate("2019-11-01") else {
      let reasons = reading.diagnostics.filter { $0.severity == .error }.map(\.wording.what.en)
      print("the plan in \(folder) cannot be read: \(reasons.prefix(3).joined(separator: "; "))")
      return nil
    }
    return Checker(compiled, question: Question(asOf: date))
  }

  /// A rule, and for all but duties further ones that do the same under other names.
  private static func copied(_ rule: SourceText, _ copies: Int) -> [SourceText] {
    let text = String(decoding: rule.bytes, as: UTF8.self)
    guard !text.contains("\nid: duty/") else { return [rule] }
    let parts = text.split(separator: "\nid: ", maxSplits: 1)
    guard parts.count == 2, let line = parts[1].split(separator: "\n", maxSplits: 1).first else {
      return [rule]
    }
    return [rule]
      + (1..<copies).map { number in
        let rest = parts[1].dropFirst(line.count)
        let copy = "\(parts[0])\nid: \(line)-\(number)\(rest)"
        // A rule's file is called after it.
        return SourceText(path: "\(rule.path.dropLast(5))-\(number).yaml", text: copy)
      }
  }
}
