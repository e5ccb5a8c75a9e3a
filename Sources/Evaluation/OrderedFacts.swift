/// Distinct things in the order in which they were met, which can be taken back to an earlier length.
struct OrderedFacts<Fact: Hashable> {
  /// The things, each once.
  private(set) var all: [Fact] = []
  private var known: Set<Fact> = []

  /// How many there are.
  var count: Int { all.count }

  /// Adds what is not there yet. Constant time on average.
  mutating func insert(_ fact: Fact) {
    if known.insert(fact).inserted { all.append(fact) }
  }

  /// Takes back all but the first `count`. Linear in those taken back.
  mutating func truncate(to count: Int) {
    while all.count > count { known.remove(all.removeLast()) }
  }
}
