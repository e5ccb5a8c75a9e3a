import CLibYAML
import Diagnostics

/// Builds the arena from libyaml's events, one after the other; nothing recurses.
///
/// It cannot be copied, so that no closure copies its arrays unseen.
struct TreeBuilder: ~Copyable {
  let source: SourceText
  let limits: YAMLLimits
  /// The bytes that the parser sees, and where they begin in the file.
  let bytes: BorrowedBytes
  let base: Int
  var marks: MarkOffsets

  var records: [NodeRecord] = []
  var children: [Int32] = []
  var decoded: [UInt8] = []
  var roots: [Int32] = []
  var findings: Findings
  /// The keys of the root that need not be read, and those of them that were not.
  var removable: [[UInt8]] = []
  var leftOut: [[UInt8]] = []

  /// The open collections, outermost first, and the members met so far of all of them.
  var open: [OpenCollection] = []
  var pending: [Int32] = []
  /// The anchors of the current document by name.
  var anchors: [[UInt8]: Anchor] = [:]
  /// The anchors of scalars in it to which no alias has referred yet, with their places.
  var unusedAnchors: [[UInt8]: Range<Int>] = [:]
  var documents = 0
  var aliases = 0
  /// The nodes for which the aliases so far stand.
  var expansion = 0

  /// A collection whose end has not come.
  struct OpenCollection {
    let index: Int32
    let isMapping: Bool
    /// Its start in the parser's bytes; block collections have no end of their own.
    let isFlow: Bool
    /// Where its members begin in `pending`.
    let base: Int
    let expansionBefore: Int
    let anchor: [UInt8]?
    /// How many collections lie below each other under it, aliases followed.
    var height = 0
  }

  /// What an anchor names.
  struct Anchor {
    let index: Int32
    /// The nodes for which an alias to it stands; 0 while the node is open.
    let weight: Int
    let height: Int
  }

  /// What the loop does after an event.
  enum Step {
    case goOn, finished, refused
  }

  /// A builder over the readable part of `source`, which is `bytes`, from `base` on.
  init(
    _ source: SourceText,
    _ bytes: BorrowedBytes,
    scan: InputScan,
    limits: YAMLLimits
  ) {
    self.source = source
    self.limits = limits
    self.bytes = bytes
    base = scan.base
    marks = MarkOffsets(bytes, isASCII: scan.isASCII)
    findings = Findings(limit: limits.diagnostics)
    // Nearly all files have fewer nodes than this, so that nothing grows; in a large file the part
    // that is not used is never touched.
    records.reserveCapacity(bytes.count / 4)
    children.reserveCapacity(bytes.count / 4)
  }

  /// Takes one event.
  mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> Step {
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: unsafe takeScalar(event)
    case YAML_MAPPING_START_EVENT: unsafe openMapping(event)
    case YAML_SEQUENCE_START_EVENT: unsafe openSequence(event)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: unsafe closeCollection(event)
    case YAML_ALIAS_EVENT: unsafe takeAlias(event)
    case YAML_DOCUMENT_START_EVENT: unsafe startDocument(range(of: event))
    case YAML_STREAM_END_EVENT: .finished
    default: .goOn
    }
  }

  /// The range of an event in the file.
  mutating func range(of event: UnsafeMutablePointer<yaml_event_t>) -> Range<Int> {
    let start = unsafe marks.offset(of: event.pointee.start_mark.index)
    let end = unsafe marks.offset(of: event.pointee.end_mark.index)
    return (base + start)..<(base + max(start, end))
  }

  private mutating func startDocument(_ range: Range<Int>) -> Step {
    reportUnusedAnchors()
    anchors.removeAll()
    documents += 1
    guard documents <= limits.documents else { return refuse(.documents, range) }
    return .goOn
  }

  /// Reports that a limit is exceeded, which ends reading.
  mutating func refuse(_ limit: YAMLSituation.Limit, _ range: Range<Int>) -> Step {
    report(.limit(limit, limits[limit]), range)
    return .refused
  }

  /// Adds a finding at a range of the file.
  mutating func report(
    _ situation: YAMLSituation,
    _ range: Range<Int>,
    notes: [Note] = [],
    fix: Fix? = nil
  ) {
    let place = Place(source, SourceRange(range.lowerBound, range.upperBound))
    findings.add(situation, at: place, notes: notes, fix: fix)
  }

  /// Puts a node under what is open: as a root, an item, a key, or the value of the last key.
  ///
  /// Returns its index; `nil` when there are too many nodes.
  mutating func add(_ record: NodeRecord) -> Int32? {
    guard records.count < limits.nodes else {
      _ = refuse(.nodes, Int(record.start)..<Int(record.end))
      return nil
    }
    let index = Int32(truncatingIfNeeded: records.count)
    var record = record
    if let frame = open.last {
      record.parent = frame.index
      let isValue = frame.isMapping && (pending.count - frame.base) & 1 == 1
      if isValue { record.traits.insert(.value) }
      pending.append(index)
    } else {
      roots.append(index)
    }
    records.append(record)
    return index
  }

  /// What was built and found; collections that are open end where reading stopped.
  mutating func finish(isComplete: Bool) -> YAMLReading {
    while !open.isEmpty { closeCollection(flowEnd: nil) }
    if isComplete { reportUnusedAnchors() }
    let tree = YAMLTree(
      source: source,
      records: records,
      children: children,
      decoded: decoded,
      rootIndices: roots,
      leftOut: leftOut
    )
    return YAMLReading(tree: tree, diagnostics: findings.sorted, isComplete: isComplete)
  }
}

/// The findings of one file, of which so many are kept and the others counted.
struct Findings {
  let limit: Int
  private var kept: [Diagnostic] = []
  private var omitted = 0

  init(limit: Int) { self.limit = limit }

  /// Keeps or counts a finding; what ends reading is kept always.
  mutating func add(_ situation: YAMLSituation, at place: Place, notes: [Note], fix: Fix?) {
    if kept.count < limit || situation.endsReading {
      kept.append(Diagnostic(situation, at: place, notes: notes, fix: fix))
    } else {
      omitted += 1
    }
  }

  /// By place; those at one place in the order in which they were found.
  var sorted: [Diagnostic] {
    let key = { (diagnostic: Diagnostic) in diagnostic.place?.range ?? SourceRange(0, 0) }
    var all = kept.enumerated().sorted {
      (key($0.element), $0.offset) < (key($1.element), $1.offset)
    }.map(\.element)
    if omitted > 0 { all.append(Diagnostic(YAMLSituation.omitted(omitted), at: nil)) }
    return all
  }
}
