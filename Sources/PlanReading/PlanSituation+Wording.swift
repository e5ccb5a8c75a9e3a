import Diagnostics

extension PlanSituation {
  var id: DiagnosticID {
    switch self {
    case .emptyFile: "plan/empty-file"
    case .unknownZone: "plan/unknown-zone"
    case .emptyPeriod: "plan/empty-period"
    case .unknown: "plan/unknown-name"
    case .duplicate: "plan/duplicate"
    case .notADutyRule: "plan/not-a-duty-rule"
    case .missingParameter: "plan/missing-parameter"
    case .parameterType: "plan/parameter-type"
    case .noMeasure: "plan/no-measure"
    case .brokenChain: "plan/broken-chain"
    case .chainWithoutDeadline: "plan/chain-without-deadline"
    case .noCalendar: "plan/no-calendar"
    case .noOccurrence: "plan/no-occurrence"
    case .tooManyOccurrences: "plan/too-many-occurrences"
    case .exceptionsClash: "plan/exceptions-clash"
    case .exceptionOfWhole: "plan/exception-of-whole"
    case .noWeight: "plan/no-weight"
    case .otherPlan: "plan/other-plan"
    case .defaultReadings: "plan/default-readings"
    case .otherBearer: "plan/other-bearer"
    case .twoTriggers: "plan/two-triggers"
    case .dependsOnItself: "plan/depends-on-itself"
    }
  }

