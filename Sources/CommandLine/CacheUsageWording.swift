internal import Diagnostics

/// What the options of the cache say of themselves.
enum CacheUsageWording {
  static var cache: String {
    Localized(
      vi: "Giữ kết quả của tệp không đổi ở thư mục này cho lần sau; mặc định: biến TTDN_CACHE.",
      en: "Keep results of unchanged files here for the next run; default: the variable TTDN_CACHE."
    ).here
  }

  static var noCache: String {
    Localized(
      vi: "Xét lại mọi tệp, không dùng kết quả đã giữ.",
      en: "Judge every file anew, without results that were kept."
    ).here
  }
}
