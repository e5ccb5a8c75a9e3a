internal import Diagnostics

/// What functions of the libraries take, in words: the end of "it takes …".
enum LibraryWording {
  static let zone = Localized(
    vi: "tên múi giờ như “Asia/Ho_Chi_Minh”, “UTC” hoặc “+07:00”",
    en: "the name of a time zone such as “Asia/Ho_Chi_Minh”, “UTC” or “+07:00”"
  )
  static let startBeforeEnd = Localized(
    vi: "vị trí đầu không sau vị trí cuối",
    en: "a start that is not after the end"
  )
  static let notNegative = Localized(vi: "số không âm", en: "a number that is not negative")
  static let sameType = Localized(
    vi: "các phần tử cùng một kiểu có thứ tự (số, chuỗi, ngày…)",
    en: "elements of one type that has an order (numbers, strings, dates …)"
  )
  static let base64 = Localized(vi: "chuỗi base64 đúng", en: "text in base64")
  static let json = Localized(
    vi: "giá trị viết được thành JSON",
    en: "a value that JSON can write"
  )
  static let oneGroup = Localized(
    vi: "mẫu có nhiều nhất một nhóm",
    en: "a pattern with at most one group"
  )
  static let civilDate = Localized(
    vi: "ngày có thật, viết như “2001-02-28”",
    en: "a day that exists, written like “2001-02-28”"
  )
  static let wholeDays = Localized(
    vi: "số ngày chẵn khi mốc chỉ ghi ngày",
    en: "whole days where the date has no time"
  )

  static func position(upTo count: Int) -> Localized {
    Localized(vi: "vị trí từ 0 đến \(count)", en: "a position from 0 to \(count)")
  }

  static func slice(of count: Int) -> Localized {
    Localized(
      vi: "hai vị trí từ 0 đến \(count), đầu không sau cuối",
      en: "two positions from 0 to \(count), the first not after the second"
    )
  }

  static func replacement(groups: Int) -> Localized {
    Localized(
      vi: "“\\\\” và “\\0” đến “\\\(groups)” trong phần thay thế",
      en: "“\\\\” and “\\0” to “\\\(groups)” in the replacement"
    )
  }

  static func clause(_ types: String) -> Localized {
    Localized(vi: "giá trị kiểu \(types)", en: "a value of type \(types)")
  }

  static let formatClauses = Localized(
    vi: "%s %d %f %e %b %o %x %X, độ chính xác như %.2f, và %%",
    en: "%s %d %f %e %b %o %x %X, a precision as in %.2f, and %%"
  )

  static func argumentCount(_ count: Int) -> Localized {
    Localized(
      vi: "một giá trị cho mỗi chỗ trống (danh sách có \(count))",
      en: "one value for each clause (the list has \(count))"
    )
  }
}
