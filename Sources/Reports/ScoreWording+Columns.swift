internal import Diagnostics
internal import Model

extension ScoreWording {
  /// The headings of the table for spreadsheets.
  static let columns: [Localized] = [
    Localized(vi: "Mã đơn vị", en: "Unit"), Localized(vi: "Đơn vị", en: "Name"),
    Localized(vi: "Nhóm xếp hạng", en: "Group"), Localized(vi: "Bảng trọng số", en: "Scheme"),
    Localized(vi: "Hồ sơ", en: "Submission"),
    Localized(vi: "Hạng", en: "Place"), Localized(vi: "Hạng tốt nhất", en: "Best place"),
    Localized(vi: "Hạng thấp nhất", en: "Worst place"), Localized(vi: "r*", en: "r*"),
    Localized(vi: "Chưa phân định với đơn vị kế tiếp", en: "Not distinguishable from the next"),
    Localized(vi: "Vì sao không xếp hạng", en: "Why not ranked"),
    Localized(vi: "Điểm chắc", en: "Score settled"),
    Localized(vi: "Điểm tối đa", en: "Score at most"),
    Localized(vi: "Thưởng chắc", en: "Bonus settled"),
    Localized(vi: "Thưởng tối đa", en: "Bonus at most"),
    Localized(vi: "Tổng chắc", en: "Total settled"),
    Localized(vi: "Tổng tối đa", en: "Total at most"),
    Localized(vi: "Loại chắc", en: "Class settled"),
    Localized(vi: "Loại tối đa", en: "Class at most"),
    Localized(vi: "Phần trọng số được xét (%)", en: "Weights counted (%)"),
    Localized(vi: "Điểm đã mất", en: "Points lost"),
    Localized(vi: "Điểm còn treo", en: "Points open"),
    Localized(vi: "Tự khai: chắc", en: "As stated: settled"),
    Localized(vi: "Tự khai: tối đa", en: "As stated: at most"),
    Localized(vi: "Có minh chứng: chắc", en: "Evidenced: settled"),
    Localized(vi: "Có minh chứng: tối đa", en: "Evidenced: at most"),
    Localized(vi: "Đã kiểm chứng: chắc", en: "Verified: settled"),
    Localized(vi: "Đã kiểm chứng: tối đa", en: "Verified: at most"),
    Localized(vi: "Khai vượt hẳn", en: "Over-claimed for good"),
    Localized(vi: "Điều kiện khen", en: "Commendation"), Localized(vi: "Đề nghị", en: "Proposal"),
    Localized(vi: "Vướng ở đâu", en: "Grounds"), Localized(vi: "Số việc cần nhắc", en: "Reminders"),
    Localized(vi: "Điều ghi nhận trong hồ sơ", en: "Findings in the file"),
    Localized(vi: "Xét tại ngày", en: "As of"), Localized(vi: "Ghi nhận đến ngày", en: "Known at"),
    Localized(vi: "Góc nhìn", en: "View"), Localized(vi: "Đợt xét", en: "Phase"),
    Localized(vi: "Phạm vi", en: "Scope"), Localized(vi: "Chương trình", en: "Engine"),
    Localized(vi: "Kế hoạch", en: "Plan"), Localized(vi: "Mã băm kế hoạch", en: "Plan digest"),
    Localized(vi: "Thang điểm", en: "Profile"),
    Localized(vi: "Thang điểm được ban hành", en: "Profile adopted"),
    Localized(vi: "Mã băm thang điểm", en: "Profile digest"),
    Localized(vi: "Mã băm luật", en: "Rules digest"),
    Localized(vi: "Mã băm mọi tệp", en: "Inputs digest"),
  ]

  /// Whether anybody has adopted the profile, in a word.
  static func adoption(isAdopted: Bool) -> Localized {
    isAdopted
      ? Localized(vi: "đã ban hành", en: "adopted")
      : Localized(vi: "giả định, chưa ban hành", en: "an assumption, not adopted")
  }
}
