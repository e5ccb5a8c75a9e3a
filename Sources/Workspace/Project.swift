internal import CivilTime
internal import Diagnostics
internal import LocatedYAML
internal import Schemas

/// What a project file names; its paths begin at its own folder.
struct Project {
  static let fileName = "ttdn.yaml"

  /// A path that the project names, and where it does.
  struct Entry {
    let path: String
    let place: Place
  }

  let file: Location
  let plan: Entry
  private(set) var registry: Entry?
  private(set) var scoring: Entry?
  let rules: [Entry]
  let waivers: [Entry]
  let receipts: [Entry]
  let verifications: [Entry]
  let evidence: Entry?
  let submissions: [Entry]
  let language: Language?
  let asOf: CivilDate?

  /// The absolute folder in which the project file lies.
  var folder: String { FilePath.parent(of: file.absolute) ?? "/" }

  /// Reads the project file; any error in it is a failure.
  init(_ file: Location, limit: Int) throws(PreparationFailure) {
    let bytes: [UInt8]
    do {
      bytes = try Disk.read(file.absolute, limit: limit)
    } catch {
      throw PreparationFailure(.unreadable(file.shown, error))
    }
    let root = try Self.root(of: SourceText(path: file.shown, bytes: bytes))
    guard let plan = root["plan"].map(Entry.init) else { throw PreparationFailure(.noPlan) }
    self.file = file
    self.plan = plan
    registry = root["registry"].map(Entry.init)
    scoring = root["scoring"].map(Entry.init)
    let entries = { (key: String) in root[key]?.items.map(Entry.init) ?? [] }
    rules = entries("rules")
    waivers = entries("waivers")
    receipts = entries("receipts")
    verifications = entries("verifications")
    evidence = root["evidence"].map(Entry.init)
    submissions = entries("submissions")
    language = root["lang"].flatMap { Language(rawValue: $0.text) }
    asOf = root["asOf"].flatMap { CivilDate($0.text) }
  }

  private static func root(of source: SourceText) throws(PreparationFailure) -> YAMLNode {
    let reading = YAMLTree.read(source)
    let unreadable = reading.diagnostics.filter { $0.severity == .error }
    guard unreadable.isEmpty else { throw PreparationFailure(unreadable) }
    guard reading.tree.roots.count == 1, let root = reading.tree.roots.first else {
      throw PreparationFailure(.projectDocuments(reading.tree.roots.count), at: Place(source))
    }
    let findings = SchemaCatalog.standard()[.project].validate(root)
    guard !findings.contains(where: { $0.severity == .error }) else {
      throw PreparationFailure(findings)
    }
    return root
  }
}

extension Project {
  /// The project without what belongs to the plan that it names.
  func withoutItsPlan() -> Project {
    var project = self
    project.registry = nil
    project.scoring = nil
    return project
  }
}

extension Project.Entry {
  init(_ node: YAMLNode) {
    self.init(path: node.text, place: node.place)
  }
}
