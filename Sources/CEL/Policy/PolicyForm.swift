/// What policies of one kind may hold beside the standard keys, and how they write outputs.
public struct PolicyForm: Sendable, Equatable {
  /// Whether `output` is an expression; otherwise it is left to the caller, as it stands.
  public var hasOutputExpressions: Bool
  /// Further keys of a branch that are compiled as expressions, such as `at`.
  ///
  /// A key may hold one expression, or a mapping of them, which then are known by a dotted name:
  /// `fix: {replace: …, with: …}` gives `fix.replace` and `fix.with`.
  public var extraKeys: [String]

  /// A form of policies.
  public init(hasOutputExpressions: Bool = true, extraKeys: [String] = []) {
    self.hasOutputExpressions = hasOutputExpressions
    self.extraKeys = extraKeys
  }

  /// The form of CEL Policy itself.
  public static let standard = PolicyForm()
}
