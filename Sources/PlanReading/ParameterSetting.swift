public import Diagnostics
public import LocatedYAML
public import Model

/// The value of a rule's parameter for some bearers, and who set it.
public struct ParameterSetting: Sendable {
  /// The parameter.
  public let name: String
  /// What it means, where the rule says so.
  public let meaning: Localized?
  /// The value as it is written.
  public let value: YAMLNode
  /// Who set it.
  public let origin: Origin

  /// Who sets a parameter.
  public enum Origin: Sendable {
    /// The obligation in the plan, with `with:`.
    case plan
    /// The rule, for want of anything else.
    case rule
    /// An exception of the plan.
    case exception(AppliedException)
    /// A reading of an open question that is followed in place of the default one.
    case reading(question: InterpretationID, reading: String)
  }
}

extension ObligationEntry {
  /// Who sets a parameter of a rule, where no exception does.
  func origin(of name: String) -> ParameterSetting.Origin {
    if let change, change["with"]?[name] != nil {
      let reading = change.parent?.parent
      return .reading(
        question: InterpretationID(rawValue: reading?.parent?.parent?["id"]?.text ?? ""),
        reading: reading?["id"]?.text ?? ""
      )
    }
    return parameter(name) == nil ? .rule : .plan
  }
}
