internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Streaming

/// What a report counts of one unit, or of the whole.
struct UnitTally {
  /// A duty that needs someone, as the overview names it.
  struct Duty: Hashable {
    let obligation: ObligationID
    let due: CivilDate?
    let status: Status
    let title: Localized
  }

  let name: Localized
  private(set) var statuses: [Status: Int] = [:]
  private(set) var findings: [Severity: Int] = [:]
  /// The greatest severity among the results.
  private(set) var worst: Severity?
  private(set) var duties: [Duty] = []

  /// What there is to count of results and findings.
  init(_ name: Localized, _ results: [ObligationResult], _ diagnostics: [Diagnostic]) {
    self.name = name
    for result in results {
      statuses[result.status, default: 0] += 1
      worst = [worst, result.severity].compactMap { $0 }.max()
      guard TextReport.overview.contains(result.status) else { continue }
      duties.append(
        Duty(
          obligation: result.obligation,
          due: result.due,
          status: result.status,
          title: result.title
        )
      )
    }
    for diagnostic in diagnostics { findings[diagnostic.severity, default: 0] += 1 }
  }

  /// What there is to count of a unit.
  init(_ unit: UnitResult) { self.init(unit.name, unit.results, unit.diagnostics) }

  /// Reads what `bytes` gives.
  init(_ bytes: [UInt8]) throws(PieceMismatch) {
    var reader = PieceReader(bytes)
    name = try reader.localized()
    for (status, number) in try reader.array({ piece throws(PieceMismatch) in
      (try piece.choice(Status.self), try piece.integer())
    }) { statuses[status] = number }
    for (severity, number) in try reader.array({ piece throws(PieceMismatch) in
      (try piece.choice(Severity.self), try piece.integer())
    }) { findings[severity] = number }
    worst = try reader.optional { piece throws(PieceMismatch) in try piece.choice(Severity.self) }
    duties = try reader.array { piece throws(PieceMismatch) in try Duty(&piece) }
  }

  /// All of it, to be put aside.
  var bytes: [UInt8] {
    var writer = PieceWriter()
    writer.write(name)
    writer.write(each: Status.allCases.filter { statuses[$0] != nil }) { piece, status in
      piece.write(status.rawValue)
      piece.write(statuses[status] ?? 0)
    }
    writer.write(each: Severity.allCases.filter { findings[$0] != nil }) { piece, severity in
      piece.write(severity.rawValue)
      piece.write(findings[severity] ?? 0)
    }
    writer.write(worst) { $0.write($1.rawValue) }
    writer.write(each: duties) { piece, duty in duty.write(to: &piece) }
    return writer.bytes
  }
}

extension UnitTally.Duty {
  fileprivate init(_ reader: inout PieceReader) throws(PieceMismatch) {
    obligation = ObligationID(rawValue: try reader.text())
    due = try reader.optional { piece throws(PieceMismatch) in
      CivilDate(dayNumber: try piece.integer())
    }
    status = try reader.choice(Status.self)
    title = try reader.localized()
  }

  fileprivate func write(to writer: inout PieceWriter) {
    writer.write(obligation.rawValue)
    writer.write(due) { $0.write($1.dayNumber) }
    writer.write(status.rawValue)
    writer.write(title)
  }
}
