import CivilTime
import Diagnostics
import LocatedYAML
import Model
import Schemas

extension PlanReader {
  /// The root of a file of `kind`, or `nil` when nothing can be read from it.
  mutating func root(of source: SourceText, as kind: DocumentKind) -> YAMLNode? {
    root(of: PlanSources.unread(source), as: kind)
  }

  /// The root of a file of `kind`, or `nil` when nothing can be read from it.
  mutating func root(of file: YAMLFile, as kind: DocumentKind) -> YAMLNode? {
    let reading = file.reading
    found += reading.diagnostics
    guard let root = reading.tree.roots.first else {
      if reading.diagnostics.isEmpty {
        found.append(
          Diagnostic(PlanSituation.emptyFile, at: Place(file.source, SourceRange(0, 0)))
        )
      }
      return nil
    }
    found += schemas[kind].validate(root)
    return root
  }

  /// The plan's civil time.
  mutating func zone(_ root: YAMLNode) -> Zone {
    guard let node = root["zone"] else { return .utc }
    guard let zone = zones.zone(named: node.text) else {
      let diagnostic = Diagnostic(PlanSituation.unknownZone(node.text), at: node.place)
      if !found.contains(diagnostic) { found.append(diagnostic) }
      return .utc
    }
    return zone
  }

  /// The days on which people work, where a file of them is given.
  mutating func calendar(_ sources: PlanSources) -> WorkCalendar? {
    guard let source = sources.calendar, let root = root(of: source, as: .calendar) else {
      return nil
    }
    return CalendarReader.calendar(root, found: &found)
  }

  /// What offices granted, received and found.
  mutating func records(
    _ sources: PlanSources,
    _ plan: Plan,
    _ registry: Registry,
    _ obligations: [CompiledObligation],
    _ identifiers: [String]
  ) -> OfficeRecords {
    var records = OfficeRecords()
    let byPath = { (texts: [SourceText]) in
      texts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
    var waivers = WaiverReader(
      plan: plan,
      registry: registry,
      obligations: obligations,
      identifiers: identifiers
    )
    for text in byPath(sources.waivers) {
      if let root = root(of: text, as: .waivers) { waivers.read(root) }
    }
    waivers.checkClashes()
    records.waivers = waivers.waivers
    found += waivers.found
    var reader = OfficeRecordReader(plan: plan, registry: registry, obligations: identifiers)
    for text in byPath(sources.receipts) {
      if let root = root(of: text, as: .receipts) { reader.readReceipts(root, into: &records) }
    }
    for text in byPath(sources.verifications) {
      if let root = root(of: text, as: .verifications) {
        reader.readVerifications(root, into: &records)
      }
    }
    found += reader.found
    return records
  }
}
