internal import CivilTime
internal import TextInspection

extension Library {
  /// What rules over plans need beside the language: dates, days, sums, texts as people read them.
  public static let domain = Library(
    name: "domain",
    functions: [
      DomainLibrary.date, DomainLibrary.days, DomainLibrary.sum, DomainLibrary.foldText,
      DomainLibrary.sameNumber, DomainLibrary.texts, DomainLibrary.scalars, DomainLibrary.having,
      DomainLibrary.secrets,
    ]
  )
}

/// The functions of the domain library.
enum DomainLibrary {
  static let foldText = FunctionDeclaration(
    "foldText",
    [
      Overload(
        "fold_text_string",
        [.string],
        .string,
        keptAs: .foldText,
        .of("foldText") { (text: String) in FoldedText.fold(text) }
      ),
      Overload(
        "string_fold_text",
        [.string],
        .string,
        isMember: true,
        keptAs: .foldText,
        .of("foldText") { (text: String) in FoldedText.fold(text) }
      ),
    ]
  )

  static let sameNumber = FunctionDeclaration(
    "sameNumber",
    [
      Overload("same_number_string_string", isMember: false, named: "sameNumber") { one, two in
        DocumentNumber.isSame(one, two)
      }
    ]
  )

  static let days = FunctionDeclaration(
    "days",
    [
      Overload(
        "days_int",
        [.int],
        .duration,
        .of("days") { (count: Int64) throws(Interruption) in
          guard let length = ElapsedTime(days: count) else {
            throw .failure(.overflow(operator: "days"))
          }
          return length
        }
      )
    ]
  )

  static let date = FunctionDeclaration(
    "date",
    [
      Overload(
        "string_to_date",
        [.string],
        .date,
        .of("date") { (text: String) throws(Interruption) in
          guard let moment = Moment(text) else {
            throw .failure(
              .badArgument(
                function: "date",
                argument: ValueText.shown(.string(text)),
                expected: LibraryWording.civilDate
              )
            )
          }
          return moment
        }
      ),
      Overload(
        "year_month_day_to_date",
        [.int, .int, .int],
        .date,
        .of("date") { (year: Int64, month: Int64, day: Int64) throws(Interruption) in
          guard let date = CivilDate(year: Int(year), month: Int(month), day: Int(day)) else {
            throw .failure(
              .badArgument(
                function: "date",
                argument: "\(year), \(month), \(day)",
                expected: LibraryWording.civilDate
              )
            )
          }
          return Moment.day(date)
        }
      ),
      Overload(
        "timestamp_to_date",
        [.timestamp],
        .date,
        .inContext("date") { (instant: Instant, context) in
          Moment.day(context.zone.wallClock(at: instant).date)
        }
      ),
      Overload("date_to_date", [.date], .date, .of("date") { (moment: Moment) in moment }),
    ]
  )
}
