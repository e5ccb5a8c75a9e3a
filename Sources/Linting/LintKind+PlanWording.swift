import Diagnostics

extension LintKind {
  /// What is found in the files of a plan and in expressions.
  static let titlesOfPlans: [(String, Localized)] = [
    (
      "calendar/day-not-covered",
      Localized(vi: "lịch làm việc không có ngày này", en: "a day that the calendar does not cover")
    ),
    (
      "calendar/day-twice",
      Localized(vi: "ngày có hai lần trong lịch", en: "a day that stands twice in the calendar")
    ),
    (
      "plan/broken-chain",
      Localized(vi: "chuỗi mức muộn bị đứt", en: "a chain of lateness that breaks")
    ),
    (
      "plan/chain-without-deadline",
      Localized(vi: "mức muộn mà không có hạn", en: "lateness without a deadline")
    ),
    (
      "plan/default-readings",
      Localized(vi: "không đúng một cách hiểu mặc định", en: "not exactly one default reading")
    ),
    (
      "plan/depends-on-itself",
      Localized(vi: "tham số phụ thuộc chính nó", en: "a parameter that depends on itself")
    ),
    ("plan/duplicate", Localized(vi: "khai hai lần", en: "declared twice")),
    ("plan/empty-file", Localized(vi: "tệp trống", en: "an empty file")),
    ("plan/empty-period", Localized(vi: "kỳ kế hoạch trống", en: "an empty period")),
    (
      "plan/exception-of-whole",
      Localized(vi: "ngoại lệ của nghĩa vụ chung", en: "an exception of a duty of the whole")
    ),
    ("plan/exceptions-clash", Localized(vi: "hai ngoại lệ trái nhau", en: "exceptions that clash")),
    ("plan/missing-parameter", Localized(vi: "thiếu tham số của luật", en: "a missing parameter")),
    ("plan/no-calendar", Localized(vi: "thiếu lịch làm việc", en: "no work calendar")),
    (
      "plan/no-measure",
      Localized(vi: "nghĩa vụ không có cách đo", en: "an obligation without a measure")
    ),
    (
      "plan/no-occurrence",
      Localized(vi: "nghĩa vụ định kỳ không có kỳ nào", en: "a recurring duty without a time")
    ),
    ("plan/no-weight", Localized(vi: "thiếu trọng số", en: "no weight")),
    (
      "plan/not-a-duty-rule",
      Localized(vi: "luật không đo nghĩa vụ", en: "a rule that measures no duty")
    ),
    ("plan/other-bearer", Localized(vi: "luật cho bên khác", en: "a rule for another bearer")),
    ("plan/other-plan", Localized(vi: "thuộc kế hoạch khác", en: "of another plan")),
    ("plan/other-version", Localized(vi: "thuộc bản khác", en: "of another version")),
    ("plan/parameter-type", Localized(vi: "tham số sai kiểu", en: "a parameter of the wrong type")),
    ("plan/too-many-occurrences", Localized(vi: "quá nhiều kỳ", en: "too many occurrences")),
    ("plan/two-triggers", Localized(vi: "hai điều kiện phát sinh", en: "two triggers")),
    (
      "plan/unknown-name",
      Localized(vi: "tên không có trong kế hoạch", en: "a name that the plan does not know")
    ),
    ("plan/unknown-zone", Localized(vi: "múi giờ lạ", en: "an unknown time zone")),
    ("plan/version-gap", Localized(vi: "hở giữa hai bản kế hoạch", en: "a gap between versions")),
    ("plan/versions-in-circle", Localized(vi: "các bản kế hoạch vòng", en: "versions in a circle")),
    (
      "plan/versions-overlap",
      Localized(vi: "hai bản kế hoạch chồng nhau", en: "versions that overlap")
    ),
    (
      "reading/both-change",
      Localized(vi: "hai cách hiểu cùng đổi một chỗ", en: "two readings that change the same")
    ),
    (
      "reading/changes-nothing",
      Localized(vi: "cách hiểu không đổi gì", en: "a reading that changes nothing")
    ),
    ("rule/about-of-duty", Localized(vi: "`about` của nghĩa vụ", en: "`about` of a duty")),
    ("rule/at-least", Localized(vi: "số tối thiểu không hợp lệ", en: "a minimum that is none")),
    ("rule/duplicate", Localized(vi: "hai luật cùng mã", en: "two rules of one identifier")),
    (
      "rule/ignored-key",
      Localized(vi: "khóa không có tác dụng ở đây", en: "a key without effect here")
    ),
    (
      "rule/key-without-round",
      Localized(vi: "khóa mà không xét cả đợt", en: "a key without the round")
    ),
    ("rule/measure-kind", Localized(vi: "không đúng một cách đo", en: "not exactly one measure")),
    (
      "rule/measures-too-deep",
      Localized(vi: "cách đo lồng quá sâu", en: "measures nested too deep")
    ),
    ("rule/misplaced", Localized(vi: "khóa đặt sai chỗ", en: "a key at the wrong place")),
    ("rule/missing-key", Localized(vi: "luật thiếu khóa", en: "a rule without a key")),
    ("rule/no-body", Localized(vi: "luật không làm gì", en: "a rule that does nothing")),
    ("rule/no-deadline", Localized(vi: "thiếu hạn", en: "no deadline")),
    ("rule/no-such-deadline", Localized(vi: "hạn không có", en: "a deadline that there is not")),
    ("rule/not-a-list", Localized(vi: "không phải danh sách", en: "not a list")),
    (
      "rule/not-a-path",
      Localized(vi: "không phải đường dẫn tới dữ kiện", en: "not a path to a fact")
    ),
    ("rule/not-receipts", Localized(vi: "không phải sổ tiếp nhận", en: "not a receipt register")),
    (
      "rule/round-without-key",
      Localized(vi: "xét cả đợt mà không có khóa", en: "the round without a key")
    ),
    (
      "rule/parameter-type",
      Localized(vi: "tham số của luật sai kiểu", en: "a rule's parameter of the wrong type")
    ),
    ("rule/steps-do-not-rise", Localized(vi: "các bậc không tăng", en: "steps that do not rise")),
    ("rule/steps-of-no-count", Localized(vi: "bậc mà không đếm", en: "steps without a count")),
    (
      "rule/unclosed-brace",
      Localized(vi: "ngoặc nhọn không đóng", en: "a brace that is not closed")
    ),
    ("rule/unknown-name", Localized(vi: "tên lạ trong luật", en: "an unknown name in a rule")),
    ("rule/unproven", Localized(vi: "luật thiếu ví dụ", en: "a rule without examples")),
    ("scoring/class-gap", Localized(vi: "hở giữa các hạng", en: "a gap between classes")),
    ("scoring/class-order", Localized(vi: "các hạng sai thứ tự", en: "classes out of order")),
    (
      "verification/contradiction",
      Localized(vi: "hai kết quả kiểm chứng trái nhau", en: "verifications that contradict")
    ),
    ("verification/own-verifier", Localized(vi: "tự kiểm chứng", en: "one's own verifier")),
    (
      "waiver/beyond-clauses",
      Localized(vi: "miễn ngoài thẩm quyền", en: "a waiver beyond its clauses")
    ),
    ("waiver/clash", Localized(vi: "hai văn bản miễn trái nhau", en: "waivers that clash")),
    ("waiver/content", Localized(vi: "văn bản miễn không miễn gì", en: "a waiver of nothing")),
    (
      "waiver/not-bound",
      Localized(
        vi: "miễn cho đơn vị không bị ràng buộc",
        en: "a waiver for a unit that is not bound"
      )
    ),
    (
      "waiver/not-competent",
      Localized(vi: "cơ quan không có thẩm quyền miễn", en: "an authority that may not waive")
    ),
    (
      "waiver/without-effect",
      Localized(vi: "văn bản miễn không có tác dụng", en: "a waiver without effect")
    ),
    ("zone/no-data", Localized(vi: "máy không có dữ liệu múi giờ", en: "no time zone data")),
    (
      "cel/bad-argument",
      Localized(vi: "đối số không dùng được", en: "an argument that cannot be used")
    ),
    ("cel/bad-escape", Localized(vi: "dấu thoát sai", en: "a bad escape")),
    ("cel/bad-key", Localized(vi: "khóa không dùng được", en: "a key that cannot be used")),
    ("cel/bad-macro", Localized(vi: "macro viết sai", en: "a macro written wrongly")),
    ("cel/bad-number", Localized(vi: "số viết sai", en: "a number written wrongly")),
    ("cel/bad-pattern", Localized(vi: "mẫu viết sai", en: "a pattern written wrongly")),
    (
      "cel/cannot-convert",
      Localized(vi: "không chuyển kiểu được", en: "a value that cannot be converted")
    ),
    ("cel/division-by-zero", Localized(vi: "chia cho không", en: "a division by zero")),
    (
      "cel/duplicate-key",
      Localized(vi: "khóa hai lần trong biểu thức", en: "a key that stands twice in an expression")
    ),
    ("cel/empty-optional", Localized(vi: "giá trị tùy chọn trống", en: "an empty optional")),
    (
      "cel/index-out-of-range",
      Localized(vi: "chỉ số ngoài danh sách", en: "an index out of range")
    ),
    (
      "cel/no-overload",
      Localized(vi: "hàm không nhận kiểu này", en: "no function for these types")
    ),
    ("cel/no-such-field", Localized(vi: "không có trường này", en: "no such field")),
    ("cel/no-such-key", Localized(vi: "không có khóa này", en: "no such key")),
    ("cel/not-iterable", Localized(vi: "không duyệt được", en: "what cannot be gone through")),
    ("cel/not-selectable", Localized(vi: "không chọn trường được", en: "what has no fields")),
    ("cel/overflow", Localized(vi: "số quá lớn", en: "a number too large")),
    ("cel/reserved-word", Localized(vi: "từ dành riêng", en: "a reserved word")),
    (
      "cel/strange-character",
      Localized(vi: "ký tự lạ trong biểu thức", en: "a strange character in an expression")
    ),
    (
      "cel/syntax",
      Localized(vi: "biểu thức sai cú pháp", en: "a mistake of an expression's syntax")
    ),
    ("cel/too-large", Localized(vi: "biểu thức quá lớn", en: "an expression too large")),
    (
      "cel/too-many-steps",
      Localized(vi: "biểu thức chạy quá lâu", en: "an expression of too many steps")
    ),
    (
      "cel/too-much-work",
      Localized(
        vi: "biểu thức có thể chạy quá lâu",
        en: "an expression that may take too many steps"
      )
    ),
    ("cel/types-differ", Localized(vi: "hai kiểu khác nhau", en: "types that differ")),
    ("cel/undeclared", Localized(vi: "tên chưa khai", en: "an undeclared name")),
    ("cel/unknown-function", Localized(vi: "hàm lạ", en: "an unknown function")),
    ("cel/unterminated", Localized(vi: "chuỗi không đóng", en: "a text that does not end")),
    ("cel/wrong-type", Localized(vi: "biểu thức sai kiểu", en: "an expression of the wrong type")),
    (
      "policy/always-false",
      Localized(vi: "điều kiện không bao giờ đúng", en: "a condition that never holds")
    ),
    (
      "policy/declared-later",
      Localized(vi: "biến khai sau chỗ dùng", en: "a variable declared later")
    ),
    (
      "policy/duplicate-variable",
      Localized(vi: "biến khai hai lần", en: "a variable declared twice")
    ),
    ("policy/import", Localized(vi: "nhập không được phép", en: "an import")),
    (
      "policy/incompatible-outputs",
      Localized(vi: "đầu ra khác kiểu", en: "outputs of different types")
    ),
    ("policy/nested-aggregate", Localized(vi: "tập hợp lồng nhau", en: "aggregates in each other")),
    (
      "policy/structure",
      Localized(vi: "cấu trúc chính sách sai", en: "a policy of the wrong structure")
    ),
    ("policy/too-large", Localized(vi: "chính sách quá lớn", en: "a policy too large")),
    (
      "policy/unknown-key",
      Localized(vi: "khóa lạ trong chính sách", en: "an unknown key in a policy")
    ),
    (
      "policy/unreachable",
      Localized(vi: "nhánh không bao giờ tới", en: "a branch that is never reached")
    ),
    (
      "policy/variable-name",
      Localized(vi: "tên biến không hợp lệ", en: "a variable's name that is none")
    ),
  ]
}
