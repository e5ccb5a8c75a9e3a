import Diagnostics
import Foundation
import LocatedYAML
import Testing

/// The inventory of the plan's duties lies outside the project; where it is present, the plan's file
/// answers for each of them.
@Suite struct InventoryTests {
  private static let path = "../shared/domain/obligations.yaml"

  @Test func `each duty of the inventory is an obligation or says why nothing is scored`() throws {
    guard let inventory = try? ShippedPlan.source(Self.path),
      let duties = YAMLTree.read(inventory).tree.roots.first?["nghia_vu"]
    else {
      print("skipped: the inventory of duties is not beside the checkout")
      return
    }
    let plan = try ShippedPlan.source("plans/kien-giang-2019/plan.yaml")
    let root = try #require(YAMLTree.read(plan).tree.roots.first)
    let obligations = root["obligations"]?.items.compactMap { $0["id"]?.text } ?? []
    let clauses = root["clauses"]?.items.map { $0 } ?? []
    let unscored = clauses.flatMap { clause in
      let named = clause["unscored"]?.items.compactMap { $0["id"]?.text } ?? []
      let whole = clause["normative"]?.text == "false" ? [clause["id"]?.text ?? ""] : []
      return named.isEmpty ? whole : named
    }
    let wanted = duties.items.compactMap { $0["id"]?.text }
    #expect(wanted.count == 89)
    #expect(Set(obligations).isDisjoint(with: unscored))
    #expect(Set(obligations + unscored) == Set(wanted))
    let bullets = Set(wanted.map { String($0.prefix { $0 != "#" }) })
    #expect(Set(clauses.compactMap { $0["id"]?.text }) == bullets)
    #expect(bullets.count == 47)
  }
}
