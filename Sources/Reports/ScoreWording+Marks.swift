internal import Diagnostics
internal import Model
internal import Scoring

extension CommendationMark {
  /// The mark in a word or two.
  var title: Localized {
    switch self {
    case .proposed(isFirm: true): Localized(vi: "đề nghị", en: "proposed")
    case .proposed(isFirm: false): Localized(vi: "đề nghị (tạm)", en: "provisional")
    case .tiedAtCut: Localized(vi: "hòa ở mức cắt", en: "tied at the cut")
    case .beyondQuota: Localized(vi: "ngoài số lượng", en: "over the quota")
    case .deferred: Localized(vi: "chưa xét", en: "deferred")
    case .notEligible: Localized(vi: "không đủ", en: "not eligible")
    }
  }

  /// The colour of the mark.
  var style: TerminalStyle? {
    switch self {
    case .proposed: .good
    case .tiedAtCut, .beyondQuota, .deferred: nil
    case .notEligible: .faint
    }
  }
}

extension UnrankedUnit.Reason {
  /// The reason in a sentence without a full stop.
  var title: Localized {
    switch self {
    case .leftOut: Localized(vi: "thang điểm không xếp", en: "the profile leaves it out")
    case .noGroup: Localized(vi: "không thuộc nhóm nào được xếp", en: "in no group that is ranked")
    case .noScheme:
      Localized(vi: "không có bảng trọng số cho đơn vị này", en: "the profile has no scheme for it")
    case .noScore: Localized(vi: "không nghĩa vụ nào được tính", en: "nothing counts")
    case .smallGroup(let size, let least):
      Localized(
        vi: "nhóm chỉ có \(size) đơn vị, cần ít nhất \(least)",
        en: "its group has \(size), at least \(least) are needed"
      )
    }
  }
}

extension AuditSample.Pick.Reason {
  /// The reason in a word or two.
  var title: Localized {
    switch self {
    case .drawn: Localized(vi: "rút thăm", en: "drawn")
    case .overClaim: Localized(vi: "khai vượt nhiều", en: "claims most beyond what is backed")
    }
  }
}

extension NeighbourGap.Doubt {
  /// Why two neighbours are not distinguishable, in a few words.
  var title: Localized {
    switch self {
    case .tied: Localized(vi: "đồng hạng", en: "tied")
    case .overlapping: Localized(vi: "việc còn treo có thể đảo", en: "open facts may turn it")
    case .fragile: Localized(vi: "ít trọng số đã đảo", en: "few weights would turn it")
    }
  }
}
