internal import Schemas

/// What `schema` prints the structure of: a kind of file, or a report in JSON.
enum SchemaName: RawRepresentable, CaseIterable {
  case file(DocumentKind)
  case report(ReportKind)

  init?(rawValue: String) {
    if let kind = DocumentKind(rawValue: rawValue) {
      self = .file(kind)
    } else if let report = ReportKind(rawValue: rawValue) {
      self = .report(report)
    } else {
      return nil
    }
  }

  var rawValue: String {
    switch self {
    case .file(let kind): kind.rawValue
    case .report(let report): report.rawValue
    }
  }

  static var allCases: [SchemaName] {
    DocumentKind.allCases.map(SchemaName.file) + ReportKind.allCases.map(SchemaName.report)
  }

  /// The schema.
  var schema: Schema {
    switch self {
    case .file(let kind): SchemaCatalog.standard()[kind]
    case .report(let report): SchemaCatalog.standard()[report]
    }
  }
}
