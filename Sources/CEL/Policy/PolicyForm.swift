/// What policies of one kind may hold beside the standard keys, and how they write outputs.
public struct PolicyForm: Sendable, Equatable {
  /// Whether `output` and `explanation` are expressions; otherwise both are left to the caller, as
  /// they stand.
  public var hasOutputExpressions: Bool
  /// Further keys of a branch that are compiled as expressions, such as `at`.
  ///
  /// A key may hold one expression, or a mapping of them, which then are known by a dotted name:
  /// `fix: {replace: …, with: …}` gives `fix.replace` and `fix.with`.
  public var extraKeys: [String]
  /// Further keys of a branch that are left to the caller, as they stand.
  public var plainKeys: [String]

  /// A form of policies.
  public init(
    hasOutputExpressions: Bool = true,
    extraKeys: [String] = [],
    plainKeys: [String] = []
  ) {
    self.hasOutputExpressions = hasOutputExpressions
    self.extraKeys = extraKeys
    self.plainKeys = plainKeys
  }

  /// The form of CEL Policy itself.
  public static let standard = PolicyForm()
}
