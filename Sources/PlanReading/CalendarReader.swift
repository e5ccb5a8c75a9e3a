import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Reads the days on which people work.
enum CalendarReader {
  /// The calendar at `root`; `nil` when it covers no days.
  static func calendar(_ root: YAMLNode, found: inout [Diagnostic]) -> WorkCalendar? {
    guard let covers = root["covers"] else { return nil }
    guard let period = Period(located: covers) else {
      found.append(Diagnostic(PlanSituation.emptyPeriod, at: covers.place))
      return nil
    }
    let metadata = root["metadata"]
    return WorkCalendar(
      id: CalendarID(rawValue: metadata?["id"]?.text ?? ""),
      covers: period,
      weekend: Set(
        PlanFileReader.entries(root["weekend"]).compactMap { Weekday(rawValue: $0.text) }
      ),
      daysOff: days(root["daysOff"], period, &found),
      workingDays: days(root["workingDays"], period, &found),
      source: Localized(located: metadata?["source"])
    )
  }

  private static func days(
    _ list: YAMLNode?,
    _ period: Period,
    _ found: inout [Diagnostic]
  ) -> [CivilDate: Localized] {
    var days: [CivilDate: Localized] = [:]
    for node in PlanFileReader.entries(list) {
      guard let dateNode = node["date"], let date = CivilDate(dateNode.text) else { continue }
      if !period.contains(date) || days[date] != nil {
        let situation =
          days[date] == nil
          ? DecisionSituation.dayNotCovered(dateNode.text)
          : DecisionSituation.dayTwice(dateNode.text)
        found.append(Diagnostic(situation, at: dateNode.place))
        continue
      }
      days[date] = Localized(located: node["name"]) ?? Localized(dateNode.text)
    }
    return days
  }
}
