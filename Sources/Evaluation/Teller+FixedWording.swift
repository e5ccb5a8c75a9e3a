import Diagnostics

extension Teller {
  static let membersUnknown = Localized(
    vi: "Chưa biết phải có những nơi hoặc đối tượng nào.",
    en: "It is not known which are to be reached."
  )
  static let holds = Localized(
    vi: "Theo dữ kiện đã có, điều phải đúng được đáp ứng.",
    en: "By the facts given, what must hold does hold."
  )
  static let doesNotHold = Localized(
    vi: "Theo dữ kiện đã có, điều phải đúng không được đáp ứng.",
    en: "By the facts given, what must hold does not hold."
  )
  static let undated = Localized(
    vi: "Hồ sơ có ghi việc này nhưng không có ngày để xét hạn, nên chưa biết đúng hạn hay muộn.",
    en:
      "The submission shows it, but not the date that decides, so it is open whether it was in time."
  )
  static let missingIsNoBreach = Localized(
    vi: "Thiếu dữ kiện không bị tính là không đạt.",
    en: "A missing fact is not held to be a breach."
  )
  static let errorIsNoBreach = Localized(
    vi: "Lỗi này không bị tính là không đạt; các nghĩa vụ khác vẫn được xét.",
    en: "The failure is not held to be a breach; the other duties are judged all the same."
  )
  static let noBoundLeft = Localized(
    vi: "Không còn mốc nào sau đó được tính.",
    en: "No later day earns anything any more."
  )
  static let repeatedCountOnce = Localized(
    vi: "Nhiều việc ở cùng một nơi hoặc cho cùng một đối tượng chỉ được tính một lần.",
    en: "Several for one and the same count once."
  )
}
