import CivilTime
package import Diagnostics
import Model
import RulePacks

extension ResultWording {
  /// What a waiver makes of the duty; `nil` where none removes or suspends it.
  var relieved: Localized? {
    for adjustment in judgement.adjustments {
      switch adjustment {
      case .waived(let waiver):
        return Localized(
          vi: "được miễn theo văn bản \(waiver.documentNumber) ngày \(waiver.granted.written.vi)",
          en: "waived by \(waiver.documentNumber) of \(waiver.granted.written.en)"
        )
      case .stayed(let waiver):
        return Localized(
          vi: "được hoãn xét theo văn bản \(waiver.documentNumber)\(waiver.end.vi)",
          en: "stayed by \(waiver.documentNumber)\(waiver.end.en)"
        )
      default: continue
      }
    }
    return nil
  }

  /// What an office's finding makes of the duty; `nil` where it changes nothing.
  var refused: Localized? {
    for adjustment in judgement.adjustments {
      guard case .checked(let found) = adjustment, found.outcome == .rejected else { continue }
      return Localized(
        vi: "bị bác khi kiểm chứng ngày \(found.checked.written.vi)\(found.noted.vi)",
        en: "rejected on verification on \(found.checked.written.en)\(found.noted.en)"
      )
    }
    return nil
  }

  /// The sentence, with the waivers by which less or later is asked.
  func eased(_ sentence: Localized) -> Localized {
    judgement.adjustments.reduce(sentence) { told, adjustment in
      switch adjustment {
      case .extended(let waiver, _):
        Localized(
          vi: "\(told.vi); gia hạn theo văn bản \(waiver.documentNumber)",
          en: "\(told.en); extended by \(waiver.documentNumber)"
        )
      case .reduced(let waiver):
        Localized(
          vi: "\(told.vi); giảm theo văn bản \(waiver.documentNumber)",
          en: "\(told.en); reduced by \(waiver.documentNumber)"
        )
      case .exception, .stayed, .waived, .notNeeded, .notInForce, .checked: told
      }
    }
  }

  /// The sentence, with what the view makes of the fact behind it.
  func doubted(_ sentence: Localized) -> Localized {
    guard let backing = judgement.backing, backing.standing != .counts else { return sentence }
    let doubt = backing.wording
    return Localized(vi: "\(sentence.vi); \(doubt.vi)", en: "\(sentence.en); \(doubt.en)")
  }
}

extension FactBacking {
  /// What lacks.
  package var wording: Localized {
    switch (standing, level) {
    case (.counts, _): Localized(vi: "đủ căn cứ", en: "backed")
    case (_, .rejected): Localized(vi: "bị bác khi kiểm chứng", en: "rejected on verification")
    case (.belowView, .evidenced):
      Localized(vi: "có minh chứng, chưa kiểm chứng", en: "evidence is there, not yet verified")
    case (.belowView, _): Localized(vi: "chưa có minh chứng", en: "no evidence yet")
    case (.refused, .evidenced):
      Localized(
        vi: "chưa kiểm chứng khi đợt xét đóng nên không được tính",
        en: "not verified when the round closed, so it does not count"
      )
    case (.refused, _):
      Localized(
        vi: "không có minh chứng khi đợt xét đóng nên không được tính",
        en: "no evidence when the round closed, so it does not count"
      )
    }
  }
}

extension Waiver {
  /// Until when it holds, as the end of a sentence.
  fileprivate var end: Localized {
    guard let until = validity.until?.adding(days: -1) else { return Localized(vi: "", en: "") }
    return Localized(
      vi: " đến hết ngày \(until.written.vi)",
      en: " until the end of \(until.written.en)"
    )
  }
}

extension Verification {
  /// Its note, as the end of a sentence.
  fileprivate var noted: Localized {
    note.map { Localized(vi: ": \($0.vi)", en: ": \($0.en)") } ?? Localized(vi: "", en: "")
  }
}
