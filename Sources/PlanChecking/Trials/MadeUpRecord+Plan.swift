import CivilTime
import LocatedYAML
import Model

extension MadeUpRecord {
  /// At most so many records of one list are made up.
  static let most = 2_000

  /// Records that carry all that a plan's vocabulary and registry have, one for each kind and place.
  ///
  /// What an obligation asks for is then in some record, unless it asks that something be absent.
  static func all(of plan: InspectedPlan) -> [MadeUpRecord] {
    activities(plan) + products(plan) + letters(plan)
  }

  private static func activities(_ plan: InspectedPlan) -> [MadeUpRecord] {
    let day = plan.plan.period.from.description
    let places = plan.registry.places.map(\.id.rawValue)
    let records = words("activityKinds", plan).flatMap { kind in
      places.map { place in
        MadeUpRecord(
          list: "activities",
          fields: [
            .one("id", "a1"), .one("kind", kind), .many("topics", words("topics", plan)),
            .many("documents", plan.plan.references.map(\.id.rawValue)),
            .one("place", place, isNeeded: false), .one("started", day, isNeeded: false),
            .one("ended", day), .one("role", "lead", isNeeded: false),
            .many("partners", bodies(plan)), .one("attendance", "30", isNeeded: false),
            .one("assessed", "true", isNeeded: false), .one("status", "done"),
          ]
        )
      }
    }
    return Array(records.prefix(most))
  }

  private static func products(_ plan: InspectedPlan) -> [MadeUpRecord] {
    let day = plan.plan.period.from.description
    return words("productKinds", plan).prefix(most).map { kind in
      MadeUpRecord(
        list: "products",
        fields: [
          .one("id", "p1"), .one("kind", kind), .one("published", day),
          .many("languages", ["vi", "en", "km", "zh"]), .many("topics", words("topics", plan)),
          .many("partners", bodies(plan)),
        ]
      )
    }
  }

  private static func letters(_ plan: InspectedPlan) -> [MadeUpRecord] {
    let day = plan.plan.period.from.description
    let records = words("letterKinds", plan).flatMap { kind in
      words("letterPurposes", plan).map { purpose in
        MadeUpRecord(
          list: "letters",
          fields: [
            .one("kind", kind), .one("purpose", purpose), .one("signed", day),
            .many("to", bodies(plan)), .many("partners", bodies(plan)),
          ]
        )
      }
    }
    return Array(records.prefix(most))
  }

  private static func words(_ list: String, _ plan: InspectedPlan) -> [String] {
    plan.root["vocabulary"]?[list]?.items.compactMap { $0["id"]?.text } ?? []
  }

  private static func bodies(_ plan: InspectedPlan) -> [String] {
    plan.registry.units.map(\.id.rawValue) + plan.registry.parties.map(\.id.rawValue)
  }
}
