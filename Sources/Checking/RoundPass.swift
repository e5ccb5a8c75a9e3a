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
  /// - Parameter share: Makes of each note one that takes less memory beside the others.
  func run(
    into store: any PieceStore,
    progress: (Int) -> Void,
    share: (Note) -> Note = { $0 }
  ) async throws(StreamFailure) -> PassedRound<Note> {
    let bound = checker.compiled.boundUnits
    let places = Dictionary(zip(bound.map(\.id), bound.indices)) { first, _ in first }
    var filing = Filing(units: bound.count, files: source.count)
    var round = PassedRound<Note>(pieces: StoredPieces(in: store))
    var notes = [Note?](repeating: nil, count: bound.count)
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
          notes[unit] = share(judged.note)
        }
      }
      if let entry = outcome.entry, let digest = outcome.digest {
        kept?.cache.keep(entry, for: source.paths[index], digest)
      }
      progress(index + 1)
    }
    try await finish(&round, &notes, filing, bound, store)
    return round
  }

  /// Reads and judges one file, as if its unit had no other.
  private func outcome(_ index: Int, _ places: [UnitID: Int], _ bound: [Unit]) -> Outcome {
    switch source.read(index) {
    case .unreadable(let diagnostic):
      return outcome(of: unreadable(index, diagnostic), places, bound)
    case .read(let text, let digest):
      if let reused = reused(text, digest, places) { return reused }
      let file = checker.file(text)
      var outcome = outcome(of: file, places, bound)
      outcome.digest = digest
      if let judged = outcome.judged {
        outcome.entry = kept?.entry(file, text, judged, outcome.items)
      }
      return outcome
    }
  }

  /// What an earlier run made of a file with these bytes.
  private func reused(_ text: SourceText, _ digest: ContentDigest, _ places: [UnitID: Int])
    -> Outcome?
  {
    guard scope != .whole, let kept,
      let (unit, judged, items) = kept.judged(text, digest, checker.files),
      let place = places[unit]
    else { return nil }
    var outcome = Outcome(unit: place, digest: digest, judged: judged, items: items)
    if keepsTrees {
      let file = checker.file(text)
      outcome.root = file.root
      outcome.secrets = file.diagnostics.filter(\.hidesText)
    }
    return outcome
  }

  private func outcome(of file: SubmissionFile, _ places: [UnitID: Int], _ bound: [Unit]) -> Outcome
  {
    var outcome = Outcome()
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
  private func finish(
    _ round: inout PassedRound<Note>,
    _ notes: inout [Note?],
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
    try await work.run({ judge(bound[left[$0]], filing.files(of: left[$0]).map(read)) }) {
      index,
      judged throws(StreamFailure) in
      let head = try store.put(judged.piece.head)
      pieces[left[index]] = (head, try store.put(judged.piece.body))
      notes[left[index]] = judged.note
    }
    for unit in units {
      let stored = filing.onlyFile(of: unit).flatMap(filing.piece) ?? pieces[unit]
      guard let (head, body) = stored, let note = notes[unit] else { continue }
      round.pieces.append(head: head, body: body)
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
