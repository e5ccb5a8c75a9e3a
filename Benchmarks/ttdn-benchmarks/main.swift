import Glibc

/// Ends the program with 2 and `message`.
func refuse(_ message: String) -> Never {
  print(message)
  exit(2)
}

guard let options = Options(CommandLine.arguments.dropFirst()) else { refuse(Options.usage) }
if let folder = options.folder {
  if let problem = WorkspaceWorkload.write(options.count, of: options.workload, to: folder) {
    refuse(problem)
  }
} else if let folder = options.floor {
  guard await FloorProgram.run(folder, jobs: options.jobs) else { refuse("nothing in \(folder)") }
} else if let expression = options.expression {
  guard CELBenchmarks.repeated(expression, times: options.count) else { refuse(Options.usage) }
} else {
  switch options.name {
  case nil:
    ReadingBenchmarks.run(options.workload, count: options.count, rounds: options.rounds)
  case "cel": CELBenchmarks.run()
  case "evaluation": guard EvaluationBenchmarks.run() else { exit(2) }
  case "file": guard FileBenchmarks.run(rounds: options.rounds) else { exit(2) }
  case "rules":
    guard FileBenchmarks.run(rounds: options.rounds, eachRule: true) else { exit(2) }
  case "growth":
    guard await GrowthBenchmarks.run(rounds: options.rounds, seed: options.seed) else { exit(2) }
  case "round":
    let folder = "/tmp/ttdn-round-\(getpid())"
    defer { Files.remove(folder) }
    if let problem = WorkspaceWorkload.write(options.count, of: options.workload, to: folder) {
      refuse(problem)
    }
    let benchmarks = RoundBenchmarks(
      program: options.program,
      ownPath: CommandLine.arguments[0],
      folder: folder,
      rounds: options.rounds
    )
    guard benchmarks.run(commands: options.commands) else { exit(2) }
  case .some: refuse(Options.usage)
  }
}
