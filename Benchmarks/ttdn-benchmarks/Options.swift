/// What the command line asks for.
struct Options {
  /// How many submissions.
  var count = 2_000
  /// How many rounds, of which the best counts.
  var rounds = 7
  /// The one measurement to make; reading YAML when there is none.
  var name: String?
  /// The folder into which a workspace is written instead of measuring.
  var folder: String?
  /// The workspace of which only the floor is measured.
  var floor: String?
  var jobs = 1
  /// The program whose runs are measured.
  var program = ".build/release/ttdn-check"
  /// The commands of it that are measured, each with options of its own.
  var commands = ["check --format json", "lint --format json", "score --format json"]
  /// How many activities a submission has, and how many submissions in a hundred a defect.
  var activities = 5
  var defects = 20
  var seed: UInt64 = 2019
  /// The one thing to do with one expression, `count` times, instead of measuring.
  var expression: String?

  /// How the program is called.
  static let usage = """
    usage: ttdn-benchmarks [--only NAME] [--count N] [--rounds N] [--seed N] [--activities N]
                           [--defects PERCENT] [--program FILE] [--commands COMMAND,…]
                           [--write FOLDER] [--floor FOLDER --jobs N] [--repeat CASE-WORK]

    Without --only, measures reading YAML: `events` is libyaml's bare event loop, `tree` reads the
    same bytes into located trees. --only measures something else:

      round       whole runs of FILE's COMMANDs over COUNT submissions, beside the event loop
      growth      checking in one process: more files, more activities, more rules
      cel         expressions
      evaluation  obligations
      file        each step that a file of the example round goes through
      rules       each finding rule on a file of the example round

    With --write, writes a workspace of COUNT submissions into FOLDER and measures nothing: the same
    one for the same seed. With --floor, makes the events of the submissions of such a workspace.
    With --repeat a-evaluate, b-trace, c-compile and the like, does that COUNT times and prints
    nothing, for a profiler that counts instructions.
    """

  /// Options from arguments; `nil` when they cannot be understood.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst(), take(option, value) else { return nil }
    }
  }

  /// The submissions that are asked for.
  var workload: SubmissionWorkload {
    SubmissionWorkload(seed: seed, activities: activities, defects: defects)
  }

  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--count": return set(\.count, to: Int(value))
    case "--rounds": return set(\.rounds, to: Int(value))
    case "--seed": return set(\.seed, to: UInt64(value))
    case "--jobs": return set(\.jobs, to: Int(value))
    case "--activities": return set(\.activities, to: Int(value))
    case "--defects": return set(\.defects, to: Int(value))
    case "--only": return set(\.name, to: value)
    case "--write": return set(\.folder, to: value)
    case "--floor": return set(\.floor, to: value)
    case "--program": return set(\.program, to: value)
    case "--repeat": return set(\.expression, to: value)
    case "--commands":
      commands = value.split(separator: ",").map(String.init)
      return !commands.isEmpty
    default: return false
    }
  }

  private mutating func set<Value>(
    _ path: WritableKeyPath<Options, Value>,
    to value: Value?
  ) -> Bool {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }
}
