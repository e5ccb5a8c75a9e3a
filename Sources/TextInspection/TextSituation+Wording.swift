import Diagnostics

extension TextSituation {
  var id: DiagnosticID {
    switch self {
    case .decomposed: "text/decomposed"
    case .mixedTones: "text/mixed-tone-marks"
    case .lookAlike: "text/look-alike"
    case .invisible: "text/invisible-character"
    case .direction: "text/direction-character"
    case .strangeSpace: "text/strange-space"
    case .slip, .digitSlip: "text/recognition-slip"
    case .letterSpaced: "text/letter-spaced"
    case .trailingBlanks: "text/trailing-blanks"
    case .mixedLineEndings: "text/mixed-line-endings"
    case .urgency: "text/urgency-mark"
    case .omitted: "text/omitted"
    }
  }

  var severity: Severity {
    switch self {
    case .direction: .error
    case .lookAlike(_, _, let isD): isD ? .info : .warning
    case .decomposed, .invisible, .digitSlip, .letterSpaced: .warning
    case .mixedTones, .strangeSpace, .slip, .trailingBlanks, .mixedLineEndings, .urgency, .omitted:
      .info
    }
  }

  var wording: Wording {
    switch self {
    case .decomposed, .mixedTones, .lookAlike: letterWording
    case .invisible, .direction, .strangeSpace: hiddenWording
    case .slip, .digitSlip, .letterSpaced, .urgency: wordWording
    case .trailingBlanks, .mixedLineEndings, .omitted: lineWording
    }
  }

  // What a fix does.

  static func replacing(_ word: String) -> Localized {
    Localized(vi: "thay bằng “\(word)”", en: "replace with “\(word)”")
  }
  static let removing = Localized(vi: "xóa", en: "remove it")
  static let plainSpace = Localized(vi: "thay bằng dấu cách thường", en: "make it a plain space")
  static let composing = Localized(
    vi: "viết lại bằng chữ dựng sẵn (NFC)",
    en: "write composed letters (NFC)"
  )

  private var letterWording: Wording {
    switch self {
    case .decomposed(let count):
      Wording(
        what: Localized(
          vi: "\(count) từ trên dòng này gõ chữ và dấu tách rời (NFD)",
          en: "letters and marks stand apart (NFD) in \(Self.words(count)) of this line"
        ),
        why: Localized(
          vi: "nhìn thì giống, nhưng tìm kiếm và so sánh ở nơi khác không thấy",
          en: "it looks the same, but is not found when others search or compare"
        ),
        remedy: Localized(
          vi: "dùng Unicode dựng sẵn (NFC), kiểu gõ mặc định của UniKey",
          en: "use composed Unicode (NFC), as keyboards write it by default"
        )
      )
    case .mixedTones(let rare, let usual):
      Wording(
        what: Localized(
          vi: "hai cách bỏ dấu trong một tệp: “\(rare)” và “\(usual)”",
          en: "tone marks are placed in two ways in one file: “\(rare)” and “\(usual)”"
        ),
        why: Localized(
          vi: "cách nào cũng đúng; trong một văn bản nên theo một cách",
          en: "either is right; one document should keep to one"
        ),
        remedy: Localized(
          vi: "chọn một cách cho cả tệp; khi so sánh, hai cách được coi là một",
          en: "choose one for the file; when compared, both count as the same"
        )
      )
    case .lookAlike(let word, let right, let isD):
      Wording(
        what: isD
          ? Localized(
            vi: "“\(word)” có chữ Ð của tiếng Iceland (U+00D0), không phải chữ Đ (U+0110)",
            en: "“\(word)” holds the Icelandic letter Ð (U+00D0), not Đ (U+0110)"
          )
          : Localized(
            vi: "“\(word)” có ký tự của bảng chữ khác, chỉ trông giống chữ Latinh",
            en: "“\(word)” holds signs of another alphabet that only look like Latin letters"
          ),
        why: Localized(
          vi: "máy coi đó là từ khác, nên không tìm thấy và không khớp tên nào",
          en: "to a machine it is another word, which is not found and matches no name"
        ),
        remedy: right.map { Localized(vi: "viết “\($0)”", en: "write “\($0)”") }
          ?? Localized(vi: "gõ lại từ này", en: "type the word anew")
      )
    default: Wording(what: Localized(id.rawValue))
    }
  }

  private var hiddenWording: Wording {
    switch self {
    case .invisible(let code):
      Wording(
        what: Localized(
          vi: "có ký tự không nhìn thấy, \(Self.name(code))",
          en: "there is a character that shows nothing, \(Self.name(code))"
        ),
        why: Localized(
          vi: "nó thường đi theo chữ dán từ nơi khác và làm từ này khác mọi từ giống nó",
          en: "it comes with pasted text, and makes this word differ from all that look like it"
        ),
        remedy: Localized(vi: "xóa ký tự ấy", en: "delete it")
      )
    case .direction(let code):
      Wording(
        what: Localized(
          vi: "có ký tự đổi chiều chữ, \(Self.name(code))",
          en: "there is a character that changes the direction of text, \(Self.name(code))"
        ),
        why: Localized(
          vi: "điều người đọc thấy có thể khác điều ghi trong tệp",
          en: "what people read may not be what the file says"
        ),
        remedy: Localized(vi: "xóa ký tự ấy rồi đọc lại dòng này", en: "delete it, then read again")
      )
    case .strangeSpace(let code):
      Wording(
        what: Localized(
          vi: "dấu cách ở đây là \(Self.name(code)), không phải dấu cách thường",
          en: "the space here is \(Self.name(code)), not a plain one"
        ),
        why: Localized(
          vi: "nó thường đi theo chữ dán từ Word hoặc trang mạng; tìm kiếm không thấy",
          en: "it comes with text pasted from Word or the web, and is not found when searched"
        ),
        remedy: Localized(vi: "thay bằng dấu cách thường", en: "put a plain space")
      )
    default: Wording(what: Localized(id.rawValue))
    }
  }

