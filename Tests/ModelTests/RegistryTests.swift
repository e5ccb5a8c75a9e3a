import CivilTime
import Diagnostics
import Model
import Testing

@Suite("Who is bound")
struct RegistryTests {
  private let registry = Registry(
    units: [
      unit("so-ngoai-vu", "departments"),
      unit("thi-xa", "districts", until: "2018-11-01", successors: ["thanh-pho"]),
      unit("thanh-pho", "districts", from: "2018-11-01"),
      unit("huyen", "districts"),
      unit("van-phong", "offices"),
    ],
    groups: [UnitGroup(id: "districts", name: Localized("districts"))],
    places: [RegistryPlace(id: "cang", name: Localized("cang"))]
  )

  @Test(
    "follows from groups, units, exceptions and the day",
    arguments: [
      (Addressees(groups: ["districts"]), "2019-01-01", ["thanh-pho", "huyen"]),
      (Addressees(groups: ["districts"]), "2018-10-31", ["thi-xa", "huyen"]),
      (Addressees(units: ["so-ngoai-vu"]), "2019-01-01", ["so-ngoai-vu"]),
      (Addressees(units: ["thi-xa"]), "2019-01-01", ["thanh-pho"]),
      (Addressees(units: ["thi-xa"], except: ["thanh-pho"]), "2019-01-01", []),
      (
        Addressees(groups: ["all"], except: ["van-phong"]), "2019-01-01",
        ["so-ngoai-vu", "thanh-pho", "huyen"]
      ),
      (Addressees(groups: ["nobody"], units: ["no-one"]), "2019-01-01", []),
      (Addressees(), "2019-01-01", []),
    ] as [(Addressees, String, [UnitID])]
  )
  func bound(addressees: Addressees, on day: String, expected: [UnitID]) throws {
    let date = try #require(CivilDate(day))
    #expect(registry.units(boundBy: addressees, on: date).map(\.id) == expected)
  }

  @Test("a group of everyone has every unit, and a group that has ended nobody")
  func groupOfEveryone() throws {
    let date = try #require(CivilDate("2019-01-01"))
    let groups = [
      UnitGroup(id: "tat-ca", name: Localized("tất cả"), includesEveryone: true),
      UnitGroup(id: "g", name: Localized("g"), validity: Validity(until: date)),
    ]
    let registry = Registry(
      units: [unit("a", "g"), unit("b", "g", until: "2019-01-01")],
      groups: groups
    )
    let everyone = Addressees(groups: ["tat-ca"])
    #expect(registry.units(boundBy: everyone, on: date).map(\.id) == ["a"])
    #expect(registry.units(boundBy: Addressees(groups: ["g"]), on: date).isEmpty)
    let bound = registry.units.filter { registry.binds($0, by: everyone, on: date) }
    #expect(bound.map(\.id) == ["a"])
  }

  @Test("units, groups and places are found by identifier")
  func lookUp() {
    #expect(registry.unit("huyen")?.id == "huyen")
    #expect(registry.unit("xa") == nil)
    #expect(registry.group("districts")?.id == "districts")
    #expect(registry.place("cang")?.id == "cang")
  }

  @Test("successors that name each other end the search")
  func successorsInARing() throws {
    let ring = Registry(units: [
      unit("a", "g", until: "2018-01-01", successors: ["b"]),
      unit("b", "g", until: "2018-01-01", successors: ["a"]),
    ])
    let date = try #require(CivilDate("2019-01-01"))
    #expect(ring.units(standingFor: "a", on: date).isEmpty)
  }

  @Test("of two units with one identifier the first is found")
  func duplicates() {
    let doubled = Registry(units: [unit("a", "first"), unit("a", "second")])
    #expect(doubled.unit("a")?.groups == ["first"])
  }

  @Test("each of many units is found where it stands, and no other")
  func positions() {
    let many = Registry(units: (0..<1000).map { unit(UnitID(rawValue: "u\($0)"), "g") })
    for position in 0..<1000 {
      #expect(many.position(of: UnitID(rawValue: "u\(position)")) == position)
    }
    #expect(many.position(of: "u1000") == nil)
    let even = UnitSet(many.units.lazy.map(\.id).filter { $0.rawValue.hasSuffix("4") }, of: many)
    #expect(many.units.filter { even.contains($0.id) }.count == 100)
    #expect(!even.contains("u1004"))
    #expect(Registry().position(of: "u1") == nil)
  }

  @Test("identifiers order by bytes, and validity is half-open")
  func orders() throws {
    #expect(UnitID(rawValue: "Z") < "a")
    let day = try #require(CivilDate("2019-01-01"))
    #expect(Validity(from: day).contains(day))
    #expect(!Validity(until: day).contains(day))
    #expect(Validity(from: day, until: day).isEmpty)
    #expect(!Validity.always.isEmpty)
  }
}

private func unit(
  _ id: UnitID,
  _ group: GroupID,
  from: String? = nil,
  until: String? = nil,
  successors: [UnitID] = []
) -> Unit {
  Unit(
    id: id,
    name: Localized(id.rawValue),
    kind: "body",
    groups: [group],
    validity: Validity(from: from.flatMap(CivilDate.init), until: until.flatMap(CivilDate.init)),
    successors: successors
  )
}
