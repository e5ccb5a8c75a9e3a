public import CivilTime
import Diagnostics
import LocatedYAML
public import Model
import RulePacks
import Schemas

extension PlanReader {
  /// `current` with what earlier versions of the plan still decide.
  ///
  /// A duty is judged under the version in force when it falls due. One that an earlier version laid
  /// down and that fell due in its time stays as it was; one that recurs has a version each time.
  mutating func merged(
    _ current: PlanVersion,
    _ sources: PlanSources,
    _ frame: PlanFrame,
    _ readings: [ReadingChoice]
  ) -> PlanVersion {
    var versions = [current]
    for source in sources.previous {
      guard let root = root(of: source, as: .plan),
        // What is wrong with a choice was told of the current version; an earlier one may not know it.
        let version = version(root, frame, nil, ReadingSelection(readings, in: root))
      else { continue }
      let plan = version.plan
      if plan.id != current.plan.id || plan.version >= versions[versions.count - 1].plan.version {
        let situation = VersionSituation.otherVersion("\(plan.id) \(plan.version)")
        found.append(Diagnostic(situation, at: version.idNode.place))
      }
      versions.append(version)
    }
    guard versions.count > 1 else { return current }
    checkForce(of: versions)
    return merge(Array(versions.reversed()))
  }

  /// Versions follow each other day by day.
  private mutating func checkForce(of versions: [PlanVersion]) {
    for (newer, older) in zip(versions, versions.dropFirst()) {
      let place = older.idNode.place
      guard let from = newer.plan.inForce.from else {
        found.append(
          Diagnostic(
            VersionSituation.versionsOverlap(older.plan.period.from.description),
            at: newer.idNode.place
          )
        )
        continue
      }
      let until = older.plan.inForce.until
      if let until, until < from {
        found.append(Diagnostic(VersionSituation.versionGap(until.description), at: place))
      } else if until == nil || until.map({ $0 > from }) == true {
        found.append(Diagnostic(VersionSituation.versionsOverlap(from.description), at: place))
      }
    }
  }

  /// The obligations of all versions, the oldest version first.
  private func merge(_ versions: [PlanVersion]) -> PlanVersion {
    var merged = versions[versions.count - 1]
    var byID: [ObligationID: [CompiledObligation]] = [:]
    for obligation in versions.flatMap(\.obligations) {
      let id = obligation.obligation.id
      // The profile is the round's, whichever version a duty falls under.
      let lateness = merged.scoring?.lateness[id] ?? []
      byID[id, default: []].append(obligation.with(lateness: lateness))
    }
    var order: [ObligationID] = []
    for version in versions.reversed() {
      for obligation in version.obligations where !order.contains(obligation.obligation.id) {
        order.append(obligation.obligation.id)
      }
    }
    merged.obligations = order.compactMap { id in
      byID[id].flatMap { Self.inForce($0, current: merged.plan) }
    }
    merged.plan = merged.plan.with(obligations: merged.obligations.map(\.obligation))
    return merged
  }

  /// The one among what versions say of an obligation, the oldest first, by which it is judged.
  private static func inForce(_ versions: [CompiledObligation], current: Plan)
    -> CompiledObligation?
  {
    guard let last = versions.last else { return nil }
    if last.obligation.recurrence != nil {
      let earlier = Array(versions.dropLast())
      let bindsBeyondForce = !earlier.isEmpty && last.plan.version == current.version
      return last.with(earlier: earlier, bindsBeyondForce: bindsBeyondForce)
    }
    let decided = versions.first { $0.plan.inForce.contains($0.referenceDay) }
    if let decided { return decided }
    // What a version dropped before it fell due is no duty any more.
    return last.plan.version == current.version ? last : nil
  }
}

extension CompiledObligation {
  /// The day by which the version that decides about it is chosen: the last good day where the plan
  /// tells it, else the last day of the plan's period.
  public var referenceDay: CivilDate { dueDay(of: terms, in: nil) }

  /// The last good day where the plan tells it, else the last day of the occurrence, or of the
  /// plan's period: which version and which waivers hold for the duty is decided by it.
  public func dueDay(of terms: ObligationTerms, in occurrence: Occurrence?) -> CivilDate {
    let end = (occurrence?.period ?? plan.period).lastDay
    guard let deadline = terms.deadline, deadline.event == nil else { return end }
    let resolution = deadline.form.resolve(
      event: nil,
      occurrence: occurrence,
      calendar: plan.calendar,
      in: plan.zone
    )
    guard case .bounds(_, let latest) = resolution else { return end }
    return latest.lastGoodDay
  }
}
