import Diagnostics

extension CheckingSituation {
  var id: DiagnosticID {
    switch self {
    case .noUnit: "submission/no-unit"
    case .unknownUnit: "submission/unknown-unit"
    case .unitNotInForce: "submission/unit-not-in-force"
    case .severalFiles: "submission/several-files"
    case .otherPlan: "submission/other-plan"
    case .documentCount: "submission/document-count"
    case .remark: "submission/stand-in"
    case .evidenceAbsent: "evidence/absent"
    case .evidenceDiffers: "evidence/digest"
    case .otherKind: "submission/other-kind"
    }
  }

  var severity: Severity {
    switch self {
    case .remark, .evidenceAbsent: .warning
    default: .error
    }
  }

  /// Whether it is about the digest of a file.
  var isAboutDigest: Bool { if case .evidenceDiffers = self { true } else { false } }

  /// What is said of a mistake on a line that must not be shown.
  static let redacted = Wording(
    what: Localized(
      vi: "dòng này còn một lỗi khác; không nói rõ vì có thể lộ điều phải giữ kín",
      en: "the line has another mistake, which is not told because it could show what is hidden"
    ),
    remedy: Localized(
      vi: "bỏ điều phải giữ kín rồi kiểm lại",
      en: "remove what must not be shown, then check again"
    )
  )

  /// Why the obligations of a unit whose only file cannot be read are not judged.
  static let unreadable = Localized(
    vi: "không đọc được hồ sơ nên chưa xét được",
    en: "the submission cannot be read, so this cannot be judged"
  )

  /// Why the obligations of a unit with several files are not judged.
  static func ambiguous(_ count: Int) -> Localized {
    Localized(
      vi: "có \(count) hồ sơ cho cùng đơn vị nên chưa xét được",
      en: "there are \(count) submissions for the unit, so this cannot be judged"
    )
  }

  var wording: Wording {
    switch self {
    case .noUnit:
      Wording(
        what: Localized(
          vi: "hồ sơ không nói là của đơn vị nào",
          en: "the submission does not say whose it is"
        ),
        why: Localized(
          vi: "không có khóa `unit` đọc được nên không tính cho đơn vị nào",
          en: "there is no readable `unit`, so it counts for no one"
        ),
        remedy: Localized(
          vi: "ghi `unit:` với mã đơn vị trong sổ đăng ký",
          en: "write `unit:` with the unit's identifier from the registry"
        )
      )
    case .unknownUnit(let unit, let suggestion):
      Wording(
        what: Localized(
          vi: "sổ đăng ký không có đơn vị “\(unit)”",
          en: "the registry has no unit “\(unit)”"
        ),
        why: Localized(
          vi: "ai phải làm gì chỉ theo sổ đăng ký, nên tệp này không được tính cho ai",
          en: "who is bound is decided by the registry alone, so this file counts for no one"
        ),
        remedy: suggestion.map {
          Localized(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?")
        }
          ?? Localized(
            vi: "sửa mã đơn vị, hoặc bổ sung đơn vị vào sổ đăng ký",
            en: "correct the identifier, or add the unit to the registry"
          )
      )
    case .unitNotInForce(let unit):
      Wording(
        what: Localized(
          vi: "đơn vị “\(unit)” không tồn tại trong thời gian của kế hoạch",
          en: "the unit “\(unit)” does not exist during the plan's period"
        ),
        remedy: Localized(
          vi: "dùng mã của đơn vị kế thừa hoặc đơn vị cũ theo sổ đăng ký",
          en: "use the identifier of its predecessor or successor in the registry"
        )
      )
    case .severalFiles(let unit, let count):
      Wording(
        what: Localized(
          vi: "có \(count) tệp cho cùng đơn vị “\(unit)”",
          en: "there are \(count) files for the unit “\(unit)”"
        ),
        why: Localized(
          vi:
            "không tệp nào được chọn hay gộp thay đơn vị, nên các nghĩa vụ của đơn vị chưa xét được",
          en: "none is chosen or merged on the unit's behalf, so its obligations cannot be judged"
        ),
        remedy: Localized(vi: "giữ lại một tệp", en: "keep one file")
      )
    case .otherPlan(let plan, let expected):
      Wording(
        what: Localized(
          vi: "hồ sơ nộp theo kế hoạch “\(plan)”, không phải “\(expected)”",
          en: "the submission answers to the plan “\(plan)”, not “\(expected)”"
        ),
        remedy: Localized(
          vi: "sửa `plan:`, hoặc kiểm với kế hoạch ấy bằng --plan",
          en: "correct `plan:`, or check it under that plan with --plan"
        )
      )
    case .documentCount(let count):
      Wording(
        what: Localized(
          vi: count == 0 ? "tệp trống" : "tệp có \(count) tài liệu YAML",
          en: count == 0 ? "the file is empty" : "the file holds \(count) YAML documents"
        ),
        why: Localized(
          vi: "mỗi tệp là một hồ sơ của một đơn vị",
          en: "a file is one submission of one unit"
        ),
        remedy: Localized(
          vi: count == 0 ? "điền hồ sơ rồi kiểm lại" : "tách mỗi tài liệu (sau dấu ---) ra một tệp",
          en: count == 0
            ? "fill it in and check again" : "put each document (after ---) into its own file"
        )
      )
    case .remark(let obligation, let remark):
      Wording(what: Localized(vi: "\(obligation): \(remark.vi)", en: "\(obligation): \(remark.en)"))
    case .evidenceAbsent(let file):
      Wording(
        what: Localized(
          vi: "không thấy tệp minh chứng “\(file)”",
          en: "the evidence file “\(file)” is not there"
        ),
        why: Localized(
          vi: "không có tệp thì việc này mới chỉ là tự khai",
          en: "without the file the fact is only claimed"
        ),
        remedy: Localized(
          vi: "nộp kèm tệp, hoặc sửa `file`",
          en: "submit the file, or correct `file`"
        )
      )
    case .evidenceDiffers(let file):
      Wording(
        what: Localized(
          vi: "tệp minh chứng “\(file)” không khớp mã băm đã khai",
          en: "the evidence file “\(file)” does not match the digest stated"
        ),
        why: Localized(
          vi: "tệp đã bị thay hoặc hỏng sau khi khai, nên việc này mới chỉ là tự khai",
          en: "it was changed or damaged since, so the fact is only claimed"
        ),
        remedy: Localized(
          vi: "nộp lại đúng tệp, hoặc khai lại `sha256`",
          en: "submit the right file, or state its `sha256` anew"
        )
      )
    case .otherKind(let kind, let expected):
      Wording(
        what: Localized(
          vi: "tệp thuộc loại “\(kind)”, không phải “\(expected)”",
          en: "the file is of kind “\(kind)”, not “\(expected)”"
        ),
        remedy: Localized(
          vi: "chỉ đưa tệp loại \(expected) vào danh sách hồ sơ",
          en: "give only files of kind \(expected) as submissions"
        )
      )
    }
  }
}
