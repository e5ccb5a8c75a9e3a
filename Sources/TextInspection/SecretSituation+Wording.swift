import Diagnostics

extension SecretSituation {
  var wording: Wording {
    let (subject, place) = (kind.words, site.words)
    return Wording(
      what: Localized(
        vi: "có \(subject.vi) trong \(place.vi); không in lại ở đây",
        en: "there is \(subject.en) in \(place.en); it is not repeated here"
      ),
      why: kind == .marking ? Self.classified : Self.personal,
      remedy: kind == .marking ? Self.remove : Self.usePost
    )
  }

  private static let classified = Localized(
    vi: "tệp này là tài liệu công khai; văn bản mật chỉ được nhắc bằng số, không kèm trích yếu",
    en: "this file is public; a classified document is named by its number alone"
  )
  private static let personal = Localized(
    vi: "ở đây không cần biết ai; số riêng, địa chỉ và tên người lọt vào là lộ thông tin cá nhân",
    en: "nobody need be known here; private numbers, addresses and names are a leak"
  )
  private static let remove = Localized(
    vi:
      "gỡ ngay phần này, chỉ để lại số của văn bản; báo người phụ trách bảo mật nếu tệp đã gửi đi",
    en: "take it out at once, leaving only the document's number; "
      + "tell the security officer if the file has been sent"
  )
  private static let usePost = Localized(
    vi: "gỡ khỏi tệp và khỏi minh chứng; khi cần thì chỉ ghi chức danh",
    en: "take it out of the file and of the evidence; state a post where one is needed"
  )
}

extension HiddenNameSituation {
  var wording: Wording {
    Wording(
      what: Localized(
        vi: "tên tệp hoặc thư mục có dấu độ mật hoặc số riêng; không in lại ở đây",
        en: "the name of the file or a folder holds a marking or a private number; "
          + "it is not repeated here"
      ),
      why: Localized(
        vi: "tên tệp đi theo mọi báo cáo, thư và nhật ký",
        en: "names of files go into every report, letter and log"
      ),
      remedy: Localized(
        vi: "đổi tên tệp; nếu nội dung cũng thuộc diện phải giữ kín thì không nộp tệp này",
        en: "rename the file; if what it holds is confidential too, do not submit it"
      )
    )
  }
}

extension SecretKind {
  fileprivate var words: Localized {
    switch self {
    case .marking: Localized(vi: "dấu độ mật", en: "a classification marking")
    case .identityNumber:
      Localized(
        vi: "dãy số giống số chứng minh hoặc căn cước (9 hoặc 12 chữ số)",
        en: "a number like an identity number (9 or 12 digits)"
      )
    case .passport: Localized(vi: "số hộ chiếu", en: "a passport number")
    case .telephone:
      Localized(vi: "dãy số giống số điện thoại", en: "a number like a telephone number")
    case .mailAddress: Localized(vi: "địa chỉ thư điện tử", en: "an e-mail address")
    case .bankAccount:
      Localized(
        vi: "dãy số giống số tài khoản hoặc số thẻ ngân hàng",
        en: "a number like that of a bank account or a payment card"
      )
    case .personName:
      Localized(vi: "cách gọi kèm tên người", en: "a form of address with a person's name")
    }
  }
}

extension SecretSituation.Site {
  fileprivate var words: Localized {
    switch self {
    case .value: Localized(vi: "giá trị này", en: "this value")
    case .key: Localized(vi: "khóa này", en: "this key")
    case .comment: Localized(vi: "ghi chú này", en: "this comment")
    case .line: Localized(vi: "dòng này", en: "this line")
    }
  }
}
