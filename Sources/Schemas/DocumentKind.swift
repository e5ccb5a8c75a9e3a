/// The kinds of files that a project is made of.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// What the document of the plan says: clauses, references, obligations.
  case plan
  /// What the committee decides: weights, late factors, classes.
  case scoring
  /// Who is who: units, groups, places.
  case registry
  /// What a unit states.
  case submission
  /// A rule with its reason, expressions and examples.
  case rule
  /// Who was excused from what, by whom and until when.
  case waivers
  /// What arrived at the reporting centre, and when.
  case receipts
  /// What the standing office checked, and how it came out.
  case verifications
  /// The days on which people work.
  case calendar
  /// Cases that prove a plan.
  case cases
  /// `ttdn.yaml`: where the files of a project are.
  case project
}

extension DocumentKind {
  /// The kind that a file declares by `kind:`, such as `Submission`; `nil` for any other word.
  public init?(declared name: String) {
    guard let kind = Self.allCases.first(where: { $0.declaration == name }) else { return nil }
    self = kind
  }

  /// What a file of this kind declares by `kind:`.
  public var declaration: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
