internal import Checking
internal import CivilTime
public import Diagnostics
internal import Evaluation
internal import Model
public import Streaming

/// What a report counts of a round, unit by unit, in the order in which they will stand.
public struct RoundTally: Sendable {
  /// A duty that needs someone, with those whom it concerns.
  struct Entry: Sendable {
    let obligation: ObligationID
    let due: CivilDate?
    let status: Status
    let title: Localized
    /// The first of the names.
    var bearers: [Localized]
    /// How many there are.
    var count: Int
  }

  private struct Key: Hashable {
    let obligation: ObligationID
    let due: CivilDate?
    let status: Status
  }

  /// More names than a reader reads are not kept.
  static let shownNames = 8

  /// How many units.
  private(set) var units = 0
  /// How many results, of the whole too.
  var results: Int { statuses.values.reduce(0, +) }
  private(set) var statuses: [Status: Int] = [:]
  private(set) var findings: [Severity: Int] = [:]
  /// The duties that need someone, in the order in which they are first met.
  private(set) var entries: [Entry] = []
  private var known: [Key: Int] = [:]
  private var worst: Severity?

  /// Nothing yet.
  public init() {}

  /// The greatest severity among what was counted; `nil` when nothing was found.
  public var severity: Severity? { [worst, findings.keys.max()].compactMap { $0 }.max() }

  /// Adds a unit by the head of its piece.
  public mutating func addUnit(head: [UInt8]) throws(StreamFailure) {
    do throws(PieceMismatch) { addUnit(try UnitTally(head)) } catch { throw .damagedPiece }
  }

  /// Adds a unit.
  mutating func addUnit(_ unit: UnitTally) {
    units += 1
    add(unit)
  }

  /// With what `report` tells of no unit.
  public func adding(wholeOf report: Report) -> RoundTally {
    var tally = self
    let (name, diagnostics) = (ReportWording.wholeName, report.diagnostics)
    tally.add(UnitTally(name, report.result.whole, diagnostics))
    return tally
  }

  private mutating func add(_ unit: UnitTally) {
    statuses.merge(unit.statuses, uniquingKeysWith: +)
    findings.merge(unit.findings, uniquingKeysWith: +)
    worst = [worst, unit.worst].compactMap { $0 }.max()
    for duty in unit.duties {
      let key = Key(obligation: duty.obligation, due: duty.due, status: duty.status)
      if let index = known[key] {
        entries[index].count += 1
        if entries[index].bearers.count < Self.shownNames {
          entries[index].bearers.append(unit.name)
        }
        continue
      }
      known[key] = entries.count
      entries.append(
        Entry(
          obligation: duty.obligation,
          due: duty.due,
          status: duty.status,
          title: duty.title,
          bearers: [unit.name],
          count: 1
        )
      )
    }
  }
}
