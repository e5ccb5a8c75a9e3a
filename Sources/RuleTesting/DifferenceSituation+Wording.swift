public import Diagnostics

extension DifferenceSituation {
  /// `example/…`, by what differs.
  public var id: DiagnosticID {
    switch self {
    case .notRun: "example/not-run"
    case .failed: "example/failed-expression"
    case .noResult: "example/no-result"
    case .shouldPass: "example/should-pass"
    case .other(let aspect, _, _, _): DiagnosticID(rawValue: "example/\(aspect.rawValue)")
    case .found: "example/found"
    case .notFound: "example/not-found"
    }
  }

  /// A test that does not come out is an error.
  public var severity: Severity { .error }

  /// What was expected and what came out.
  public var wording: Wording {
    switch self {
    case .notRun(let reasons):
      Wording(
        what: Localized(vi: "không chạy được ví dụ", en: "the example cannot be run"),
        why: reasons.first { $0.severity == .error }?.wording.what
      )
    case .failed(let diagnostic):
      Wording(
        what: Localized(vi: "một biểu thức bị lỗi", en: "an expression failed"),
        why: diagnostic.wording.what
      )
    case .noResult:
      Wording(
        what: Localized(
          vi: "nghĩa vụ không ràng buộc đơn vị này nên không có kết quả",
          en: "the duty does not bind the unit, so there is no result"
        )
      )
    case .shouldPass(let got, let because):
      Wording(
        what: Localized(
          vi: "ví dụ phải đạt nhưng kết quả là “\(got)”",
          en: "the example must pass, but gave “\(got)”"
        ),
        why: because
      )
    case .other(let aspect, let expected, let got, let because):
      Wording(
        what: Localized(
          vi: "\(aspect.title.vi): chờ “\(expected)”, được “\(got)”",
          en: "\(aspect.title.en): expected “\(expected)”, got “\(got)”"
        ),
        why: because
      )
    case .found(let message):
      Wording(
        what: Localized(
          vi: "ví dụ phải đạt nhưng luật báo lỗi",
          en: "the example must pass, but the rule found something"
        ),
        why: message
      )
    case .notFound:
      Wording(
        what: Localized(
          vi: "luật không báo gì, trong khi ví dụ chờ một lỗi",
          en: "the rule found nothing, where the example expects a finding"
        )
      )
    }
  }
}

extension DifferenceSituation.Aspect {
  /// What the aspect is called.
  var title: Localized {
    switch self {
    case .status: Localized(vi: "trạng thái", en: "status")
    case .degree: Localized(vi: "phần đạt", en: "degree")
    case .attainable: Localized(vi: "còn đạt được", en: "attainable")
    case .due: Localized(vi: "ngày cuối", en: "last good day")
    case .gate: Localized(vi: "cửa", en: "gate")
    case .blocked: Localized(vi: "bị chặn", en: "blocked")
    case .bound: Localized(vi: "ràng buộc", en: "bound")
    case .refused: Localized(vi: "lỗi bị từ chối", en: "error refused with")
    case .at: Localized(vi: "chỗ báo", en: "place")
    case .message: Localized(vi: "lời báo", en: "message")
    case .severity: Localized(vi: "mức", en: "severity")
    case .fixed: Localized(vi: "giá trị sửa", en: "fix")
    }
  }
}
