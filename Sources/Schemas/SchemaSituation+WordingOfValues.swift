internal import Diagnostics

extension SchemaSituation {
  var numberWording: Wording {
    switch self {
    case .tooSmall(let value, let bound, let isExclusive):
      Self.say(
        isExclusive ? "\(value) phải lớn hơn \(bound)" : "\(value) nhỏ hơn \(bound)",
        isExclusive ? "\(value) must be above \(bound)" : "\(value) is below \(bound)"
      )
    case .tooLarge(let value, let bound, let isExclusive):
      Self.say(
        isExclusive ? "\(value) phải nhỏ hơn \(bound)" : "\(value) lớn hơn \(bound)",
        isExclusive ? "\(value) must be below \(bound)" : "\(value) is above \(bound)"
      )
    case .notMultiple(let value, let divisor):
      Self.say(
        "\(value) không phải bội số của \(divisor)",
        "\(value) is not a multiple of \(divisor)"
      )
    case .numberSeparators(let text, let plain):
      Self.say(
        "`\(text)` không phải số: số viết liền, không có dấu ngăn cách",
        "`\(text)` is not a number: write its digits without separators",
        why: (
          "phần lẻ viết sau dấu chấm, như `12.5`; đơn vị tiền không viết ở đây",
          "a fraction stands after a point, as `12.5`; the currency is not written here"
        ),
        remedy: plain.map { ("viết `\($0)`", "write `\($0)`") }
      )
    case .ambiguousPoint(let text, let thousands):
      Self.say(
        "`\(text)` được đọc là số có phần thập phân",
        "`\(text)` is read as a number with a decimal fraction",
        why: (
          "dấu chấm là dấu thập phân, không ngăn cách hàng nghìn",
          "the point is the decimal point; it does not group thousands"
        ),
        remedy: (
          "nếu là hàng nghìn, viết `\(thousands)`", "if thousands are meant, write `\(thousands)`"
        )
      )
    default: Self.say("", "")
    }
  }

  var sizeWording: Wording {
    switch self {
    case .tooShort(let least, let met):
      Self.say(
        "cần ít nhất \(least) ký tự, chỉ có \(met)",
        "at least \(least) characters are due, there are \(met)"
      )
    case .tooLong(let most, let met):
      Self.say(
        "nhiều nhất \(most) ký tự, đang có \(met)",
        "at most \(most) characters are allowed, there are \(met)"
      )
    case .notMatching(let text, let pattern):
      Self.say(
        "`\(text)` không đúng mẫu `\(pattern)`",
        "`\(text)` does not match the pattern `\(pattern)`"
      )
    case .tooFewItems(let least, let met):
      Self.say(
        "danh sách có \(met) mục, cần ít nhất \(least)",
        "number of items: \(met); at least \(least) must be there"
      )
    case .tooManyItems(let most, let met):
      Self.say(
        "danh sách có \(met) mục, nhiều nhất được \(most)",
        "number of items: \(met); at most \(most) may be there"
      )
    case .repeatedItem(let value):
      Self.say(
        "`\(value)` lặp lại trong danh sách",
        "`\(value)` is repeated in the list",
        remedy: ("bỏ mục lặp", "remove the repetition")
      )
    case .noMatchingItem:
      Self.say("danh sách thiếu mục bắt buộc", "the list lacks an item that must be in it")
    case .tooFewMatching(let least, let met):
      Self.say(
        "danh sách có \(met) mục loại bắt buộc, cần ít nhất \(least)",
        "number of items of the kind that must be in the list: \(met); at least \(least) are due"
      )
    case .tooManyMatching(let most, let met):
      Self.say(
        "danh sách có \(met) mục loại này, nhiều nhất được \(most)",
        "number of items of this kind in the list: \(met); at most \(most) may be there"
      )
    default: Self.say("", "")
    }
  }

  var dateWording: Wording {
    switch self {
    case .dateNotISO(let text, let iso):
      Self.say(
        iso == nil ? "`\(text)` không phải ngày" : "ngày `\(text)` không viết dạng năm-tháng-ngày",
        iso == nil
          ? "`\(text)` is not a date" : "the date `\(text)` is not written as year-month-day",
        why: (
          "ngày viết `2025-10-30`: năm, tháng, ngày",
          "dates are written `2025-10-30`: year, month, day"
        ),
        remedy: iso.map { ("viết `\($0)`", "write `\($0)`") }
      )
    case .timeInDate(let text, let day):
      Self.say(
        "`\(text)` có cả giờ, ở đây chỉ cần ngày",
        "`\(text)` has a time, only the day is due here",
        remedy: ("viết `\(day)`", "write `\(day)`")
      )
    case .dateImpossible(let text, let mistake):
      Self.say(
        "không có ngày `\(text)`",
        "there is no day `\(text)`",
        why: (mistake.words.vi, mistake.words.en),
        remedy: ("xem lại văn bản gốc rồi sửa ngày", "look at the document and correct the date")
      )
    case .timeWithoutOffset(let text):
      Self.say(
        "`\(text)` thiếu giờ hoặc múi giờ",
        "`\(text)` lacks its time or its offset from UTC",
        remedy: ("viết như `2025-10-30T06:30:00+07:00`", "write it as `2025-10-30T06:30:00+07:00`")
      )
    case .uncertainNotISO(let text, let iso, let isMonth):
      Self.say(
        "ngày chưa rõ `\(text)` không viết đúng dạng",
        "the uncertain date `\(text)` is not written as it should be",
        why: (
          "chỉ biết tháng thì viết `2025-10`; biết khoảng ngày thì viết `2025-10-28/2025-11-02`",
          "a month is written `2025-10`, a first and last possible day `2025-10-28/2025-11-02`"
        ),
        remedy: isMonth
          ? ("viết `\(iso)`", "write `\(iso)`")
          : (
            "nếu chưa rõ là ngày nào trong đó, viết `\(iso)`; nếu kéo dài nhiều ngày, chỉ ghi một ngày",
            "if it is not known which day of these it was, write `\(iso)`; "
              + "if it lasted several days, write one day"
          )
      )
    case .daysReversed(let text, let better):
      Self.say(
        "`\(text)` kết thúc trước khi bắt đầu",
        "`\(text)` ends before it begins",
        why: ("ngày sớm nhất viết trước", "the first possible day comes first"),
        remedy: (
          "nếu đúng là hai ngày này, viết `\(better)`", "if these are the days, write `\(better)`"
        )
      )
    case .ambiguousScalar(let text, let reading, let better):
      Self.say(
        "`\(text)` dễ bị đọc sai",
        "`\(text)` may be read as something else",
        why: (reading.words.vi, reading.words.en),
        remedy: ("viết `\(better)`", "write `\(better)`")
      )
    default: Self.say("", "")
    }
  }

  var limitWording: Wording {
    switch self {
    case .tooComplicated(let steps):
      Self.say(
        "giá trị này quá phức tạp, chưa kiểm tra hết (giới hạn \(steps) bước)",
        "this value is too complicated, the check is incomplete (limit: \(steps) steps)"
      )
    case .tooManyFindings(let limit):
      Self.say(
        "còn nhiều lỗi khác, chỉ nêu \(limit) lỗi đầu",
        "there are more; only the first \(limit) are listed"
      )
    default: Self.say("", "")
    }
  }
}
