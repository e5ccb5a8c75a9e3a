import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import Streaming

/// One way through the submissions of a round: each is read, judged and let go of.
///
/// A file is judged as the only one of its unit. Where that turns out wrong the unit's files are
/// read again at the end and told to be several.
struct RoundPass: Sendable {
  /// What a unit came to: its piece, and what other readings change.
  struct Judged: Sendable {
    let piece: UnitPiece
    var differences: [ReadingDifference] = []
  }

  /// What is kept of one file.
  private struct Outcome: Sendable {
    /// The unit's place among those that are bound; `nil` where it is none of them.
    var unit: Int?
    var digest: ContentDigest?
    var judged: Judged?
    /// What was found in a file that belongs to no unit.
    var unfiled: [Diagnostic] = []
    /// What duties of the whole are judged on.
    var root: YAMLNode?
    /// The findings that say what must not be shown.
    var secrets: [Diagnostic] = []
    /// What rules about the round note of it.
    var items: RoundItems?
  }

  let checker: Checker
  let source: SubmissionSource
  let scope: Checker.Scope
  let jobs: Int
  /// Whether the trees are kept for duties of the whole.
  let keepsTrees: Bool
  /// Judges a unit by its files: one, none, or several.
  let judge: @Sendable (Unit, [SubmissionFile]) -> Judged

  /// Goes through all files, then through the units that are still without a piece.
  func run(into store: any PieceStore, progress: (Int) -> Void) async throws(StreamFailure)
    -> PassedRound
  {
    let bound = checker.compiled.boundUnits
    let places = Dictionary(zip(bound.map(\.id), bound.indices)) { first, _ in first }
    var filing = Filing(units: bound.count, files: source.count)
    var round = PassedRound(pieces: StoredPieces(in: store))
    let files = OrderedWork(count: source.count, jobs: jobs)
    try await files.run({ outcome($0, places, bound) }) { index, outcome throws(StreamFailure) in
      round.digests.append(outcome.digest)
      round.unfiled += outcome.unfiled
      round.secrets += outcome.secrets
      if let unit = outcome.unit {
        filing.add(index, to: unit)
        if let root = outcome.root { round.trees.append((unit, root)) }
        if let items = outcome.items { round.items.append((unit, items)) }
        if let judged = outcome.judged {
          let head = try store.put(judged.piece.head)
          filing.set(head, try store.put(judged.piece.body), of: index)
          round.take(judged.differences, of: unit)
        }
      }
      progress(index + 1)
    }
    try await finish(&round, filing, bound, store)
    return round
  }

  /// Reads and judges one file, as if its unit had no other.
  private func outcome(_ index: Int, _ places: [UnitID: Int], _ bound: [Unit]) -> Outcome {
    let (file, digest) = read(index)
    var outcome = Outcome(digest: digest)
    let filed = FiledSubmissions([file], plan: checker.compiled)
    outcome.unfiled = filed.unfiled
    guard let id = file.unit, !filed.submissions(of: id).isEmpty else { return outcome }
    if keepsTrees { outcome.secrets = file.diagnostics.filter(\.hidesText) }
    guard let place = places[id] else { return outcome }
    outcome.unit = place
    if scope != .whole {
      outcome.judged = judge(bound[place], [file])
      outcome.items = checker.roundItems(in: file)
    }
    if keepsTrees { outcome.root = file.root }
    return outcome
  }

  private func read(_ index: Int) -> (SubmissionFile, ContentDigest?) {
    switch source.read(index) {
    case .read(let text, let digest): return (checker.file(text), digest)
    case .unreadable(let diagnostic):
      return (
        SubmissionFile(unreadable: diagnostic, at: source.paths[index], plan: checker.compiled),
        nil
      )
    }
  }

