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
struct RoundPass<Note: Sendable>: Sendable {
  /// What a unit came to: its piece, and what is kept of it in memory.
  struct Judged: Sendable {
    let piece: UnitPiece
    let note: Note
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
    /// What is to be kept for the next run.
    var entry: [UInt8]?
    /// What rules about the round note of it.
    var items: RoundItems?
  }

  let checker: Checker
  let source: SubmissionSource
  let scope: Checker.Scope
  let jobs: Int
  /// Whether the trees are kept for duties of the whole.
  let keepsTrees: Bool
  /// What earlier runs kept, and how it is used; `nil` judges everything anew.
  let kept: KeptPieces<Note>?
  /// Judges a unit by its files: one, none, or several.
  let judge: @Sendable (Unit, [SubmissionFile]) -> Judged

  /// Goes through all files, then through the units that are still without a piece.
  ///
  /// - Parameter keep: Makes of each note what is kept of it in memory, called in the order of the
  ///   files.
  func run<Kept>(
    into store: any PieceStore,
    progress: (Int) -> Void,
    keep: (Note) -> Kept
  ) async throws(StreamFailure) -> PassedRound<Kept> {
    let bound = BoundUnits(checker.compiled)
    var filing = Filing<Kept>(units: bound.count)
    var round = PassedRound<Kept>(pieces: StoredPieces(in: store))
    round.digests.reserveCapacity(source.count)
    let files = OrderedWork(count: source.count, jobs: jobs)
    try await files.run({ outcome($0, bound) }) { index, outcome throws(StreamFailure) in
      round.digests.append(outcome.digest)
      round.unfiled += outcome.unfiled
      round.secrets += outcome.secrets
      if let unit = outcome.unit {
        filing.add(index, to: unit)
        if let root = outcome.root { round.trees.append((unit, root)) }
        if let items = outcome.items { round.items.append((unit, items)) }
        if let judged = outcome.judged, filing.onlyFile(of: unit) == index {
          filing.set(try round.pieces.put(judged.piece), keep(judged.note), of: unit)
        }
      }
      if let entry = outcome.entry, let digest = outcome.digest {
        kept?.cache.keep(entry, for: source.paths[index], digest)
      }
      progress(index + 1)
    }
    try await finish(&round, &filing, bound, keep)
    return round
  }

  /// Reads and judges one file, as if its unit had no other.
  private func outcome(_ index: Int, _ bound: BoundUnits) -> Outcome {
    switch source.read(index) {
    case .unreadable(let diagnostic):
      return outcome(of: unreadable(index, diagnostic), bound)
    case .read(let text, let digest):
      if let reused = reused(text, digest, bound) { return reused }
      let file = checker.file(text)
      var outcome = outcome(of: file, bound)
      outcome.digest = digest
      if let judged = outcome.judged {
        outcome.entry = kept?.entry(file, text, judged, outcome.items)
      }
      return outcome
    }
  }

  /// What an earlier run made of a file with these bytes.
  private func reused(_ text: SourceText, _ digest: ContentDigest, _ bound: BoundUnits)
    -> Outcome?
  {
    guard scope != .whole, let kept,
      let (unit, judged, items) = kept.judged(text, digest, checker.files),
      let place = bound.place(of: unit)
    else { return nil }
    var outcome = Outcome(unit: place, digest: digest, judged: judged, items: items)
    if keepsTrees {
      let file = checker.file(text)
      outcome.root = file.root
      outcome.secrets = file.diagnostics.filter(\.hidesText)
    }
    return outcome
  }

  private func outcome(of file: SubmissionFile, _ bound: BoundUnits) -> Outcome {
    var outcome = Outcome()
    let filed = FiledSubmissions([file], plan: checker.compiled)
    outcome.unfiled = filed.unfiled
    guard let id = file.unit, !filed.submissions(of: id).isEmpty else { return outcome }
    if keepsTrees { outcome.secrets = file.diagnostics.filter(\.hidesText) }
    guard let place = bound.place(of: id) else { return outcome }
    outcome.unit = place
    if scope != .whole {
      outcome.judged = judge(bound[place], [file])
      outcome.items = checker.roundItems(in: file)
    }
    if keepsTrees { outcome.root = file.root }
    return outcome
  }

