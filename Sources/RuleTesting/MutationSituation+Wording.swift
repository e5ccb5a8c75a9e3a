import Diagnostics

extension MutationSituation {
  var id: DiagnosticID {
    switch self {
    case .failsUnchanged: "mutant/fails-unchanged"
    case .stale: "mutant/stale-explanation"
    }
  }

  var severity: Severity {
    switch self {
    case .failsUnchanged: .error
    case .stale: .warning
    }
  }

  var wording: Wording {
    switch self {
    case .failsUnchanged(let name):
      Wording(
        what: Localized(
          vi: "“\(name)” không đạt ngay khi chưa thay đổi gì",
          en: "“\(name)” fails before anything is changed"
        ),
        why: Localized(
          vi: "phép thử đang sai không phân biệt được đột biến nào",
          en: "a test that fails already can tell no mutant"
        ),
        remedy: Localized(
          vi: "chạy `rules test` không có --mutate và sửa trước",
          en: "run `rules test` without --mutate and mend it first"
        )
      )
    case .stale(let change, let path):
      Wording(
        what: Localized(
          vi: "không còn đột biến nào sống sót ở \(path) với “\(change)”",
          en: "no mutant survives at \(path) with “\(change)”"
        ),
        remedy: Localized(vi: "bỏ mục giải thích này", en: "remove this explanation")
      )
    }
  }
}
