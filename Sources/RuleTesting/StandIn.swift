import CivilTime
import Diagnostics
import LocatedYAML

/// What an example of a rule leaves unsaid: the plan, registry and submission that stand in for it.
///
/// It is data beside this file; Swift knows no unit and no year.
struct StandIn: Sendable {
  private let root: YAMLNode?

  /// The stand-in that comes with the program.
  static let standard = StandIn(
    root: YAMLTree.read(
      SourceText(path: "round.yaml", bytes: PackageResources.round_yaml)
    ).tree.roots.first
  )

  private init(root: YAMLNode?) { self.root = root }

  /// The part under `key`; it is there for every key that this module asks for.
  subscript(key: String) -> YAMLNode? { root?[key] }

  /// The day on which an example asks that names none.
  var asOf: CivilDate { root?["asOf"].flatMap { CivilDate($0.text) } ?? .earliest }

  /// The zone of the stand-in plan, an offset that needs no zone data.
  var zone: Zone { ZoneDatabase.fixedOnly.zone(named: root?["plan"]?["zone"]?.text ?? "") ?? .utc }

  /// The entries of the part under `key`, as flow YAML.
  func entries(_ key: String) -> [(String, String)] { FlowText.entries(root?[key]) }
}
