import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

extension PlanFileReader {
  static func clause(_ node: YAMLNode) -> Clause {
    Clause(
      id: ClauseID(rawValue: node["id"]?.text ?? ""),
      isNormative: node["normative"]?.text != "false",
      gist: Localized(located: node["gist"]),
      why: Localized(located: node["why"]),
      unscored: entries(node["unscored"]).map { unscored in
        Clause.Unscored(
          id: ObligationID(rawValue: unscored["id"]?.text ?? ""),
          gist: Localized(located: unscored["gist"]) ?? Localized(""),
          why: Localized(located: unscored["why"]) ?? Localized("")
        )
      }
    )
  }

  static func document(_ node: YAMLNode) -> PlanDocument {
    PlanDocument(
      number: node["number"]?.text ?? "",
      issuer: Localized(located: node["issuer"]),
      issued: issued(node)
    )
  }

  /// The days on which a document may have been issued.
  private static func issued(_ node: YAMLNode) -> Validity {
    guard let date = node["issued"].flatMap({ CivilDate($0.text) }) else {
      return Validity(located: node["issuedWithin"])
    }
    return Validity(from: date, until: date.adding(days: 1))
  }

  static func reference(_ node: YAMLNode) -> Reference {
    Reference(
      id: ReferenceID(rawValue: node["id"]?.text ?? ""),
      number: node["number"]?.text,
      normalized: node["normalized"]?.text,
      issued: node["issued"].flatMap { CivilDate($0.text) },
      issuer: Localized(located: node["issuer"]) ?? Localized(""),
      subject: Localized(located: node["subject"]) ?? Localized("")
    )
  }

  static func interpretation(_ node: YAMLNode) -> Interpretation {
    Interpretation(
      id: InterpretationID(rawValue: node["id"]?.text ?? ""),
      clauses: entries(node["clauses"]).map { ClauseID(rawValue: $0.text) },
      question: Localized(located: node["question"]) ?? Localized(""),
      readings: entries(node["readings"]).map { reading in
        Interpretation.Reading(
          id: reading["id"]?.text ?? "",
          meaning: Localized(located: reading["meaning"]) ?? Localized(""),
          isDefault: reading["default"]?.text == "true"
        )
      }
    )
  }

  static func authority(_ node: YAMLNode) -> WaiverAuthority {
    WaiverAuthority(
      authority: node["authority"]?.text ?? "",
      kinds: entries(node["kinds"]).compactMap { Waiver.Kind(rawValue: $0.text) },
      clauses: entries(node["clauses"]).map { ClauseID(rawValue: $0.text) }
    )
  }
}
