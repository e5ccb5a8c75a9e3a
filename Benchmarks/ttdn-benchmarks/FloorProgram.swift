import Diagnostics

/// The floor as a program of its own: reads the submissions of a workspace, then makes libyaml's
/// events of all of them and throws them away.
enum FloorProgram {
  /// Prints how many seconds the events took, without the reading; false when there is no file.
  static func run(_ folder: String, jobs: Int) async -> Bool {
    let files = Files.names(under: "\(folder)/submissions").compactMap(Files.read)
    guard !files.isEmpty else { return false }
    var events = 0
    let clock = ContinuousClock()
    let start = clock.now
    await withTaskGroup(of: Int.self) { group in
      for job in 0..<jobs {
        group.addTask {
          stride(from: job, to: files.count, by: jobs)
            .reduce(0) { $0 + max(0, EventLoop.count(files[$1].bytes)) }
        }
      }
      for await part in group { events += part }
    }
    print("\(ProcessRun.seconds(clock.now - start)) \(events)")
    return true
  }
}