  private var wordWording: Wording {
    switch self {
    case .slip(let word, let right):
      Wording(
        what: Localized(
          vi: "“\(word)” trước một năm: có lẽ là “\(right)”",
          en: "“\(word)” before a year: “\(right)” seems to be meant"
        ),
        why: Self.recognition,
        remedy: Localized(vi: "viết “\(right)”", en: "write “\(right)”")
      )
    case .digitSlip(let word, let right):
      Wording(
        what: Localized(
          vi: "“\(word)” có chữ cái ở chỗ chữ số",
          en: "“\(word)” has a letter where a digit is due"
        ),
        why: Self.recognition,
        remedy: Localized(
          vi: "nếu là số thì viết “\(right)”",
          en: "write “\(right)” if it is a number"
        )
      )
    case .letterSpaced(let word, let joined):
      Wording(
        what: Localized(
          vi: "“\(word)” có dấu cách giữa các chữ cái",
          en: "“\(word)” has blanks between its letters"
        ),
        why: Localized(
          vi: "chữ giãn như vậy chỉ để nhìn; tìm kiếm không thấy",
          en: "it is spread out for the eye only, and is not found when searched"
        ),
        remedy: Localized(vi: "viết “\(joined)”", en: "write “\(joined)”")
      )
    case .urgency(let mark):
      Wording(
        what: Localized(
          vi: "có dấu chỉ mức độ khẩn “\(mark)”",
          en: "there is a mark of urgency, “\(mark)”"
        ),
        why: Localized(
          vi: "mức độ khẩn không phải độ mật; “hỏa tốc” và “hoả tốc” đều được",
          en: "urgency is no secrecy; either placement of the tone is accepted"
        )
      )
    default: Wording(what: Localized(id.rawValue))
    }
  }

  private var lineWording: Wording {
    switch self {
    case .trailingBlanks:
      Wording(
        what: Localized(vi: "thừa dấu cách ở cuối dòng", en: "the line ends with blanks"),
        remedy: Localized(vi: "xóa các dấu cách ấy", en: "delete them")
      )
    case .mixedLineEndings(let windows, let unix):
      Wording(
        what: Localized(
          vi: "\(windows) dòng kết thúc kiểu Windows (CR LF), \(unix) dòng kiểu Unix (LF)",
          en: "lines end in two ways: Windows (CR LF) \(windows), Unix (LF) \(unix)"
        ),
        why: Localized(
          vi: "tệp được ghép từ nhiều nguồn; so sánh hai bản sẽ thấy khác ở mọi dòng",
          en: "the file was put together from several; comparing versions shows every line changed"
        ),
        remedy: Localized(
          vi: "lưu lại tệp với một kiểu kết thúc dòng",
          en: "save the file with one kind of line endings"
        )
      )
    case .omitted(let count):
      Wording(
        what: Localized(
          vi: "còn \(count) chỗ nữa về cách viết trong tệp này không liệt kê",
          en: "\(count) more slips of writing in this file are not listed"
        ),
        remedy: Localized(
          vi: "sửa những chỗ đã nêu rồi kiểm tra lại",
          en: "mend what is listed and check again"
        )
      )
    default: Wording(what: Localized(id.rawValue))
    }
  }

  private static let recognition = Localized(
    vi: "lỗi thường gặp khi nhận dạng chữ từ bản quét",
    en: "text recognition often makes this mistake with scans"
  )

  private static func words(_ count: Int) -> String { count == 1 ? "one word" : "\(count) words" }

  /// `U+200B`, with the name by which people may know it.
  private static func name(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    let point = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    guard let name = names[code] else { return point }
    return "\(point) (\(name))"
  }

  private static let names: [UInt32: String] = [
    0xA0: "no-break space", 0xAD: "soft hyphen", 0x200B: "zero-width space",
    0x200C: "zero-width non-joiner", 0x200D: "zero-width joiner", 0x200E: "left-to-right mark",
    0x200F: "right-to-left mark", 0x202A: "left-to-right embedding",
    0x202B: "right-to-left embedding", 0x202C: "pop directional formatting",
    0x202D: "left-to-right override", 0x202E: "right-to-left override",
    0x202F: "narrow no-break space", 0x2060: "word joiner", 0x2066: "left-to-right isolate",
    0x2067: "right-to-left isolate", 0x2068: "first strong isolate",
    0x2069: "pop directional isolate", 0xFEFF: "zero-width no-break space",
    0x3000: "ideographic space",
  ]
}
