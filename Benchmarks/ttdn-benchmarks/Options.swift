/// What the command line asks for.
struct Options {
  /// How many submissions.
  var count = 2_000
  /// How many rounds, of which the best counts.
  var rounds = 7
  /// The one measurement to make; all when there is none.
  var name: String?
  /// The folder into which the submissions are written instead of measuring.
  var folder: String?
  /// The units that submit, in turn.
  var units = ["so-ngoai-vu", "so-tttt", "phu-quoc", "rach-gia", "ha-tien", "giong-rieng"]
  var seed: UInt64 = 2019
  /// The one thing to do with one expression, `count` times, instead of measuring.
  var expression: String?

  /// How the program is called.
  static let usage = """
    usage: ttdn-benchmarks [--count N] [--rounds N] [--only NAME] [--seed N]
                           [--units ID,ID,…] [--write FOLDER] [--repeat CASE-WORK]

    Measures reading YAML: `events` is libyaml's bare event loop, `tree` reads the same bytes into
    located trees; `--only cel` measures expressions instead, `--only evaluation` obligations. With
    --write, writes the submissions into FOLDER and measures nothing. With --repeat a-evaluate,
    b-trace, c-compile and the like, does that COUNT times and prints nothing, for a profiler that
    counts instructions.
    """

  /// Options from arguments; `nil` when they cannot be understood.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst(), take(option, value) else { return nil }
    }
  }

  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--count": return set(\.count, to: Int(value))
    case "--rounds": return set(\.rounds, to: Int(value))
    case "--seed": return set(\.seed, to: UInt64(value))
    case "--only": return set(\.name, to: value)
    case "--write": return set(\.folder, to: value)
    case "--repeat": return set(\.expression, to: value)
    case "--units":
      units = value.split(separator: ",").map(String.init)
      return !units.isEmpty
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
