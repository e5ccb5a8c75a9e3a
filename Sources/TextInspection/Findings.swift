import Diagnostics
import LocatedYAML

/// The findings of one file, collected from its bytes and from what escapes stand for.
struct Findings {
  private let text: InspectedText
  private let limit: Int
  private var secrets: [Diagnostic] = []
  private var slips: [Diagnostic] = []
  private var omitted = 0

  /// Findings in `text`, of which at most `limit` slips are listed.
  init(_ text: InspectedText, limit: Int = TextInspector.limit) {
    self.text = text
    self.limit = limit
  }

  /// Looks for what `aims` names.
  mutating func take(_ aims: TextPass.Aims) {
    let bytes = text.source.bytes
    var pass = TextPass(text, aims, limit: limit)
    pass.run(bytes.span)
    for secret in pass.secrets { add(secret, in: text.unit(at: secret.range.start)) }
    if pass.hasEscapes, let tree = text.tree { takeEscapes(tree, bytes.span) }
    takePath()
    omitted += pass.omitted
    for slip in pass.slips where !isHidden(slip.range) { add(slip) }
  }

  private mutating func add(_ secret: TextPass.Secret, in unit: TextUnit) {
    let site: SecretSituation.Site =
      switch unit.kind {
      case .value: .value
      case .key: .key
      case .comment: .comment
      case .line: .line
      }
    add(SecretSituation(kind: secret.kind, site: site), at: unit.range)
  }

  private mutating func add(_ situation: SecretSituation, at range: SourceRange) {
    let wording = situation.wording
    let isKnown = secrets.contains {
      $0.place?.range == range && $0.id == situation.id && $0.wording.what == wording.what
    }
    guard !isKnown else { return }
    secrets.append(
      Diagnostic(
        id: situation.id,
        severity: situation.severity,
        wording: wording,
        place: Place(text.source, range),
        hidesText: true
      )
    )
  }

  private mutating func add(_ slip: TextPass.Slip) {
    let notes = slip.note.map { [Note($0.message, at: Place(text.source, $0.range))] } ?? []
    let place = Place(text.source, slip.range)
    slips.append(Diagnostic(slip.situation, at: place, notes: notes, fix: slip.fix))
  }

  /// Values in double quotes may say by escapes what their bytes do not show.
  private mutating func takeEscapes(_ tree: YAMLTree, _ bytes: Span<UInt8>) {
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), "xuUN_LP".utf8.contains(bytes[index + 1]),
        let node = tree.scalar(at: index), node.style == .doubleQuoted
      else {
        index += 1
        continue
      }
      let source = SourceText(path: "", text: node.text)
      var pass = TextPass(InspectedText(source: source, tree: nil), .secrets)
      pass.run(source.bytes.span)
      for secret in pass.secrets { add(secret, in: text.unit(of: node)) }
      index = max(index + 1, node.range.end)
    }
  }

  private mutating func takePath() {
    let path = text.source.path
    // Where files are read, such names are hidden already.
    guard path.contains(TextInspector.hiddenName) || TextInspector.shownPath(path) != path else {
      return
    }
    let situation = HiddenNameSituation()
    secrets.append(
      Diagnostic(
        id: situation.id,
        severity: situation.severity,
        wording: situation.wording,
        place: Place(text.source, SourceRange(0, 0)),
        hidesText: true
      )
    )
  }

  /// Whether a line on which `range` lies holds a secret.
  private func isHidden(_ range: SourceRange) -> Bool {
    guard !secrets.isEmpty else { return false }
    let line = SourceRange(text.line(at: range.start).start, text.line(at: range.end).end)
    return secrets.contains { secret in
      secret.place.map { $0.range.start <= line.end && $0.range.end >= line.start } ?? false
    }
  }

  /// By place, then by identifier.
  var sorted: [Diagnostic] {
    var all = (secrets + slips).enumerated().sorted { left, right in
      let (one, two) = (left.element.place?.range, right.element.place?.range)
      if let one, let two, one != two { return one < two }
      return left.offset < right.offset
    }.map(\.element)
    if omitted > 0 { all.append(Diagnostic(TextSituation.omitted(omitted), at: nil)) }
    return all
  }
}