  private func read(_ index: Int) -> SubmissionFile {
    switch source.read(index) {
    case .read(let text, _): checker.file(text)
    case .unreadable(let diagnostic): unreadable(index, diagnostic)
    }
  }

  private func unreadable(_ index: Int, _ diagnostic: Diagnostic) -> SubmissionFile {
    SubmissionFile(unreadable: diagnostic, at: source.paths[index], plan: checker.compiled)
  }

  /// Judges the units with no file, where they are in the scope, and those with several.
  private func finish<Kept>(
    _ round: inout PassedRound<Kept>,
    _ filing: inout Filing<Kept>,
    _ bound: BoundUnits,
    _ keep: (Note) -> Kept
  ) async throws(StreamFailure) {
    let inScope = { (unit: Int) in
      switch scope {
      case .round: true
      case .submitted: filing.hasFiles(unit)
      case .whole: false
      }
    }
    let units = (0..<bound.count).filter(inScope)
    let left = units.filter { filing.onlyFile(of: $0) == nil }
    let files = left.map(filing.files)
    let work = OrderedWork(count: left.count, jobs: jobs)
    try await work.run({ judge(bound[left[$0]], files[$0].map(read)) }) {
      index,
      judged throws(StreamFailure) in
      filing.set(try round.pieces.put(judged.piece), keep(judged.note), of: left[index])
    }
    round.units.reserveCapacity(units.count)
    round.notes.reserveCapacity(units.count)
    for unit in units {
      guard let (place, note) = filing.judged(unit) else { continue }
      round.pieces.append(place)
      round.units.append(bound[unit].id)
      round.notes.append(note)
    }
    round.trees.removeAll { filing.onlyFile(of: $0.unit) == nil }
    round.items.removeAll { filing.onlyFile(of: $0.unit) == nil }
  }
}

/// What a pass through a round leaves.
struct PassedRound<Note> {
  /// One piece a unit in the scope, in the registry's order.
  var pieces: StoredPieces
  /// These units.
  var units: [UnitID] = []
  /// What is kept of each of them in memory.
  var notes: [Note] = []
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
}

/// The units that the plan binds, in the order of the registry, and where each stands among them.
struct BoundUnits: Sendable {
  private let registry: Registry
  /// Where each of them stands in the registry.
  private var positions: [Int32] = []
  /// The place of each unit of the registry among those that are bound; -1 for the others.
  private var places: [Int32]

  init(_ plan: CompiledPlan) {
    registry = plan.registry
    places = [Int32](repeating: -1, count: plan.registry.units.count)
    for (position, unit) in registry.units.enumerated() where plan.binds(unit) {
      places[position] = Int32(truncatingIfNeeded: positions.count)
      positions.append(Int32(truncatingIfNeeded: position))
    }
  }

  /// How many there are.
  var count: Int { positions.count }

  /// The unit at a place.
  subscript(place: Int) -> Unit { registry.units[Int(positions[place])] }

  /// The place of a unit; `nil` where it is none of them.
  func place(of unit: UnitID) -> Int? {
    guard let position = registry.position(of: unit), places[position] >= 0 else { return nil }
    return Int(places[position])
  }
}

/// Which files are of which unit, and what each unit came to.
private struct Filing<Kept> {
  /// The first file of each unit; -1 where there is none.
  private var first: [Int32]
  private var further: [Int: [Int]] = [:]
  private var judged: [(piece: PiecePlace, note: Kept)?]

  init(units: Int) {
    first = Array(repeating: -1, count: units)
    judged = Array(repeating: nil, count: units)
  }

  mutating func add(_ file: Int, to unit: Int) {
    if first[unit] < 0 {
      first[unit] = Int32(truncatingIfNeeded: file)
    } else {
      further[unit, default: []].append(file)
    }
  }

  mutating func set(_ piece: PiecePlace, _ note: Kept, of unit: Int) {
    judged[unit] = (piece, note)
  }

  func judged(_ unit: Int) -> (piece: PiecePlace, note: Kept)? { judged[unit] }

  func hasFiles(_ unit: Int) -> Bool { first[unit] >= 0 }

  func files(of unit: Int) -> [Int] {
    first[unit] < 0 ? [] : [Int(first[unit])] + (further[unit] ?? [])
  }

  func onlyFile(of unit: Int) -> Int? {
    first[unit] < 0 || further[unit] != nil ? nil : Int(first[unit])
  }
}
