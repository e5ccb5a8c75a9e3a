import CivilTime
public import Diagnostics
import LocatedYAML
import Model

extension StatedReport {
  /// No report may be larger, in bytes.
  public static let mostBytes = 256 << 20

  /// The limits of a report, which is larger than any file of an office.
  private static var limits: YAMLLimits {
    var limits = YAMLLimits.standard
    limits.bytes = mostBytes
    limits.nodes = 16_000_000
    return limits
  }

  /// Reads a report back; JSON is YAML, so the one reader reads it. Linear in its bytes.
  public static func read(_ source: SourceText) throws(StatedReportFailure) -> StatedReport {
    let whole = YAMLTree.read(source, limits: limits)
    if isSound(whole), let root = whole.tree.roots.first, whole.tree.roots.count == 1,
      root.kind == .mapping, root["record"] == nil
    {
      return try StatedReport(source, [Object(node: root, line: 1)], isLines: false)
    }
    guard source.bytes.starts(with: Array("{\"record\":".utf8)) else {
      throw StatedReportFailure(.noReport, at: source, whole.diagnostics)
    }
    return try StatedReport(source, try lines(of: source), isLines: true)
  }

  private static func isSound(_ reading: YAMLReading) -> Bool {
    reading.isComplete && !reading.diagnostics.contains { $0.severity == .error }
  }

  /// The objects of a report of lines.
  private static func lines(of source: SourceText) throws(StatedReportFailure) -> [Object] {
    var objects: [Object] = []
    let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() where !bytes.isEmpty {
      let text = SourceText(path: source.path, bytes: Array(bytes))
      let reading = YAMLTree.read(text, limits: limits)
      guard isSound(reading), reading.tree.roots.count == 1, let root = reading.tree.roots.first,
        root.kind == .mapping
      else { throw StatedReportFailure(.brokenLine(index + 1), at: source, []) }
      objects.append(Object(node: root, line: index + 1))
    }
    let units = objects.count { $0.node["record"]?.text == "unit" }
    guard let last = objects.last?.node, last["record"]?.text == "end",
      last["units"]?.text == String(units)
    else { throw StatedReportFailure(.torn, at: source, []) }
    return objects
  }

  private init(_ source: SourceText, _ objects: [Object], isLines: Bool)
    throws(StatedReportFailure)
  {
    guard let head = objects.first?.node else {
      throw StatedReportFailure(.noReport, at: source, [])
    }
    let schema = head["schema"]?.text ?? ""
    switch (schema, isLines) {
    case ("ttdn/report/v1", false): shape = .check
    case ("ttdn/score/v1", false): shape = .score
    case ("ttdn/score/v1", true): shape = .scoreLines
    default: throw StatedReportFailure(.otherSchema(schema), at: source, [])
    }
    guard let asOf = head["asOf"].flatMap({ CivilDate($0.text) }),
      let knownAt = head["knownAt"].flatMap({ CivilDate($0.text) }),
      let view = head["view"].flatMap({ EvidenceView(rawValue: $0.text) }),
      let language = head["language"].flatMap({ Language(rawValue: $0.text) }),
      let engine = head["engine"]?.text
    else { throw StatedReportFailure(.noQuestion, at: source, []) }
    self.source = source
    self.objects = objects
    self.engine = engine
    self.language = language
    question = Question(
      asOf: asOf,
      knownAt: knownAt,
      view: view,
      phase: head["phase"].flatMap { RoundPhase(rawValue: $0.text) }
    )
    readings = (head["readings"]?.entries.map { $0 } ?? []).map { ($0.key.text, $0.value.text) }
    let listed = objects.lazy.compactMap { $0.node["inputs"] }.first
    inputs = (listed?.items.map { $0 } ?? []).map { input in
      Input(
        path: input["path"]?.text ?? "",
        sha256: input["sha256"]?.text ?? "",
        role: input["role"]?.text
      )
    }
  }
}

/// Why a file cannot be verified.
public struct StatedReportFailure: Error {
  /// What is wrong; at least one.
  public let diagnostics: [Diagnostic]

  init(_ situation: StatedReportSituation, at source: SourceText, _ besides: [Diagnostic] = []) {
    let place = Place(SourceText(path: source.path, bytes: []), SourceRange(0, 0))
    diagnostics = [Diagnostic(situation, at: place)] + besides.filter { $0.severity == .error }
  }
}
