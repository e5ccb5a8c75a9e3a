import CEL
import CivilTime
import Diagnostics
import Model
import PlanReading
import RulePacks

/// How a duty is measured, detail by detail.
struct MeasureWording {
  let terms: ObligationTerms

  init(_ terms: ObligationTerms) { self.terms = terms }

  var details: [ToldDetail] { details(of: terms.measure) }

  private func details(of measure: CompiledMeasure) -> [ToldDetail] {
    switch measure.kind {
    case .done(let done): self.done(done) + deadline(of: measure)
    case .count(let items, let least, let credit):
      [way(Self.counting)] + self.items(items) + [number(Self.least, least), self.credit(credit)]
    case .cover(let items, let member, let members, let credit):
      [way(Self.covering)] + self.items(items)
        + [code(Self.member, member), self.members(members), self.credit(credit)]
    case .maintain(let items): [way(Self.maintaining)] + self.items(items)
    case .ordered(let order):
      [way(Self.ordering)] + items(order.items)
        + [code(Self.first, order.first), code(Self.then, order.then), credit(order.credit)]
    case .ratio(let ratio):
      [
        way(Self.sharing), code(Self.part, ratio.got), code(Self.base, ratio.outOf),
        number(Self.least, ratio.target), credit(ratio.credit),
      ] + deadline(of: measure)
    case .amount(let amount): self.amount(amount) + deadline(of: measure)
    case .holds(let statement):
      [way(Self.holding), code(Self.statement, statement.statement)] + deadline(of: measure)
    case .composed(let composition, let parts): composed(composition, parts)
    case .each(let items, let part, let credit):
      [way(Self.each)] + self.items(items) + [self.credit(credit)] + details(of: part)
    }
  }

  private func done(_ done: DoneMeasure) -> [ToldDetail] {
    var details = [way(Self.doing), code(Self.record, done.record)]
    if let register = done.register { details.append(code(Self.register, register)) }
    for (index, moment) in done.moments.enumerated() {
      details.append(code(index == 0 ? Self.date : Self.standIn, moment.at))
    }
    if let condition = done.condition { details.append(code(Self.condition, condition)) }
    return details
  }

  private func items(_ items: ItemSelection) -> [ToldDetail] {
    let list = items.list.text.text.singleLine
    var details = [
      ToldDetail(Self.list, Localized("\(list) (\(items.variable))"), isCode: true)
    ]
    if let condition = items.condition { details.append(code(Self.condition, condition)) }
    if let date = items.date { details.append(code(Self.itemDate, date)) }
    if let key = items.key { details.append(code(Self.key, key)) }
    return details
  }

  private func amount(_ amount: AmountMeasure) -> [ToldDetail] {
    var details = [way(Self.amounting), code(Self.figure, amount.amount)]
    if let least = amount.least { details.append(number(Self.least, least)) }
    if let most = amount.most { details.append(number(Self.most, most)) }
    return details
  }

  private func composed(_ composition: Composition, _ parts: [MeasurePart]) -> [ToldDetail] {
    let titles = parts.compactMap(\.title)
    let details = [way(composition.wording)]
    return titles.isEmpty ? details : details + [ToldDetail(Self.parts, titles.listed)]
  }

  /// The deadline where the measure writes it itself; a parameter is told among the parameters.
  private func deadline(of measure: CompiledMeasure) -> [ToldDetail] {
    switch measure.deadlineSource {
    case .written(let deadline): [ToldDetail(Self.deadline, deadline.wording)]
    case .expression(let program): [code(Self.deadline, program)]
    case .parameter, nil: []
    }
  }

  private func way(_ text: Localized) -> ToldDetail { ToldDetail(Self.way, text) }

  private func code(_ label: Localized, _ program: Program) -> ToldDetail {
    ToldDetail(label, Localized(program.text.text.singleLine), isCode: true)
  }

  private func number(_ label: Localized, _ source: NumberSource) -> ToldDetail {
    switch source {
    case .constant(let number): ToldDetail(label, Localized(number.description))
    case .expression(let program): code(label, program)
    }
  }

  private func members(_ source: MemberSource) -> ToldDetail {
    switch source {
    case .listed(let members): ToldDetail(Self.members, Localized(members.joined(separator: ", ")))
    case .expression(let program): code(Self.members, program)
    }
  }

