import Diagnostics
import LocatedYAML
import PlanReading
import Synchronization

/// A plan as cases need it: with further units, other readings, and what offices granted, received
/// and found.
///
/// A class, because it keeps what it has read: many cases need the same plan, and reading one takes
/// longer than judging by it.
final class PlanVariants: Sendable {
  private let texts: PlanSources
  private let base: CompiledPlan
  private let bench: Workbench
  private let read: @Sendable (PlanSources, [ReadingChoice]) -> PlanReading
  private let known = Mutex<[Key: PlanReading]>([:])

  private struct Key: Hashable {
    let units: String
    let readings: [ReadingChoice]
  }

  /// - Parameter read: Reads the plan with other files, following these readings.
  init(
    _ base: CompiledPlan,
    _ texts: PlanSources,
    _ bench: Workbench,
    read: @escaping @Sendable (PlanSources, [ReadingChoice]) -> PlanReading
  ) {
    self.base = base
    self.texts = texts
    self.bench = bench
    self.read = read
  }

  /// The plan for a case, or what is wrong with what the case gives.
  func reading(for test: PlanCase) -> PlanReading {
    let given = test.node["given"]
    let reading = variant(given)
    guard let compiled = reading.compiled else { return reading }
    let records = Records(test)
    guard !records.isEmpty else { return reading }
    return bench.read(recordsOf: records.added(to: texts), for: compiled)
  }

  private func variant(_ given: YAMLNode?) -> PlanReading {
    let choices = given?["readings"]?.entries.map { question, reading in
      ReadingChoice(question: question.text, reading: reading.text)
    }
    let units = given?["units"]
    if units == nil, choices == nil { return PlanReading(compiled: base, diagnostics: []) }
    let key = Key(units: units.map(FlowText.of) ?? "", readings: choices ?? [])
    if let known = known.withLock({ $0[key] }) { return known }
    var changed = texts
    if let units { changed.registry = RegistryText.adding(units, to: texts.registry) }
    let reading = read(changed, key.readings)
    known.withLock { $0[key] = reading }
    return reading
  }
}

/// What a case gives of waivers, receipts and verifications.
private struct Records {
  private let waivers: [SourceText]
  private let receipts: [SourceText]
  private let verifications: [SourceText]

  init(_ test: PlanCase) {
    let given = test.node["given"]
    let unit = ("unit", test.node["unit"]?.text ?? "")
    let ofUnit = RecordsText(plan: test.plan, standing: [unit])
    let ofDuty = RecordsText(
      plan: test.plan,
      standing: [
        unit, ("obligation", FlowText.quoted(test.obligation)), ("document", "{}"),
        ("reason", "{vi: Phép thử, en: A case}"),
      ]
    )
    waivers = ofDuty.texts("Waivers", given?["waivers"])
    receipts = ofUnit.texts("Receipts", given?["receipts"])
    verifications = ofUnit.texts("Verifications", given?["verifications"])
  }

  var isEmpty: Bool { waivers.isEmpty && receipts.isEmpty && verifications.isEmpty }

  func added(to texts: PlanSources) -> PlanSources {
    var sources = texts
    sources.waivers += waivers
    sources.receipts += receipts
    sources.verifications += verifications
    return sources
  }
}
