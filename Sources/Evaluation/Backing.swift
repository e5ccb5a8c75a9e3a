import CivilTime
import Diagnostics
import LocatedYAML
import Model

/// How far the records of one submission are backed: by evidence that it names, and by what offices
/// found when they looked.
struct Backing {
  private let results: [Verification.Subject: Verification]
  private let evidence: [String: EvidenceLevel]
  /// A class, because the levels of records are worked out when they are first asked for.
  private final class Known { var levels: [YAMLNode: EvidenceLevel] = [:] }
  private let known = Known()

  /// The backing of what a submission states.
  ///
  /// - Parameters:
  ///   - verifications: What offices found about the unit, already cut to what is known.
  init(
    _ submission: YAMLNode,
    _ verifications: [Verification.Subject: Verification],
    _ files: EvidenceFiles
  ) {
    results = verifications
    var evidence: [String: EvidenceLevel] = [:]
    let path = submission.tree.source.path
    for entry in submission["evidence"]?.items.map({ $0 }) ?? [] {
      guard let id = entry["id"]?.text, evidence[id] == nil else { continue }
      evidence[id] =
        verifications[.record(id)]?.level ?? Self.stated(entry, files, path)
    }
    self.evidence = evidence
  }

  /// What an office found about an obligation as a whole.
  func verification(of obligation: ObligationID) -> Verification? {
    results[.obligation(obligation)]
  }

  /// How far a record is backed.
  ///
  /// An office's finding about the record itself comes first. Else the best of the evidence that it
  /// names; a record that is itself an official document, with number and date, is evidence. A unit
  /// cannot verify itself.
  func level(of record: YAMLNode) -> EvidenceLevel {
    if let level = known.levels[record] { return level }
    let level = foundLevel(of: record)
    known.levels[record] = level
    return level
  }

  private func foundLevel(of record: YAMLNode) -> EvidenceLevel {
    if !results.isEmpty {
      let name = record["id"]?.text ?? record.keyNode?.text ?? ""
      if let found = results[.record(name)] { return found.level }
    }
    let named = record["evidence"]?.items.compactMap { evidence[$0.text] } ?? []
    if let best = named.max(), best != .claimed { return best }
    let isDocument = record["number"] != nil && (record["signed"] ?? record["date"]) != nil
    return isDocument ? .evidenced : .claimed
  }

  /// What the unit itself may say of a piece of evidence.
  private static func stated(_ entry: YAMLNode, _ files: EvidenceFiles, _ path: String)
    -> EvidenceLevel
  {
    if let file = entry["file"] {
      switch files.state(of: file.text, digest: entry["sha256"]?.text, in: path) {
      case .absent, .differs: return .claimed
      case .sound, .notLookedFor: break
      }
    }
    switch entry["level"].flatMap({ EvidenceLevel(rawValue: $0.text) }) {
    case .rejected?: return .rejected
    case .claimed?: return .claimed
    case .evidenced?, .verified?: return .evidenced
    case nil:
      let isThere = entry["file"] ?? entry["url"] ?? entry["number"]
      return isThere == nil ? .claimed : .evidenced
    }
  }
}

extension Verification {
  /// The level of what was looked at.
  fileprivate var level: EvidenceLevel {
    switch outcome {
    case .verified: .verified
    case .rejected: .rejected
    }
  }
}
