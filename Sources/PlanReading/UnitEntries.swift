public import CEL
import LocatedYAML
public import Model

/// Each unit's entry in the registry as a value for expressions, fetched from where it stands.
public struct UnitEntries: Sendable {
  private let items: YAMLNode.Items?
  private let registry: Registry

  /// The entries of the registry's file at `root`, from which `registry` was read.
  init(_ root: YAMLNode, of registry: Registry) {
    items = root["units"]?.items
    self.registry = registry
  }

  /// The entry of a unit; `nil` where the registry has none. As a rule constant.
  public subscript(unit: UnitID) -> Value? {
    guard let items, let position = registry.position(of: unit), position < items.count else {
      return nil
    }
    return .node(items[position], .object("Unit"))
  }
}
