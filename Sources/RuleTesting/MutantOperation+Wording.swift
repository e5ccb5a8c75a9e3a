import CivilTime
import Diagnostics

extension MutantOperation {
  /// The example that tells the change from the original.
  var witness: Localized {
    switch self {
    case .deadlineKind(let day, let wasBefore):
      wasBefore
        ? Localized(
          vi: "một ví dụ có việc diễn ra đúng ngày \(day), kết quả là muộn",
          en: "an example with the fact on \(day), expected late"
        )
        : Localized(
          vi: "một ví dụ có việc diễn ra đúng ngày \(day), kết quả là đúng hạn",
          en: "an example with the fact on \(day), expected on time"
        )
    case .day(let day, let other, let key): Self.day(day, other, key)
    case .number(let number, let other):
      other > number
        ? Localized(
          vi: "một ví dụ có đúng \(number), kết quả là đủ",
          en: "an example with exactly \(number), expected to be enough"
        )
        : Localized(
          vi: "một ví dụ có \(other), kết quả là chưa đủ",
          en: "an example with \(other), expected not to be enough"
        )
    case .other(let other, let stated):
      Localized(
        vi: "một ví dụ mà với “\(other)” thay cho “\(stated)” thì kết quả khác đi",
        en: "an example that comes out otherwise with “\(other)” than with “\(stated)”"
      )
    case .flag(let flag):
      Localized(
        vi: "một ví dụ chỉ đúng khi giá trị là \(flag)",
        en: "an example that comes out so only with \(flag)"
      )
    case .factor(let factor, _, let until):
      Localized(
        vi: "một ví dụ làm muộn, ngay trước ngày \(until), phần đạt là \(factor)",
        en: "an example done late, just before \(until), with the degree \(factor)"
      )
    case .step(let until):
      Localized(
        vi: "một ví dụ làm muộn, ngay trước ngày \(until), vẫn được một phần",
        en: "an example done late, just before \(until), that is still worth something"
      )
    case .credit(let isAllOrNothing):
      isAllOrNothing
        ? Localized(
          vi: "một ví dụ đạt một phần khi đã hết hạn, phần đạt là 0",
          en: "an example that is done in part after the bound, with the degree 0"
        )
        : Localized(
          vi: "một ví dụ đạt một phần khi đã hết hạn, phần đạt theo tỷ lệ",
          en: "an example that is done in part after the bound, with its share as the degree"
        )
    default: ofExpression
    }
  }

  private static func day(_ day: CivilDate, _ other: CivilDate, _ key: String) -> Localized {
    let edge = min(day, other)
    let isIn: Bool
    switch key {
    case "before", "until": isIn = other < day
    case "by":
      let fact = max(day, other)
      isIn = other < day
      return Localized(
        vi: "một ví dụ có việc diễn ra ngày \(fact), kết quả là \(isIn ? "đúng hạn" : "muộn")",
        en: "an example with the fact on \(fact), expected \(isIn ? "on time" : "late")"
      )
    case "from": isIn = other > day
    default:
      return Localized(
        vi: "một ví dụ có việc diễn ra ngày \(day), và một ví dụ ngày \(other)",
        en: "an example with the fact on \(day), and one on \(other)"
      )
    }
    return Localized(
      vi: "một ví dụ có việc diễn ra ngày \(edge), kết quả là \(isIn ? "được tính" : "không tính")",
      en: "an example with the fact on \(edge), expected \(isIn ? "to count" : "not to count")"
    )
  }

  private var ofExpression: Localized {
    switch self {
    case .comparison(let left, let right, let from, _):
      ["==", "!="].contains(from)
        ? Localized(
          vi: "một ví dụ mà chỉ việc “\(left)” bằng hay khác “\(right)” quyết định kết quả",
          en: "an example that “\(left)” being equal to “\(right)”, or not, alone decides"
        )
        : Localized(
          vi: "một ví dụ có “\(left)” đúng bằng “\(right)”",
          en: "an example in which “\(left)” is exactly “\(right)”"
        )
    case .junction(let left, let right, _):
      Localized(
        vi: "một ví dụ trong đó chỉ một trong hai điều “\(left)”, “\(right)” đúng",
        en: "an example in which only one of “\(left)” and “\(right)” holds"
      )
    case .negation(let text):
      Localized(
        vi: "một ví dụ mà chỉ “\(text)” đúng hay sai quyết định kết quả",
        en: "an example that “\(text)” being true or false alone decides"
      )
    case .text(let text):
      Localized(
        vi: "một ví dụ chỉ đạt nhờ “\(text)”",
        en: "an example that comes out so only through “\(text)”"
      )
    case .item(let item):
      Localized(
        vi: "một ví dụ chỉ có “\(item)”, không có phần tử nào khác của danh sách",
        en: "an example with only “\(item)” of the list"
      )
    case .key(let key, let value):
      Localized(
        vi: "một ví dụ mà “\(key): \(value)” làm kết quả khác đi",
        en: "an example in which “\(key): \(value)” makes a difference"
      )
    default: ofGate
    }
  }

  private var ofGate: Localized {
    switch self {
    case .required(let obligation, let other):
      Localized(
        vi: "một phép thử nêu trạng thái cửa khi chỉ một trong “\(obligation)”, “\(other)” đạt",
        en: "a case that states the gate where only one of “\(obligation)”, “\(other)” is met"
      )
    case .blocks(let text):
      Localized(
        vi: "một phép thử có cửa vỡ và nêu blocked: \(text)",
        en: "a case with the gate broken that states blocked: \(text)"
      )
    case .gate(let gate):
      Localized(
        vi: "một phép thử nêu trạng thái của cửa “\(gate)”",
        en: "a case that states the gate “\(gate)”"
      )
    default: Localized("")
    }
  }
}
