import Diagnostics
import Glibc

/// Whole runs of the program over a made-up round, beside the bare event loop on the same files.
struct RoundBenchmarks {
  /// The program, as it is shipped.
  let program: String
  /// This program, which is the floor too.
  let ownPath: String
  /// The workspace.
  let folder: String
  let rounds: Int

  /// One thing that is measured.
  private struct Run {
    let name: String
    let jobs: Int
    let words: [String]
    var best: ProcessRun.Cost?
    /// Of the floor only: the events without the reading.
    var loop: Double?

    mutating func take(_ cost: ProcessRun.Cost) {
      guard var known = best else { return best = cost }
      known.wall = min(known.wall, cost.wall)
      known.processor = min(known.processor, cost.processor)
      known.peak = max(known.peak, cost.peak)
      best = known
    }
  }

  /// Measures the commands with one job and with two; prints a table. False when a run fails.
  func run(commands: [String]) -> Bool {
    let jobs = [1, 2]
    var runs = jobs.map { jobs in
      Run(
        name: "events",
        jobs: jobs,
        words: [ownPath, "--floor", folder, "--jobs", "\(jobs)"]
      )
    }
    for command in commands {
      let name = command.split(separator: " ").joined(separator: " ")
      let parts = command.split(separator: " ").map(String.init)
      for jobs in jobs {
        let words = [program, parts[0], folder] + parts.dropFirst() + ["--jobs", "\(jobs)"]
        runs.append(Run(name: name, jobs: jobs, words: words))
      }
    }
    // Interleaved, so that whatever else the machine does meets all alike.
    for _ in 0..<rounds {
      for index in runs.indices where !measure(&runs[index]) { return false }
    }
    print(table(runs), terminator: "")
    return true
  }

  private func measure(_ run: inout Run) -> Bool {
    let output = "\(folder)/.measured"
    guard let cost = ProcessRun.run(run.words, output: output), (0...1).contains(cost.status) else {
      print("\(run.words.joined(separator: " ")) failed")
      return false
    }
    run.take(cost)
    guard run.words[0] == ownPath, let printed = Files.read(output) else { return true }
    let text = String(decoding: printed.bytes, as: UTF8.self)
    guard let loop = text.split(separator: " ").first.flatMap({ Double($0) }) else { return false }
    run.loop = min(run.loop ?? loop, loop)
    return true
  }

  private func table(_ runs: [Run]) -> String {
    let floors = Dictionary(
      uniqueKeysWithValues: runs.compactMap { run in
        run.loop.map { (run.jobs, $0) }
      }
    )
    let rows = runs.compactMap { run -> [String]? in
      guard let best = run.best, let floor = floors[run.jobs] else { return nil }
      let alone = runs.first { $0.name == run.name && $0.jobs == 1 }?.best
      let gain = alone.map { $0.wall / best.wall } ?? 1
      return [
        run.name, "\(run.jobs)", Figures.text(best.wall * 1000, decimals: 0),
        Figures.text(best.processor * 1000, decimals: 0), Figures.text(best.peak, decimals: 0),
        Figures.text(best.wall / floor, decimals: 2), Figures.text(gain, decimals: 2),
      ]
    }
    let loops = floors.sorted { $0.key < $1.key }.map { jobs, loop in
      "\(Figures.text(loop * 1000, decimals: 0)) ms with \(jobs)"
    }
    return "the events alone, without reading the files: \(loops.joined(separator: ", "))\n\n"
      + Figures.table(
        ["run", "jobs", "wall ms", "processor ms", "peak MiB", "wall ÷ events", "gain"],
        rows
      )
  }
}
