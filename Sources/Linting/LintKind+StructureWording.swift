import Diagnostics

extension LintKind {
  /// What is found in the structure of files and in submissions.
  static let titlesOfStructure: [(String, Localized)] = [
    ("schema/deprecated-key", Localized(vi: "khóa cũ", en: "a key of an earlier form")),
    ("schema/forbidden-value", Localized(vi: "giá trị bị cấm", en: "a forbidden value")),
    ("schema/item-count", Localized(vi: "số mục không đúng", en: "too few or too many items")),
    ("schema/left-empty", Localized(vi: "khóa để trống", en: "a key left empty")),
    ("schema/missing-key", Localized(vi: "thiếu khóa", en: "a missing key")),
    ("schema/no-form", Localized(vi: "không theo dạng nào", en: "none of the possible forms")),
    ("schema/no-matching-item", Localized(vi: "không có mục nào phù hợp", en: "no item that fits")),
    ("schema/not-a-multiple", Localized(vi: "không chia hết", en: "not a multiple")),
    (
      "schema/not-allowed-value",
      Localized(vi: "giá trị ngoài danh mục", en: "a value that is not one of those allowed")
    ),
    ("schema/out-of-range", Localized(vi: "số ngoài khoảng", en: "a number out of range")),
    (
      "schema/pattern",
      Localized(vi: "không đúng mẫu", en: "a text that does not match its pattern")
    ),
    ("schema/repeated-item", Localized(vi: "mục lặp lại", en: "an item that stands twice")),
    (
      "schema/several-forms",
      Localized(vi: "theo nhiều dạng cùng lúc", en: "several forms at once")
    ),
    ("schema/text-length", Localized(vi: "độ dài không đúng", en: "a text too short or too long")),
    (
      "schema/too-complicated",
      Localized(vi: "tệp quá phức tạp", en: "a file too complicated to be checked")
    ),
    ("schema/too-few-keys", Localized(vi: "quá ít khóa", en: "too few keys")),
    (
      "schema/too-many-findings",
      Localized(vi: "còn nhiều lỗi cấu trúc nữa", en: "further findings of structure")
    ),
    ("schema/too-many-keys", Localized(vi: "quá nhiều khóa", en: "too many keys")),
    ("schema/unknown-key", Localized(vi: "khóa lạ", en: "an unknown key")),
    ("schema/wrong-type", Localized(vi: "sai kiểu giá trị", en: "a value of the wrong type")),
    ("date/impossible", Localized(vi: "ngày không có thật", en: "a day that there is not")),
    ("date/no-offset", Localized(vi: "thời điểm thiếu múi giờ", en: "a moment without an offset")),
    (
      "date/not-iso",
      Localized(vi: "ngày không theo năm-tháng-ngày", en: "a day not written year-month-day")
    ),
    ("date/reversed", Localized(vi: "khoảng ngày bị đảo", en: "days the wrong way round")),
    (
      "number/ambiguous-point",
      Localized(vi: "dấu chấm hiểu được hai cách", en: "a point that can be read in two ways")
    ),
    ("number/separators", Localized(vi: "số có dấu tách hàng", en: "separators in a number")),
    (
      "submission/document-count",
      Localized(
        vi: "tệp hồ sơ không phải một tài liệu",
        en: "a submission that is not one document"
      )
    ),
    ("submission/no-unit", Localized(vi: "không nêu đơn vị", en: "no unit")),
    ("submission/other-kind", Localized(vi: "không phải hồ sơ", en: "a document of another kind")),
    (
      "submission/other-plan",
      Localized(vi: "hồ sơ của kế hoạch khác", en: "a submission to another plan")
    ),
    (
      "submission/several-files",
      Localized(vi: "hai hồ sơ của một đơn vị", en: "two submissions of one unit")
    ),
    (
      "submission/stand-in",
      Localized(vi: "điều cần biết về một nghĩa vụ", en: "a remark on an obligation")
    ),
    (
      "submission/unit-not-in-force",
      Localized(vi: "đơn vị không còn trong kỳ", en: "a unit that does not exist in the period")
    ),
    (
      "submission/unknown-unit",
      Localized(vi: "đơn vị không có trong sổ", en: "a unit that is not in the registry")
    ),
    (
      "evidence/absent",
      Localized(vi: "thiếu tệp minh chứng", en: "an evidence file that is not there")
    ),
    (
      "evidence/digest",
      Localized(vi: "tệp minh chứng khác mã băm", en: "an evidence file with another digest")
    ),
    ("file/absent", Localized(vi: "không có tệp", en: "a file that is not there")),
    (
      "file/document-count",
      Localized(vi: "tệp không phải đúng một tài liệu", en: "a file that is not one document")
    ),
    ("file/none", Localized(vi: "thư mục không có tệp YAML", en: "a folder without YAML files")),
    ("file/too-deep", Localized(vi: "thư mục lồng quá sâu", en: "folders nested too deep")),
    ("file/too-many", Localized(vi: "quá nhiều tệp", en: "too many files")),
    ("file/unreadable", Localized(vi: "không đọc được tệp", en: "a file that cannot be read")),
  ]
}