  var severity: Severity {
    switch self {
    case .noWeight: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .emptyFile:
      Wording(
        what: Localized(vi: "tệp trống", en: "the file is empty"),
        remedy: Localized(vi: "chọn đúng tệp", en: "name the right file")
      )
    case .noCalendar:
      Wording(
        what: Localized(
          vi: "hạn tính theo ngày làm việc nhưng kế hoạch không nêu lịch",
          en: "the deadline depends on workdays, but the plan names no calendar"
        ),
        why: Localized(
          vi: "ngày nghỉ, ngày làm bù là dữ liệu, không phải điều công cụ đoán",
          en: "days off and make-up days are data, not something to guess"
        ),
        remedy: Localized(
          vi: "thêm `calendar:` với tệp loại Calendar",
          en: "add `calendar:` with a file of kind Calendar"
        )
      )
    case .noOccurrence(let every):
      Wording(
        what: Localized(
          vi: "không có kỳ “\(every)” nào nằm trọn trong khoảng thời gian",
          en: "no whole “\(every)” lies within the days given"
        ),
        remedy: Localized(vi: "sửa `every` hoặc `during`", en: "correct `every` or `during`")
      )
    case .tooManyOccurrences(let limit):
      Wording(
        what: Localized(
          vi: "nghĩa vụ lặp lại quá \(limit) kỳ",
          en: "the duty comes due more than \(limit) times"
        ),
        remedy: Localized(
          vi: "chọn kỳ dài hơn ở `every`, hoặc thu hẹp `during`",
          en: "choose longer periods in `every`, or narrow `during`"
        )
      )
    case .exceptionsClash(let parameter, let clauses, let unit):
      Wording(
        what: Localized(
          vi:
            "hai ngoại lệ (điểm \(clauses.joined(separator: " và "))) cho “\(parameter)” hai giá trị khác nhau",
          en:
            "two exceptions (clauses \(clauses.joined(separator: " and "))) give “\(parameter)” different values"
        ),
        why: Localized(
          vi: "cả hai cùng áp dụng cho “\(unit)” với ưu tiên bằng nhau",
          en: "both apply to “\(unit)” with equal priority"
        ),
        remedy: Localized(
          vi: "đặt `priority` khác nhau theo ý văn bản, hoặc thu hẹp `when`",
          en: "give them different `priority` as the text means it, or narrow `when`"
        )
      )
    case .exceptionOfWhole:
      Wording(
        what: Localized(
          vi: "nghĩa vụ xét chung không có ngoại lệ cho từng đơn vị",
          en: "a duty of the whole has no exceptions for single units"
        ),
        remedy: Localized(vi: "bỏ `exceptions`", en: "remove `exceptions`")
      )
    case .unknownZone(let name):
      Wording(
        what: Localized(
          vi: "không có dữ liệu múi giờ “\(name)”",
          en: "there are no data for the time zone “\(name)”"
        ),
        why: Localized(
          vi: "hạn của kế hoạch tính theo ngày của múi giờ ấy",
          en: "the plan's deadlines are days of that zone"
        ),
        remedy: Localized(
          vi: "cài gói tzdata, hoặc ghi độ lệch cố định như +07:00",
          en: "install the tzdata package, or write a fixed offset such as +07:00"
        )
      )
    case .emptyPeriod:
      Wording(
        what: Localized(vi: "khoảng thời gian không có ngày nào", en: "the period has no days"),
        why: Localized(
          vi: "`until` là ngày đầu tiên không còn thuộc khoảng",
          en: "`until` is the first day after the period"
        ),
        remedy: Localized(vi: "đặt `until` sau `from`", en: "put `until` after `from`")
      )
    case .unknown(let kind, let name, let suggestion):
      Wording(
        what: Localized(
          vi: "không có \(kind.spoken.vi) “\(name)”",
          en: "there is no \(kind.spoken.en) “\(name)”"
        ),
        remedy: suggestion.map {
          Localized(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?")
        }
          ?? Localized(vi: "sửa tên, hoặc khai báo nó", en: "correct the name, or declare it")
      )
    case .duplicate(let kind, let name):
      Wording(
        what: Localized(
          vi: "\(kind.spoken.vi) “\(name)” được khai hai lần",
          en: "the \(kind.spoken.en) “\(name)” is declared twice"
        ),
        remedy: Localized(vi: "bỏ hoặc đổi tên một chỗ", en: "remove or rename one of them")
      )
    case .notADutyRule(let rule):
      Wording(
        what: Localized(
          vi: "“\(rule)” là quy tắc tìm lỗi, không đo nghĩa vụ",
          en: "“\(rule)” finds defects and does not measure a duty"
        ),
        remedy: Localized(vi: "dùng một quy tắc có `measure:`", en: "use a rule with `measure:`")
      )
    case .missingParameter(let name, let rule):
      Wording(
        what: Localized(
          vi: "thiếu tham số “\(name)” của quy tắc “\(rule)”",
          en: "the parameter “\(name)” of the rule “\(rule)” is not set"
        ),
        remedy: Localized(vi: "ghi nó trong `with:`", en: "set it under `with:`")
      )
    case .parameterType(let name, let expected):
      Wording(
        what: Localized(
          vi: "tham số “\(name)” phải có kiểu \(expected)",
          en: "the parameter “\(name)” must be of type \(expected)"
        )
      )
    case .noMeasure:
      Wording(
        what: Localized(
          vi: "nghĩa vụ phải nêu đúng một trong `rule:` và `measure:`",
          en: "an obligation names exactly one of `rule:` and `measure:`"
        )
      )
    case .brokenChain(let boundNotLater):
      Wording(
        what: boundNotLater
          ? Localized(
            vi: "mốc sau không muộn hơn mốc trước",
            en: "the bound is not later than the one before"
          )
          : Localized(
            vi: "hệ số không nhỏ hơn hệ số trước",
            en: "the factor is not smaller than the one before"
          ),
        why: Localized(
          vi: "nộp muộn phải kém nộp đúng hạn và hơn không nộp",
          en: "late must be worse than in time and better than never"
        ),
        remedy: Localized(
          vi: "xếp các mốc tăng dần, hệ số giảm dần từ 1",
          en: "let the bounds rise and the factors fall from 1"
        )
      )
    case .chainWithoutDeadline(let obligation):
      Wording(
        what: Localized(
          vi: "nghĩa vụ “\(obligation)” không có hạn nên không có mức nộp muộn",
          en: "the obligation “\(obligation)” has no deadline, so nothing can be late"
        ),
        remedy: Localized(vi: "bỏ mục này trong `lateness:`", en: "remove it from `lateness:`")
      )
    case .noWeight(let obligation):
      Wording(
        what: Localized(
          vi: "trọng số của “\(obligation)” bằng 0",
          en: "the weight of “\(obligation)” is 0"
        ),
        remedy: Localized(
          vi: "bỏ mục này hoặc cho trọng số dương",
          en: "remove it or give it a weight"
        )
      )
    case .otherPlan(let plan, let expected):
      Wording(
        what: Localized(
          vi: "tệp này thuộc kế hoạch “\(plan)”, không phải “\(expected)”",
          en: "this file belongs to the plan “\(plan)”, not “\(expected)”"
        ),
        remedy: Localized(vi: "chọn tệp của kế hoạch này", en: "name this plan's own file")
      )
    case .defaultReadings(let count):
      Wording(
        what: Localized(
          vi: "có \(count) cách hiểu mang `default: true`",
          en: "\(count) readings are marked `default: true`"
        ),
        remedy: Localized(vi: "đánh dấu đúng một cách hiểu", en: "mark exactly one of them")
      )
    case .otherBearer(let rule):
      Wording(
        what: Localized(
          vi: "quy tắc “\(rule)” không xét được ở cấp mà nghĩa vụ nêu",
          en: "the rule “\(rule)” cannot judge the bearer that the obligation names"
        ),
        why: Localized(
          vi: "`bearer: unit` đọc `submission`, `bearer: whole` đọc `submissions`",
          en: "`bearer: unit` reads `submission`, `bearer: whole` reads `submissions`"
        ),
        remedy: Localized(
          vi: "sửa `bearer:` hoặc chọn quy tắc khác",
          en: "correct `bearer:` or name another rule"
        )
      )
    case .twoTriggers(let rule):
      Wording(
        what: Localized(
          vi: "cả nghĩa vụ lẫn quy tắc “\(rule)” đều có `trigger:`",
          en: "both the obligation and its rule “\(rule)” have a `trigger:`"
        ),
        remedy: Localized(
          vi: "bỏ `trigger:` của nghĩa vụ, hoặc viết thẳng `measure:`",
          en: "remove the obligation's `trigger:`, or write its `measure:` out"
        )
      )
    case .dependsOnItself(let obligation):
      Wording(
        what: Localized(
          vi: "nghĩa vụ “\(obligation)” dẫn chiếu vòng về chính nó",
          en: "the obligation “\(obligation)” leads back to itself"
        ),
        remedy: Localized(vi: "bỏ dẫn chiếu", en: "remove the reference")
      )
    }
  }
}

extension PlanSituation.Kind {
  fileprivate var spoken: Localized {
    switch self {
    case .clause: Localized(vi: "mục", en: "clause")
    case .obligation: Localized(vi: "nghĩa vụ", en: "obligation")
    case .rule: Localized(vi: "quy tắc", en: "rule")
    case .parameter: Localized(vi: "tham số", en: "parameter")
    case .unit: Localized(vi: "đơn vị", en: "unit")
    case .group: Localized(vi: "nhóm", en: "group")
    case .place: Localized(vi: "địa bàn", en: "place")
    case .party: Localized(vi: "cơ quan", en: "body")
    case .reference: Localized(vi: "văn bản viện dẫn", en: "cited document")
    case .interpretation: Localized(vi: "câu hỏi diễn giải", en: "interpretation")
    case .scheme: Localized(vi: "bảng trọng số", en: "scheme")
    case .scoringGroup: Localized(vi: "nhóm điểm", en: "group of weights")
    case .bonus: Localized(vi: "khoản thưởng", en: "bonus")
    case .class: Localized(vi: "mức xếp loại", en: "class")
    case .gate: Localized(vi: "điều kiện", en: "gate")
    case .oddity: Localized(vi: "chỗ lạ", en: "oddity")
    }
  }
}
