import Diagnostics

extension LintSituation {
  var wording: Wording {
    switch self {
    case .documentCount(let count):
      Wording(
        what: Localized(
          vi: count == 0 ? "tệp trống" : "tệp có \(count) tài liệu YAML",
          en: count == 0 ? "the file is empty" : "the file holds \(count) YAML documents"
        ),
        why: Localized(
          vi: "mỗi tệp là đúng một tài liệu; tài liệu thứ hai sẽ không được đọc",
          en: "a file is exactly one document; a second one would not be read"
        ),
        remedy: Localized(
          vi: "để đúng một tài liệu, bỏ dòng `---` thừa",
          en: "keep exactly one document, without a further `---`"
        )
      )
    }
  }
}

extension IgnoreSituation {
  private static let form = Localized(
    vi: "viết `# ttdn: ignore MÃ-PHÁT-HIỆN lý do`, có thể thêm `until=2030-12-31`",
    en: "write `# ttdn: ignore ID reason`, with `until=2030-12-31` if it is to lapse"
  )
  private static let remains = Localized(
    vi: "ghi chú này không có tác dụng, phát hiện vẫn được tính",
    en: "this comment does nothing; the finding counts"
  )

  var wording: Wording {
    switch self {
    case .malformed:
      Wording(
        what: Localized(
          vi: "ghi chú `ttdn:` không hiểu được",
          en: "this `ttdn:` comment cannot be understood"
        ),
        why: Self.remains,
        remedy: Self.form
      )
    case .badDate(let text):
      Wording(
        what: Localized(vi: "“\(text)” không phải một ngày", en: "“\(text)” is not a day"),
        why: Self.remains,
        remedy: Self.form
      )
    case .noReason:
      Wording(
        what: Localized(
          vi: "ghi chú bỏ qua không nêu lý do",
          en: "a comment that ignores a finding gives no reason"
        ),
        why: Self.remains,
        remedy: Self.form
      )
    case .unknownName(let name, let suggestion): Self.unknown(name, suggestion)
    case .notAllowed(let name): Self.notAllowed(name)
    case .expired(let day): Self.expired(day)
    case .unused(let name): Self.unused(name)
    }
  }

  private static func unknown(_ name: String, _ suggestion: String?) -> Wording {
    Wording(
      what: Localized(
        vi: "không có phát hiện nào mã “\(name)”",
        en: "no finding is called “\(name)”"
      ),
      why: remains,
      remedy: suggestion.map { Localized(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?") }
        ?? Localized(
          vi: "chép mã trong ngoặc vuông của phát hiện",
          en: "copy the identifier in square brackets from the finding"
        )
    )
  }

  private static func notAllowed(_ name: String) -> Wording {
    Wording(
      what: Localized(
        vi: "“\(name)” không thể bỏ qua bằng ghi chú",
        en: "“\(name)” cannot be ignored by a comment"
      ),
      why: Localized(
        vi: "điều phải giữ kín thì không ghi chú nào cho phép để lại trong tệp",
        en: "no comment may leave in a file what must be kept secret"
      ),
      remedy: Localized(
        vi: "gỡ nội dung ấy, rồi bỏ ghi chú này",
        en: "take that text out, then remove this comment"
      )
    )
  }

  private static func expired(_ day: String) -> Wording {
    Wording(
      what: Localized(
        vi: "ghi chú bỏ qua đã hết hạn (\(day))",
        en: "the comment that ignores a finding lapsed on \(day)"
      ),
      why: remains,
      remedy: Localized(
        vi: "sửa chỗ ấy, hoặc xem lại lý do và đặt ngày mới",
        en: "mend the place, or think again and set a new day"
      )
    )
  }

  private static func unused(_ name: String) -> Wording {
    Wording(
      what: Localized(
        vi: "ở đó không có “\(name)” nên không cần bỏ qua",
        en: "there is no “\(name)” to be ignored there"
      ),
      why: Localized(
        vi: "ghi chú thừa sẽ che một lỗi sau này",
        en: "a comment that is not needed will hide a later mistake"
      ),
      remedy: Localized(vi: "bỏ ghi chú này", en: "remove this comment")
    )
  }
}
