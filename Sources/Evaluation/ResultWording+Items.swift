import CEL
import CivilTime
import Diagnostics
import Model
import RulePacks

extension ResultWording {
  func counted(_ got: Int, _ possible: Int, _ needed: Int) -> Localized {
    let open = possible > got && got < needed
    let reach = reached(got, needed)
    return Localized(
      vi: "\(reach.vi)\(open ? ", chưa rõ \(possible - got)" : "")\(missingVi)\(untilVi)",
      en: "\(reach.en)\(open ? ", \(possible - got) unclear" : "")\(missingEn)\(untilEn)"
    )
  }

  func covered(_ got: Int, _ needed: Int, _ absent: [String]) -> Localized {
    let names = absent.joined(separator: ", ")
    let reach = reached(got, needed)
    return Localized(
      vi: "\(reach.vi)\(absent.isEmpty ? "" : ", còn thiếu: \(names)")\(missingVi)\(untilVi)",
      en: "\(reach.en)\(absent.isEmpty ? "" : ", not yet: \(names)")\(missingEn)\(untilEn)"
    )
  }

  private func reached(_ got: Int, _ needed: Int) -> Localized {
    got >= needed
      ? Localized(vi: "có \(got), cần \(needed)", en: "\(got) (\(needed) needed)")
      : Localized(vi: "mới có \(got) trên \(needed)", en: "\(got) of \(needed)")
  }

  func maintained(_ breaches: Int, _ until: CivilDate) -> Localized {
    if breaches > 0 {
      return Localized(
        vi: "có \(breaches) vi phạm",
        en: breaches == 1 ? "1 breach" : "\(breaches) breaches"
      )
    }
    if !judgement.missing.isEmpty { return missingFacts }
    if status == .onTrack {
      return Localized(
        vi: "chưa ghi nhận vi phạm; phải giữ đến hết ngày \(until.written.vi)",
        en: "no breach recorded; to be kept up until the end of \(until.written.en)"
      )
    }
    return Localized(vi: "không ghi nhận vi phạm", en: "no breach recorded")
  }

  func amountWording(_ amount: Rational?, _ atLeast: Rational?, _ atMost: Rational?)
    -> Localized
  {
    guard let amount else { return missingFacts }
    var vi = "số liệu là \(amount)"
    var en = "the amount is \(amount)"
    if let atLeast {
      vi += ", tối thiểu \(atLeast)"
      en += ", at least \(atLeast) is due"
    }
    if let atMost {
      vi += ", tối đa \(atMost)"
      en += ", at most \(atMost) is allowed"
    }
    return Localized(vi: vi + untilVi, en: en + untilEn)
  }

  func held(_ holds: Bool?) -> Localized {
    switch holds {
    case true?: Localized(vi: "đáp ứng", en: "met")
    case false?: Localized(vi: "không đáp ứng\(untilVi)", en: "not met\(untilEn)")
    case nil: missingFacts
    }
  }
}

extension ResultWording {
  var missingFacts: Localized {
    Localized(vi: "chưa đủ thông tin\(missingVi)", en: "not enough information\(missingEn)")
  }

  /// At most three missing facts by name; a reader who mends these sees the rest next time.
  var missingNames: String? {
    var names: [String] = []
    for fact in judgement.missing where !names.contains(fact.path) { names.append(fact.path) }
    guard !names.isEmpty else { return nil }
    return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
  }

  var missingVi: String { missingNames.map { "; thiếu: \($0)" } ?? "" }
  var missingEn: String { missingNames.map { "; missing: \($0)" } ?? "" }

  var untilVi: String {
    guard status == .pending, let due = judgement.due else { return "" }
    return "; đến hết ngày \(due.written.vi)"
  }
  var untilEn: String {
    guard status == .pending, let due = judgement.due else { return "" }
    return "; until the end of \(due.written.en)"
  }
}
