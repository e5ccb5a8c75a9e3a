internal import Diagnostics
internal import Linting

/// What was found in files as SARIF 2.1.0: rules with their help, results with places, fixes,
/// fingerprints and what comments ignore.
struct LintSARIF {
  private let report: LintReport
  private var language: Language { report.language }

  init(_ report: LintReport) { self.report = report }

  /// A finding, and the ignored one that it is of, where it is.
  private struct Entry {
    let diagnostic: Diagnostic
    let ignored: IgnoredFinding?
    let fingerprint: String
  }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    let entries = self.entries
    let kinds = kinds(of: entries)
    let indices = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.id, $0) })
    var places = SARIFPlaces()
    writer.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array([entries]) { json, entries in
        json.object { json in
          writeTool(kinds, entries, to: &json)
          json.member("language", language.rawValue)
          json.member("columnKind", "unicodeCodePoints")
          json.key("invocations")
          json.array([true]) { json, isSuccessful in
            json.object { $0.flag("executionSuccessful", isSuccessful) }
          }
          writeArtifacts(to: &json)
          json.key("results")
          json.array(entries, isTall: true) { json, entry in
            write(entry, index: indices[entry.diagnostic.id] ?? 0, to: &json, &places)
          }
        }
      }
    }
    output = writer.output
    output.write("\n")
  }

  private var entries: [Entry] {
    var marks = LintFingerprints(hidden: [])
    var entries = report.besides.map {
      Entry(diagnostic: $0, ignored: nil, fingerprint: marks.mark(of: $0))
    }
    for file in report.result.files {
      marks = LintFingerprints(hidden: [file.hidden])
      entries += file.findings.map {
        Entry(diagnostic: $0, ignored: nil, fingerprint: marks.mark(of: $0))
      }
      entries += file.ignored.map {
        Entry(diagnostic: $0.diagnostic, ignored: $0, fingerprint: marks.mark(of: $0.diagnostic))
      }
    }
    return entries
  }

  private func kinds(of entries: [Entry]) -> [LintKind] {
    Set(entries.map(\.diagnostic.id)).sorted { $0.rawValue < $1.rawValue }
      .map(report.result.kind)
  }

  private func writeTool(_ kinds: [LintKind], _ entries: [Entry], to json: inout JSONWriter) {
    let engine = report.engine.split(separator: " ").map(String.init)
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", engine.first ?? report.engine)
        json.member("version", ifAny: engine.dropFirst().first)
        json.key("rules")
        json.array(kinds, isTall: true) { json, kind in
          let met = entries.lazy.map(\.diagnostic).filter { $0.id == kind.id }
          write(kind, met.map(\.severity).max() ?? .info, to: &json)
        }
      }
    }
  }

  private func write(_ kind: LintKind, _ severity: Severity, to json: inout JSONWriter) {
    let (id, title) = (kind.id.rawValue, kind.title[language])
    let advice = LintWording.howToIgnore(kind)[language]
    json.object { json in
      json.member("id", id)
      json.key("shortDescription")
      json.object { $0.member("text", title) }
      json.key("fullDescription")
      json.object { $0.member("text", kind.reason[language]) }
      json.key("help")
      json.object { json in
        json.member("text", "\(title)\n\n\(kind.reason[language])\n\n\(advice)")
        let lines = ["**\(Markdown.text(title))**", Markdown.text(kind.reason[language]), advice]
        json.member("markdown", lines.joined(separator: "\n\n"))
      }
      json.key("defaultConfiguration")
      json.object { $0.member("level", severity.level) }
    }
  }

  private func writeArtifacts(to json: inout JSONWriter) {
    json.key("artifacts")
    json.array(report.inputs, isTall: true) { json, input in
      json.object { json in
        json.key("location")
        json.object { $0.member("uri", SARIFPlaces.uri(of: input.path)) }
        json.key("hashes")
        json.object { $0.member("sha-256", input.sha256) }
      }
    }
  }

  private func write(
    _ entry: Entry,
    index: Int,
    to json: inout JSONWriter,
    _ places: inout SARIFPlaces
  ) {
    let diagnostic = entry.diagnostic
    json.object { json in
      json.member("ruleId", diagnostic.id.rawValue)
      json.member("ruleIndex", index)
      json.member("level", diagnostic.severity.level)
      json.key("message")
      json.object { $0.member("text", LintWording.told(diagnostic, language)) }
      json.key("locations")
      json.array([diagnostic.place].compactMap { $0 }) { json, place in
        json.object { places.write(place, to: &$0) }
      }
      writeNotes(of: diagnostic, to: &json, &places)
      json.key("partialFingerprints")
      json.object { $0.member("ttdnFinding/v1", entry.fingerprint) }
      writeFix(of: diagnostic, to: &json, &places)
      writeSuppression(entry.ignored, to: &json, &places)
    }
  }

  private func writeSuppression(
    _ ignored: IgnoredFinding?,
    to json: inout JSONWriter,
    _ places: inout SARIFPlaces
  ) {
    json.key("suppressions")
    json.array([ignored].compactMap { $0 }) { json, ignored in
      json.object { json in
        json.member("kind", "inSource")
        json.member("status", "accepted")
        json.member("justification", ignored.reason ?? LintWording.notShown[language])
        json.key("location")
        json.object { places.write(ignored.place, to: &$0) }
      }
    }
  }

  private func writeNotes(
    of diagnostic: Diagnostic,
    to json: inout JSONWriter,
    _ places: inout SARIFPlaces
  ) {
    let notes = diagnostic.notes.filter { $0.place != nil }
    guard !notes.isEmpty else { return }
    json.key("relatedLocations")
    json.array(notes.enumerated()) { json, note in
      json.object { json in
        json.member("id", note.offset + 1)
        json.key("message")
        json.object { $0.member("text", note.element.message[language]) }
        if let place = note.element.place { places.write(place, to: &json) }
      }
    }
  }

  private func writeFix(
    of diagnostic: Diagnostic,
    to json: inout JSONWriter,
    _ places: inout SARIFPlaces
  ) {
    guard let fix = diagnostic.fix, let place = diagnostic.place, !diagnostic.hidesText else {
      return
    }
    json.key("fixes")
    json.array([fix]) { json, fix in
      json.object { json in
        json.key("description")
        json.object { $0.member("text", fix.title[language]) }
        json.key("artifactChanges")
        json.array([Place(place.source, fix.range)]) { json, replaced in
          json.object { json in
            writeChange(of: replaced, fix.replacement, to: &json, &places)
          }
        }
      }
    }
  }

  private func writeChange(
    of replaced: Place,
    _ text: String,
    to json: inout JSONWriter,
    _ places: inout SARIFPlaces
  ) {
    json.key("artifactLocation")
    json.object { $0.member("uri", SARIFPlaces.uri(of: replaced.source.path)) }
    json.key("replacements")
    json.array([text]) { json, text in
      json.object { json in
        json.key("deletedRegion")
        places.writeRegion(replaced, to: &json)
        json.key("insertedContent")
        json.object { $0.member("text", text) }
      }
    }
  }
}

extension Severity {
  /// What SARIF calls it.
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