  /// Judges the units with no file, where they are in the scope, and those with several.
  private func finish(
    _ round: inout PassedRound,
    _ filing: Filing,
    _ bound: [Unit],
    _ store: any PieceStore
  ) async throws(StreamFailure) {
    let units = bound.indices.filter { unit in
      switch scope {
      case .round: true
      case .submitted: filing.hasFiles(unit)
      case .whole: false
      }
    }
    let left = units.filter { filing.onlyFile(of: $0) == nil }
    var pieces: [Int: (PieceRange, PieceRange)] = [:]
    let work = OrderedWork(count: left.count, jobs: jobs)
    try await work.run({ judge(bound[left[$0]], filing.files(of: left[$0]).map { read($0).0 }) }) {
      index,
      judged throws(StreamFailure) in
      let head = try store.put(judged.piece.head)
      pieces[left[index]] = (head, try store.put(judged.piece.body))
      round.replace(judged.differences, of: left[index])
    }
    for unit in units {
      if let file = filing.onlyFile(of: unit), let (head, body) = filing.piece(of: file) {
        round.pieces.append(head: head, body: body)
      } else if let (head, body) = pieces[unit] {
        round.pieces.append(head: head, body: body)
      }
    }
    round.trees.removeAll { filing.onlyFile(of: $0.unit) == nil }
    round.items.removeAll { filing.onlyFile(of: $0.unit) == nil }
  }
}

/// What a pass through a round leaves.
struct PassedRound {
  /// One piece a unit in the scope, in the registry's order.
  var pieces: StoredPieces
  /// What the bytes of each file were; `nil` for those that could not be read.
  var digests: [ContentDigest?] = []
  /// What was found in files that belong to no unit in force.
  var unfiled: [Diagnostic] = []
  /// The findings that say what must not be shown, where trees are kept.
  var secrets: [Diagnostic] = []
  /// The submissions on which duties of the whole are judged, in the order of the paths.
  var trees: [(unit: Int, root: YAMLNode)] = []
  /// What rules about the round noted of the submissions that can be judged.
  var items: [(unit: Int, noted: RoundItems)] = []
  private var differing: [Int: [ReadingDifference]] = [:]

  init(pieces: StoredPieces) { self.pieces = pieces }

  /// What other readings change, in the registry's order.
  var differences: [ReadingDifference] {
    differing.keys.sorted().flatMap { differing[$0] ?? [] }
  }

  fileprivate mutating func take(_ differences: [ReadingDifference], of unit: Int) {
    if !differences.isEmpty { differing[unit] = differences }
  }

  fileprivate mutating func replace(_ differences: [ReadingDifference], of unit: Int) {
    differing[unit] = differences.isEmpty ? nil : differences
  }
}

/// Which files are of which unit, and where their pieces lie.
private struct Filing {
  /// The first file of each unit; -1 where there is none.
  private var first: [Int32]
  private var further: [Int: [Int]] = [:]
  private var heads: [PieceRange?]
  private var bodies: [PieceRange?]

  init(units: Int, files: Int) {
    first = Array(repeating: -1, count: units)
    heads = Array(repeating: nil, count: files)
    bodies = heads
  }

  mutating func add(_ file: Int, to unit: Int) {
    if first[unit] < 0 {
      first[unit] = Int32(truncatingIfNeeded: file)
    } else {
      further[unit, default: []].append(file)
    }
  }

  mutating func set(_ head: PieceRange, _ body: PieceRange, of file: Int) {
    heads[file] = head
    bodies[file] = body
  }

  func hasFiles(_ unit: Int) -> Bool { first[unit] >= 0 }

  func files(of unit: Int) -> [Int] {
    first[unit] < 0 ? [] : [Int(first[unit])] + (further[unit] ?? [])
  }

  func onlyFile(of unit: Int) -> Int? {
    first[unit] < 0 || further[unit] != nil ? nil : Int(first[unit])
  }

  func piece(of file: Int) -> (PieceRange, PieceRange)? {
    guard let head = heads[file], let body = bodies[file] else { return nil }
    return (head, body)
  }
}
