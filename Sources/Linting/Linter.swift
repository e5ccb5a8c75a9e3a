public import Checking
public import CivilTime
public import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks
import Schemas
import TextInspection

/// Finds in files what can be found before anyone signs: how they are written, their structure, what
/// must not stand in them, and what the finding rules of a plan see.
///
/// Pure: the same files give the same findings, whatever their order. Safe to use from several tasks.
public struct Linter: Sendable {
  /// The plan by which submissions are looked at; without one only what needs none is found.
  let checker: Checker?
  /// The files of that plan.
  let basis: PlanBasis?
  /// The day by which comments lapse.
  let asOf: CivilDate
  private let kinds: KindCatalogue

  /// A linter; made once for many files.
  public init(checker: Checker? = nil, basis: PlanBasis? = nil, asOf: CivilDate) {
    self.checker = checker
    self.basis = basis
    self.asOf = asOf
    kinds = KindCatalogue(rules: checker?.compiled.findings ?? [], isWithoutPlan: checker == nil)
  }

  /// Looks at files one by one, then at submissions of one unit together.
  ///
  /// - Parameter jobs: How many tasks share the work, at least 1.
  public func lint(_ sources: [SourceText], jobs: Int) async -> LintResult {
    let sorted = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let looks = await sorted.concurrentMap(jobs: jobs) { look(at: $0, .listed) }
    let together = checker?.findings(across: looks.compactMap(\.inspection)) ?? []
    let byPath = Dictionary(grouping: together) { $0.place?.source.path ?? "" }
    let files = looks.map { file($0, byPath[$0.source.path] ?? []) }
    return LintResult(
      files: files,
      asOf: asOf,
      plan: checker.map { checker in
        let plan = checker.compiled.plan
        return LintPlan(id: plan.id.rawValue, version: plan.version)
      },
      rules: kinds.ofRules
    )
  }

  /// Looks at one file alone.
  public func lint(_ source: SourceText, _ depth: InspectionDepth = .listed) -> LintedFile {
    file(look(at: source, depth), [])
  }

  /// What was seen in a file, as it is.
  private struct Look: Sendable {
    let source: SourceText
    let kind: DocumentKind
    /// In place of the tree, which is several times as large as the file.
    let comments: [IgnoreComment]
    var found: [Diagnostic]
    let isSound: Bool
    var inspection: SubmissionInspection?
  }

  private func look(at source: SourceText, _ depth: InspectionDepth) -> Look {
    let reading = YAMLTree.read(source, limits: depth.limits)
    let kind = Self.kind(of: reading.tree)
    if kind == .submission, let checker {
      let inspection = checker.inspect(reading, depth)
      return Look(
        source: source,
        kind: kind,
        comments: IgnoreComment.all(in: source, reading.tree),
        found: inspection.diagnostics,
        isSound: inspection.isSound,
        inspection: inspection
      )
    }
    var found = reading.diagnostics
    let isSound = reading.isComplete && !found.contains { $0.severity == .error }
    found += TextInspector.inspect(source, reading.tree, limit: depth.slips)
      .map { kind.holdsExamples ? $0.asRemarkIfConfidential : $0 }
    if isSound { found += structure(of: reading.tree, as: kind) }
    for diagnostic in findings(ofPlanFile: source, reading.tree) where !found.contains(diagnostic) {
      found.append(diagnostic)
    }
    return Look(
      source: source,
      kind: kind,
      comments: IgnoreComment.all(in: source, reading.tree),
      found: found,
      isSound: isSound
    )
  }

  /// What reading the plan's files together finds in one of them, and in the plan's own file what
  /// the plan's rules about plans find.
  private func findings(ofPlanFile source: SourceText, _ tree: YAMLTree) -> [Diagnostic] {
    guard let basis else { return [] }
    let found = basis.findings(in: source)
    guard basis.sources.plan.path == source.path, let checker, let root = tree.roots.first else {
      return found
    }
    return found + checker.findings(inPlan: root)
  }

  /// What a file says it is; one that says nothing known is taken for a submission.
  private static func kind(of tree: YAMLTree) -> DocumentKind {
    tree.roots.first?["kind"].flatMap { DocumentKind(declared: $0.text) } ?? .submission
  }

  private func structure(of tree: YAMLTree, as kind: DocumentKind) -> [Diagnostic] {
    let roots = tree.roots
    guard roots.count == 1, let root = roots.first else {
      let place = roots.dropFirst().first?.place ?? Place(tree.source, SourceRange(0, 0))
      return [Diagnostic(LintSituation.documentCount(roots.count), at: place)]
    }
    return SchemaCatalog.standard()[kind].validate(root)
  }

  /// The file with what a comment ignores set apart, and without its secrets.
  private func file(_ look: Look, _ together: [Diagnostic]) -> LintedFile {
    let found = (look.found + together).sortedByPlace()
    let hidden = HiddenLines(found)
    var comments = IgnoreComments(look.comments, hidden)
    let (counted, ignored) = comments.divide(hidden.redacted(found), asOf)
    let own = comments.findings(kinds, asOf, isSound: look.isSound)
    return LintedFile(
      source: look.source,
      kind: look.kind,
      findings: (counted + hidden.redacted(own)).sortedByPlace(),
      ignored: ignored,
      hidden: hidden,
      isSound: look.isSound
    )
  }
}

extension DocumentKind {
  /// Whether files of this kind hold made-up submissions, which a rule that looks for secrets needs.
  fileprivate var holdsExamples: Bool {
    switch self {
    case .rule, .cases: true
    case .plan, .scoring, .registry, .submission, .waivers, .receipts, .verifications, .calendar,
      .project:
      false
    }
  }
}

extension Diagnostic {
  /// The same as no more than a remark, where it is of something confidential; still not shown.
  fileprivate var asRemarkIfConfidential: Diagnostic {
    guard isConfidential else { return self }
    var remark = self
    remark.severity = .info
    return remark
  }
}
