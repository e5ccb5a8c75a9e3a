import CivilTime
import Diagnostics
import Linting

/// A linter without a plan, on a day in the middle of a year.
let bareLinter = Linter(asOf: CivilDate("2019-06-15") ?? .earliest)

/// What is found in a text: `id:line` for what counts, `id:line!reason` for what is ignored.
func lint(_ text: String, with linter: Linter = bareLinter) -> [String] {
  let file = linter.lint(SourceText(path: "t.yaml", text: text))
  return file.findings.map(mark)
    + file.ignored.map { "\(mark($0.diagnostic))!\($0.reason ?? "[…]")" }
}

/// `id:line` of a finding.
func mark(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.id.rawValue):\(diagnostic.place?.start.line ?? 0)"
}

/// The head of a submission; the text of a test begins on line 5.
let head = "apiVersion: ttdn/v1\nkind: Submission\nunit: so-vi-du\nplan: ke-hoach\n"

/// A fixed sequence of numbers that look random, so that a failing case comes again (SplitMix64).
struct Generated: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
