public import Diagnostics
public import LocatedYAML

/// Conditions and what follows from them, read from YAML and compiled.
///
/// A rule has `variables`, which later variables and all branches see as `variables.name`, and
/// either `match`, of which the first branch that holds counts, or `aggregate`, of which all do. A
/// branch has a `condition`, which may lack, and an `output` or a nested `rule`. A nested rule
/// without condition that gives nothing lets the branches after it have their turn.
public struct Policy: Sendable {
  /// The branches with an output, of all nested rules, in the order of the file.
  public let branches: [PolicyBranch]
  /// The type of all outputs; `dyn` where outputs are no expressions.
  public let outputType: CELType
  let root: PolicyRule

  /// Compiles the rule that `node` holds, with `match` or `aggregate` and `variables`.
  ///
  /// Other keys of `node` itself are not looked at, so that a rule may stand in a larger document.
  ///
  /// - Parameters:
  ///   - form: What the branches hold beside the standard keys.
  ///   - readBranch: Reads what `form` leaves to the caller of one branch with an output, and
  ///     answers what is wrong with it. It is called for all branches, in their order, even where
  ///     the policy has mistakes, so that all mistakes are told at once.
  public static func compile(
    node: YAMLNode,
    in environment: Environment,
    form: PolicyForm = .standard,
    readBranch: (PolicyBranch) -> [Diagnostic] = { _ in [] }
  ) -> PolicyCompilation {
    var compiler = PolicyCompiler(form: form)
    let rule = compiler.rule(node, in: environment, isNested: false, aggregate: false)
    for branch in compiler.branches { compiler.diagnostics += readBranch(branch) }
    return compiler.finish(rule)
  }

  /// Compiles a whole policy document: `name`, `imports` and `rule`, or the `spec` of a validating
  /// admission policy.
  public static func compile(
    document: YAMLNode,
    in environment: Environment
  ) -> PolicyCompilation {
    var compiler = PolicyCompiler(form: .standard)
    let rule = compiler.document(document, in: environment)
    return compiler.finish(rule)
  }
}

/// One branch of a policy with an output.
public struct PolicyBranch: Sendable {
  /// The mapping that is the branch.
  public let node: YAMLNode
  /// The environment with all variables that the branch sees.
  public let environment: Environment
  /// The output, where the form has expressions there.
  public let output: Program?
  /// What explains the output, a string, where the form has expressions there.
  public let explanation: Program?
  /// The expressions under the form's further keys, by name.
  public let extras: [String: Program]
}

/// What became of a policy's text.
public enum PolicyCompilation: Sendable {
  /// A policy, ready to run.
  case policy(Policy)
  /// What is wrong with it, sorted by place; at least one error.
  case mistakes([Diagnostic])

  /// The policy, where there is one.
  public var policy: Policy? {
    guard case .policy(let policy) = self else { return nil }
    return policy
  }

  /// What is wrong; empty where there is a policy.
  public var diagnostics: [Diagnostic] {
    guard case .mistakes(let diagnostics) = self else { return [] }
    return diagnostics
  }
}

/// A compiled rule.
struct PolicyRule: Sendable {
  /// One variable of a rule.
  struct Variable: Sendable {
    let name: String
    let slot: Int
    let program: Program
    /// The slots of the variables that its expression asks for.
    let uses: Set<Int>
  }

  /// One branch: what it asks and what follows.
  struct Branch: Sendable {
    /// What follows when the condition holds.
    enum Action: Sendable {
      /// The output of a branch of the policy, by its index.
      case output(Int)
      indirect case rule(PolicyRule)
    }

    /// `nil` when the branch always holds.
    let condition: Program?
    /// Whether the branch holds when the condition is false.
    let isNegated: Bool
    let action: Action
  }

  let environment: Environment
  let variables: [Variable]
  let isAggregate: Bool
  let branches: [Branch]
  /// Whether the rule gives something whatever the facts are.
  let alwaysGives: Bool
}
