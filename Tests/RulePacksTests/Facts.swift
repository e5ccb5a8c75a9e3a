import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Schemas
import Testing

@testable import RulePacks

/// The environments of these tests.
enum Facts {
  static let zone = Zone(offset: 7 * 3600)
  /// As rules about one unit have it.
  static let unit = FactEnvironment(schemas: .standard(), zone: zone, zones: .fixedOnly).unit

  /// A variable of each type that a sentence may tell, in UTC+07:00.
  static let spoken = Environment(
    variables: [
      Variable("day", .date), Variable("moment", .date), Variable("instant", .timestamp),
      Variable("names", .list(.string)), Variable("days", .list(.date)), Variable("none", .string),
      Variable("number", .int), Variable("share", .double), Variable("activity", .dyn),
      Variable("absent", .optional(.string)), Variable("variables.last", .dyn),
    ],
    zone: zone
  )

  /// Values of those variables; `none` has none.
  static func bindings() throws -> Bindings {
    var bindings = Bindings(for: spoken)
    let located = try RuleText.root(
      "{ended: 2019-10-29, places: [Rạch Giá, Hà Tiên], report: {sent: null}, none: []}"
    )
    let moments = ["2019-01-05", "2019-10-30T23:30:00Z"].compactMap { Moment($0) }
    bindings["day"] = .date(moments[0])
    bindings["moment"] = .date(moments[1])
    bindings["instant"] = Instant("2019-12-31T17:05:00Z").map { .timestamp($0) }
    bindings["names"] = .list([.string("a"), .string("b")])
    bindings["days"] = .list(moments.map { .date($0) })
    bindings["number"] = .int(3)
    bindings["share"] = .double(0.5)
    bindings["activity"] = .node(located, .dyn)
    bindings["absent"] = .optional(nil)
    bindings["variables.last"] = .node(located, .dyn)
    return bindings
  }
}
