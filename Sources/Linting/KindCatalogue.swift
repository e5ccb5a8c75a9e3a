public import Diagnostics
import Model
import RulePacks

/// The kinds of findings that there are: those of the program, and those of the plan's rules.
struct KindCatalogue: Sendable {
  /// The kinds that the plan's rules make, in the order of the rules.
  let ofRules: [LintKind]
  private let isWithoutPlan: Bool
  private let names: Set<DiagnosticID>

  /// The kinds of the program and of `rules`.
  ///
  /// - Parameter isWithoutPlan: Whether further rules may make kinds that are not known here.
  init(rules: [Rule], isWithoutPlan: Bool) {
    ofRules = rules.map { rule in
      LintKind(
        id: DiagnosticID(rawValue: rule.id.rawValue),
        title: rule.title,
        reason: rule.because
      )
    }
    self.isWithoutPlan = isWithoutPlan
    names = Set(LintKind.own.keys).union(ofRules.map(\.id))
  }

  /// What an identifier in a comment is.
  enum Standing: Equatable {
    /// A kind of finding that a comment may ignore.
    case known
    /// A kind that stands whatever a comment says.
    case beyondIgnoring
    /// Perhaps a rule's, of a plan that is not here.
    case ofSomePlan
    /// None; with the nearest one that there is.
    case unknown(suggestion: String?)
  }

  /// What `name` is.
  func standing(of name: DiagnosticID) -> Standing {
    if name.isBeyondIgnoring { return .beyondIgnoring }
    if names.contains(name) { return .known }
    let isOwnArea = LintKind.areas[String(name.area)] != nil
    if isWithoutPlan, !isOwnArea { return .ofSomePlan }
    let near = Suggestion.nearest(to: name.rawValue, among: names.map(\.rawValue))
    return .unknown(suggestion: near)
  }
}

extension LintKind {
  /// The kind of findings with this identifier that the program itself makes; `nil` for a rule's.
  public static func own(_ id: DiagnosticID) -> LintKind? { own[id] }

  /// The kinds of findings that the program itself makes.
  static let own: [DiagnosticID: LintKind] = {
    var kinds: [DiagnosticID: LintKind] = [:]
    for (name, title) in titlesOfWriting + titlesOfStructure + titlesOfPlans {
      let id = DiagnosticID(rawValue: name)
      guard let reason = areas[String(id.area)] else { continue }
      kinds[id] = LintKind(id: id, title: title, reason: reason)
    }
    return kinds
  }()
}
