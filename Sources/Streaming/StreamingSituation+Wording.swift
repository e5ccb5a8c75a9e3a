import Diagnostics

extension StreamingSituation {
  var id: DiagnosticID {
    switch self {
    case .damagedPiece: "output/damaged-aside"
    }
  }

  var severity: Severity { .error }

  var wording: Wording {
    switch self {
    case .damagedPiece:
      Wording(
        what: Localized(
          vi: "kết quả giữ tạm đọc lại không còn đúng",
          en: "results that were put aside came back damaged"
        ),
        remedy: Localized(vi: "kiểm tra ổ đĩa rồi chạy lại", en: "check the disk and run again")
      )
    }
  }
}
