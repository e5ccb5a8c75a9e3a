import CivilTime
import Diagnostics
import Foundation
import PlanReading
import Testing

/// The table of the guide to writing a plan: every row is an obligation that reads without a remark.
@Suite struct PhraseTableTests {
  /// The bodies of the rows of a page: the code spans of the last column, a line each.
  private static func bodies(of page: String) throws -> [String] {
    let text = String(decoding: try ShippedPlan.source("docs/\(page)").bytes, as: UTF8.self)
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.compactMap { row in
      let column = row.split(separator: "|").last.map(String.init) ?? ""
      let spans = column.split(separator: "`", omittingEmptySubsequences: false)
      let code = spans.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
      return code.isEmpty ? nil : code.joined(separator: "\n    ")
    }
  }

  @Test(arguments: ["writing-a-plan.md", "writing-a-plan.vi.md"])
  func `what stands beside each phrase is read without a remark`(page: String) throws {
    let bodies = try Self.bodies(of: page)
    #expect(bodies.count >= 20)
    let obligations = bodies.enumerated().map { index, body in
      """
        - id: "1#\(index + 1)"
          clause: "1"
          title: {vi: Nghĩa vụ, en: Duty}
          bindsTo: {groups: [all]}
          \(body)
      """
    }
    let plan = """
      apiVersion: ttdn/v1
      kind: Plan
      metadata: {id: small, version: 1, title: {vi: Nhỏ, en: Small}}
      document: {number: 1/KH-UBND, issuer: {vi: Cơ quan, en: Office}}
      period: {from: 2025-01-01, until: 2026-01-01}
      zone: "+07:00"
      registry: registry.yaml
      calendar: calendar.yaml
      rules: [duty]
      clauses: [{id: "1", gist: {vi: Mục, en: Clause}}]
      obligations:
      \(obligations.joined(separator: "\n"))
      """
    let reading = PlanReader.read(
      PlanSources(
        plan: SourceText(path: "plan.yaml", text: plan),
        registry: SourceText(path: "registry.yaml", text: Self.registry),
        rules: try ShippedPlan.sources(under: "rules/duty"),
        calendar: SourceText(path: "calendar.yaml", text: Self.calendar)
      ),
      zones: .fixedOnly
    )
    let found = reading.diagnostics.map {
      "line \($0.place?.start.line ?? 0): \($0.wording.what.en)"
    }
    #expect(found == [], "\(plan)")
    #expect(reading.compiled?.obligations.count == bodies.count)
  }

  private static let registry = """
    apiVersion: ttdn/v1
    kind: Registry
    metadata: {id: r, title: {vi: Sổ, en: Registry}}
    groups: [{id: all, name: {vi: Tất cả, en: All}, everyone: true}]
    units: [{id: xa-dao, name: {vi: Xã, en: Commune}, kind: commune, groups: []}]
    places:
      - {id: thuong, name: {vi: Thượng, en: Thượng}, kind: commune}
      - {id: dao-nho, name: {vi: Nhỏ, en: Nhỏ}, kind: commune}
    """
  private static let calendar = """
    apiVersion: ttdn/v1
    kind: Calendar
    metadata: {id: c, title: {vi: Lịch, en: Calendar}, source: {vi: Bịa, en: Made up}}
    covers: {from: 2025-01-01, until: 2027-01-01}
    weekend: [sat, sun]
    """
}
