import CivilTime
import Conformance
import Glibc

/// Runs conformance data: `cel-conformance PATH…`, files of expressions and folders of policies.
@main
struct Command {
  static func main() {
    let paths = Array(CommandLine.arguments.dropFirst())
    guard !paths.isEmpty, !paths.contains("--help") else {
      print("usage: cel-conformance PATH…")
      print("  PATH is a JSON file of expression tests, or a folder; in folders, JSON files")
      print("  and the folders of policies (policy.yaml, config.yaml, tests.yaml) are found.")
      exit(paths.isEmpty ? 2 : 0)
    }
    var run = Run()
    for path in paths { run.path(path) }
    print(run.tally.line)
    exit(run.couldNotRun ? 2 : run.tally.failed > 0 ? 1 : 0)
  }
}