  private func credit(_ credit: CompiledMeasure.Credit) -> ToldDetail {
    switch credit {
    case .proportional: ToldDetail(Self.credit, Self.proportional)
    case .allOrNothing: ToldDetail(Self.credit, Self.allOrNothing)
    case .steps(let steps): ToldDetail(Self.credit, steps.map(\.wording).listed)
    }
  }
}

extension MeasureWording {
  private static let way = Localized(vi: "cách xét", en: "measured by")
  private static let doing = Localized(
    vi: "ngày việc được thực hiện, so với hạn",
    en: "the day on which it was done, against its deadline"
  )
  private static let counting = Localized(
    vi: "số mục khác nhau đáp ứng điều kiện",
    en: "the number of distinct items that meet the condition"
  )
  private static let covering = Localized(
    vi: "số nơi hoặc đối tượng phải có mà đã có",
    en: "how many of those that are named are reached"
  )
  private static let maintaining = Localized(
    vi: "không có vi phạm nào trong thời gian được tính",
    en: "no breach within the time that counts"
  )
  private static let ordering = Localized(
    vi: "từng mục có đúng thứ tự thời gian",
    en: "whether each item is in the order of time"
  )
  private static let sharing = Localized(vi: "tỷ lệ", en: "a share")
  private static let amounting = Localized(
    vi: "một số liệu so với giới hạn",
    en: "an amount against its limits"
  )
  private static let holding = Localized(
    vi: "một điều đúng hay không",
    en: "whether a statement holds"
  )
  private static let each = Localized(
    vi: "từng mục được xét riêng",
    en: "each item by itself"
  )
  private static let record = Localized(vi: "việc", en: "what")
  private static let register = Localized(vi: "sổ tiếp nhận", en: "register")
  private static let date = Localized(vi: "ngày", en: "date")
  private static let standIn = Localized(vi: "nếu không có thì theo", en: "else by")
  private static let condition = Localized(vi: "điều kiện", en: "condition")
  private static let list = Localized(vi: "danh sách", en: "list")
  private static let itemDate = Localized(vi: "ngày của mục", en: "date of an item")
  private static let key = Localized(
    vi: "trùng nhau khi bằng nhau về",
    en: "the same when equal in"
  )
  private static let member = Localized(vi: "nơi hoặc đối tượng", en: "member")
  private static let members = Localized(vi: "phải có", en: "all of")
  private static let least = Localized(vi: "ít nhất", en: "at least")
  private static let most = Localized(vi: "nhiều nhất", en: "at most")
  private static let credit = Localized(vi: "cách tính khi chưa đủ", en: "if incomplete")
  private static let first = Localized(vi: "phải có trước", en: "first")
  private static let then = Localized(vi: "phải có sau", en: "then")
  private static let part = Localized(vi: "tử số", en: "numerator")
  private static let base = Localized(vi: "mẫu số", en: "denominator")
  private static let figure = Localized(vi: "số liệu", en: "amount")
  private static let statement = Localized(vi: "điều phải đúng", en: "statement")
  private static let parts = Localized(vi: "các phần", en: "parts")
  private static let deadline = Localized(vi: "hạn", en: "deadline")
  private static let proportional = Localized(vi: "theo tỷ lệ đạt được", en: "counts in proportion")
  private static let allOrNothing = Localized(
    vi: "không được tính cho đến khi đủ",
    en: "counts nothing until it is complete"
  )
}

extension CreditStep {
  fileprivate var wording: Localized {
    Localized(vi: "từ \(from) thì được \(worth)", en: "\(worth) from \(from) on")
  }
}

extension Composition {
  fileprivate var wording: Localized {
    switch self {
    case .all:
      Localized(vi: "nhiều phần, theo phần kém nhất", en: "several parts; the worst decides")
    case .any:
      Localized(vi: "nhiều phần, theo phần tốt nhất", en: "several parts; the best decides")
    case .atLeast(let count, false):
      Localized(
        vi: "nhiều phần, cần \(count) phần; theo phần kém nhất trong \(count) phần tốt nhất",
        en: "several parts, \(count) needed; the worst of the best \(count) decides"
      )
    case .atLeast(let count, true):
      Localized(
        vi: "nhiều phần, trung bình của \(count) phần tốt nhất",
        en: "several parts; the mean of the best \(count)"
      )
    case .sum:
      Localized(
        vi: "nhiều phần, trung bình theo trọng số",
        en: "several parts; their mean by weight"
      )
    }
  }
}

extension String {
  /// The text with single blanks in place of line breaks and runs of blanks.
  var singleLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
