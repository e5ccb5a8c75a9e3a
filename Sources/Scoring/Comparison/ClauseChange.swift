public import Diagnostics
public import Model

/// What one clause does to the change of a unit's score.
public struct ClauseChange: Sendable, Hashable {
  /// The clause; of a duty that moved to another clause, the new one.
  public let clause: ClauseID
  /// Its duties that change anything, in the order of the scheme.
  public let duties: [DutyChange]

  /// The points that all of them bring or take.
  public var points: PointsChange { duties.reduce(.none) { $0 + $1.points } }
}

/// What one duty does to the change of a unit's score.
///
/// Points are share × degree. Where both change, the difference is split evenly: half of what the
/// degree does at the old share and half of what it does at the new one, and so for the share.
public struct DutyChange: Sendable, Hashable {
  /// The duty.
  public let obligation: ObligationID
  /// The clause that asks for it.
  public let clause: ClauseID
  /// What it asks, in a few words.
  public let title: Localized
  /// Its line in the first ledger; `nil` where it stands in none.
  public let before: LedgerLine?
  /// Its line in the second ledger; `nil` where it stands in none.
  public let after: LedgerLine?
  /// The points because it is fulfilled to another degree.
  public let byDegree: PointsChange
  /// The points because other points hang on it.
  public let byShare: PointsChange
  /// The points because it counts now, or counts no more.
  public let byCounting: PointsChange

  /// All of its points.
  public var points: PointsChange { byDegree + byShare + byCounting }

  /// The change from one line to another; at least one is there.
  init?(_ before: LedgerLine?, _ after: LedgerLine?) {
    guard let line = after ?? before else { return nil }
    obligation = line.duty.obligation
    clause = line.duty.clause
    title = line.duty.title
    self.before = before
    self.after = after
    let (old, new) = (Self.ends(before), Self.ends(after))
    guard let old, let new, let before, let after else {
      (byDegree, byShare) = (.none, .none)
      byCounting = Self.points(after, new) - Self.points(before, old)
      return
    }
    let half = Rational.half
    let share = (before.share + after.share) * half
    let moved = after.share - before.share
    byCounting = .none
    byDegree = PointsChange((new.low - old.low) * share, (new.high - old.high) * share)
    byShare = PointsChange(
      moved * (old.low + new.low) * half,
      moved * (old.high + new.high) * half
    )
  }

  /// Whether it changes nothing.
  var isNone: Bool { byDegree.isNone && byShare.isNone && byCounting.isNone }

  private static func ends(_ line: LedgerLine?) -> Degree? { line?.duty.degree }

  private static func points(_ line: LedgerLine?, _ degree: Degree?) -> PointsChange {
    guard let line, let degree else { return .none }
    return PointsChange(line.share * degree.low, line.share * degree.high)
  }
}
