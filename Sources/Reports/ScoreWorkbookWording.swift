internal import Diagnostics
internal import Model

/// The names of sheets and the headings of columns in tables of a scored round.
enum ScoreWorkbookWording {
  static let ranking = Localized(vi: "Xếp hạng", en: "Ranking")
  static let commendation = Localized(vi: "Khen thưởng", en: "Commendation")
  static let matrix = Localized(vi: "Ma trận", en: "Matrix")
  static let ledger = Localized(vi: "Sổ điểm", en: "Ledger")
  static let reminders = Localized(vi: "Nhắc việc", en: "Reminders")
  static let findings = Localized(vi: "Lưu ý", en: "Findings")
  static let provenance = Localized(vi: "Nguồn", en: "Provenance")

  static let group = Localized(vi: "Nhóm", en: "Group")
  static let place = Localized(vi: "Hạng", en: "Place")
  static let places = Localized(vi: "Hạng có thể", en: "Possible places")
  static let unit = Localized(vi: "Đơn vị", en: "Unit")
  static let identifier = Localized(vi: "Mã", en: "Identifier")
  static let settled = Localized(vi: "Điểm chắc chắn", en: "Settled score")
  static let attainable = Localized(vi: "Điểm tối đa còn đạt", en: "Score at most")
  static let bonus = Localized(vi: "Điểm cộng", en: "Bonus")
  static let total = Localized(vi: "Tổng xếp hạng", en: "Total ranked by")
  static let coverage = Localized(vi: "Được xét (%)", en: "Counted (%)")
  static let resultClass = Localized(vi: "Loại", en: "Class")
  static let overClaim = Localized(vi: "Khai vượt", en: "Over-claim")
  static let robustness = Localized("r*")
  static let doubt = Localized(vi: "So với đơn vị kế tiếp", en: "Against the next unit")
  static let eligibility = Localized(vi: "Điều kiện khen", en: "Commendation")
  static let proposal = Localized(vi: "Đề nghị", en: "Proposal")
  static let grounds = Localized(vi: "Vướng mắc", en: "What stands in the way")
  static let audit = Localized(vi: "Kiểm tra lại", en: "To be looked at again")

  static let fulfilled = Localized(vi: "Đạt/được xét", en: "Fulfilled/counted")
  static let fulfilledOfBound = Localized(vi: "đạt/xét", en: "of all")

  static let obligation = Localized(vi: "Nghĩa vụ", en: "Obligation")
  static let content = Localized(vi: "Nội dung", en: "What it asks")
  static let weighed = Localized(vi: "Nhóm điểm", en: "Weighed under")
  static let noWeight = Localized(vi: "(không tính điểm)", en: "(no weight)")
  static let status = Localized(vi: "Kết quả", en: "Result")
  static let weight = Localized(vi: "Trọng số", en: "Weight")
  static let share = Localized(vi: "Phần điểm", en: "Share of 100")
  static let gained = Localized(vi: "Được", en: "Gained")
  static let lost = Localized(vi: "Mất", en: "Lost")
  static let open = Localized(vi: "Còn treo", en: "Open")
  static let due = Localized(vi: "Hạn", en: "Due")
  static let claimed = Localized(vi: "Tự chấm", en: "Claimed")
  static let backed = Localized(vi: "Có căn cứ", en: "Backed")
  static let why = Localized(vi: "Vì sao", en: "Why")
  static let remedy = Localized(vi: "Cần làm", en: "What to do")
  static let ledgerNote = Localized(
    vi: "Phần điểm cộng lại đúng 100; được, mất và còn treo cộng lại bằng phần điểm. "
      + "Tự chấm, có căn cứ và khai vượt tính theo trọng số.",
    en: "The shares add up to 100; gained, lost and open add up to the share. "
      + "Claimed, backed and over-claim are on the scale of the weight."
  )

  static let kind = Localized(vi: "Loại việc", en: "Kind")
  static let atStake = Localized(vi: "Điểm liên quan", en: "Points at stake")

  static let role = Localized(vi: "Vai trò", en: "Role")
  static let file = Localized(vi: "Tệp", en: "File")
  static let digest = Localized("SHA-256")
  static let reading = Localized(vi: "cách hiểu", en: "reading")
  static let severity = Localized(vi: "Mức độ", en: "Severity")
  static let spot = Localized(vi: "Chỗ", en: "Place")
  static let what = Localized(vi: "Điều ghi nhận", en: "What was found")

  static func title(of severity: Severity) -> Localized {
    switch severity {
    case .info: Localized(vi: "ghi chú", en: "remark")
    case .warning: Localized(vi: "cảnh báo", en: "warning")
    case .error: Localized(vi: "lỗi", en: "error")
    }
  }

  static func title(of role: Provenance.Role) -> Localized {
    switch role {
    case .plan: Localized(vi: "kế hoạch", en: "plan")
    case .previous: Localized(vi: "bản kế hoạch trước", en: "earlier version of the plan")
    case .registry: Localized(vi: "sổ đơn vị", en: "registry")
    case .profile: Localized(vi: "thang điểm", en: "scoring profile")
    case .calendar: Localized(vi: "lịch làm việc", en: "calendar")
    case .rule: Localized(vi: "luật", en: "rule")
    case .waivers: Localized(vi: "miễn trừ", en: "waivers")
    case .receipts: Localized(vi: "sổ nhận", en: "receipt register")
    case .verifications: Localized(vi: "kết quả xác minh", en: "verifications")
    case .submission: Localized(vi: "hồ sơ", en: "submission")
    }
  }
}
