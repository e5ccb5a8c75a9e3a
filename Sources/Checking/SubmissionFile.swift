import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import Schemas
import TextInspection

/// A submission's file: what could be read of it, and whether it can be judged.
struct SubmissionFile: Sendable {
  /// The path by which it is known.
  let path: String
  /// The root of the submission; `nil` when nothing can be judged by it.
  private(set) var root: YAMLNode?
  /// The unit that it says it is of, even where it cannot be judged.
  private(set) var unit: UnitID?
  /// Where it says so, or the file's beginning.
  private(set) var place: Place
  /// What was found while reading, by place.
  private(set) var diagnostics: [Diagnostic]
  /// What became of the files that it names as evidence.
  private(set) var evidence: [EvidenceLookUp] = []
  /// Whether YAML has nothing against the file, so that all of it was looked at.
  let isSound: Bool

  /// Reads and validates one file; see `init(_:schema:plan:_:_:inspected:)` of a reading.
  init(
    _ source: SourceText,
    schema: Schema,
    plan: CompiledPlan,
    _ evaluator: Evaluator,
    _ files: EvidenceFiles
  ) {
    let reading = YAMLTree.read(source)
    self.init(reading, schema: schema, plan: plan, evaluator, files, inspected: nil)
  }

  /// Validates one file against the submission's schema and the plan.
  ///
  /// A file that YAML refuses (it does not parse, a key stands twice, a limit is exceeded) is judged
  /// by nothing in it. A fact that is wrong by the schema is *unknown*; the rest counts.
  ///
  /// - Parameter depth: How much of how the file is written is told; without it secrets alone are.
  init(
    _ reading: YAMLReading,
    schema: Schema,
    plan: CompiledPlan,
    _ evaluator: Evaluator,
    _ files: EvidenceFiles,
    inspected depth: InspectionDepth?
  ) {
    let source = reading.tree.source
    path = source.path
    place = Place(source, SourceRange(0, 0))
    diagnostics = reading.diagnostics
    let roots = reading.tree.roots
    if let node = roots.first?["unit"] {
      place = node.place
      unit = Self.unit(node)
    }
    isSound = reading.isComplete && !diagnostics.contains { $0.severity == .error }
    diagnostics +=
      depth.map { TextInspector.inspect(source, reading.tree, limit: $0.slips) }
      ?? TextInspector.secrets(in: source, reading.tree)
    guard isSound else {
      unit = unit ?? Self.unit(fromPath: source.path, of: plan.registry)
      return
    }
    guard let first = single(roots), isSubmission(first) else { return }
    diagnostics += schema.validate(first)
    if unit == nil { diagnostics.append(Diagnostic(CheckingSituation.noUnit, at: place)) }
    guard answers(first, to: plan.plan.id), unit != nil else { return }
    let known = evaluator.known(first)
    checkEvidence(known, files)
    root = known
  }

  /// A file that is there no more, or cannot be read: its unit is told by its name.
  init(unreadable diagnostic: Diagnostic, at path: String, plan: CompiledPlan) {
    self.path = path
    place = diagnostic.place ?? Place(SourceText(path: path, bytes: []), SourceRange(0, 0))
    diagnostics = [diagnostic]
    isSound = false
    unit = Self.unit(fromPath: path, of: plan.registry)
  }

  /// Says which files named as evidence are not there, or are others than the digest says.
  private mutating func checkEvidence(_ root: YAMLNode, _ files: EvidenceFiles) {
    for entry in root["evidence"]?.items.map({ $0 }) ?? [] {
      guard let file = entry["file"] else { continue }
      let situation: CheckingSituation
      let lookUp = EvidenceLookUp(file.text, entry["sha256"]?.text, in: path, files)
      evidence.append(lookUp)
      switch lookUp.state {
      case .sound, .notLookedFor: continue
      case .absent: situation = .evidenceAbsent(file.text)
      case .differs: situation = .evidenceDiffers(file.text)
      }
      let place = situation.isAboutDigest ? entry["sha256"]?.place : nil
      diagnostics.append(Diagnostic(situation, at: place ?? file.place))
    }
  }

  /// The one document of the file, or `nil` after saying how many there are.
  private mutating func single(_ roots: [YAMLNode]) -> YAMLNode? {
    guard roots.count == 1 else {
      let second = roots.dropFirst().first?.place
      let situation = CheckingSituation.documentCount(roots.count)
      diagnostics.append(Diagnostic(situation, at: second ?? place))
      return nil
    }
    return roots.first
  }

  private mutating func isSubmission(_ root: YAMLNode) -> Bool {
    let expected = "Submission"
    guard let kind = root["kind"], kind.text != expected else { return true }
    let situation = CheckingSituation.otherKind(kind.text, expected: expected)
    diagnostics.append(Diagnostic(situation, at: kind.place))
    return false
  }

  private mutating func answers(_ root: YAMLNode, to plan: PlanID) -> Bool {
    guard let named = root["plan"], named.text != plan.rawValue else { return true }
    let situation = CheckingSituation.otherPlan(named.text, expected: plan.rawValue)
    diagnostics.append(Diagnostic(situation, at: named.place))
    return false
  }

  private static func unit(_ node: YAMLNode) -> UnitID? {
    guard node.kind == .scalar, case .string = node.scalar, !node.text.isEmpty else { return nil }
    return UnitID(rawValue: node.text)
  }

  /// The file's name without its ending, where that is a unit of the registry: of a file that cannot
  /// be read, the best hint whose it is.
  private static func unit(fromPath path: String, of registry: Registry) -> UnitID? {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.prefix(upTo: name.firstIndex(of: ".") ?? name.endIndex)
    let unit = UnitID(rawValue: String(stem))
    return registry.unit(unit) == nil ? nil : unit
  }
}

/// What became of one file that a submission names as evidence.
struct EvidenceLookUp: Sendable, Equatable {
  let file: String
  let digest: String?
  let state: EvidenceFiles.State

  /// Looks for a file.
  init(_ file: String, _ digest: String?, in submission: String, _ files: EvidenceFiles) {
    self.file = file
    self.digest = digest
    state = files.state(of: file, digest: digest, in: submission)
  }
}
