import Diagnostics
import LocatedYAML

/// One thing that is measured over all files.
struct Measurement {
  let name: String
  /// Does the work on one file and returns something that depends on it.
  let work: (SourceText) -> Int
  /// The best time for all files so far.
  private(set) var best: Duration?
  /// What the last round returned in sum, so that the work cannot be left out.
  private(set) var sum = 0

  init(_ name: String, work: @escaping (SourceText) -> Int) {
    self.name = name
    self.work = work
  }

  /// Runs one round.
  mutating func run(_ files: [SourceText]) {
    sum = 0
    let time = ContinuousClock().measure {
      for file in files { sum &+= work(file) }
    }
    best = min(best ?? time, time)
  }

  /// The best speed in bytes a microsecond, that is MB/s.
  func speed(bytes: Int) -> Double {
    guard let best else { return 0 }
    let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
    return Double(bytes) / seconds / 1e6
  }

  /// All measurements; the first is the floor to which the others are compared.
  static var all: [Measurement] {
    [
      Measurement("events") { EventLoop.count($0.bytes) },
      Measurement("tree") { YAMLTree.read($0).tree.roots.first?.count ?? -1 },
    ]
  }
}
