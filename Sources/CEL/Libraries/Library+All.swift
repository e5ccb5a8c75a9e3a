extension Library {
  /// Everything that this module offers.
  public static let all: [Library] = [
    operators, macros, text, matching, conversions, time, strings, math, lists, sets, regex,
    encoders,
    optionals,
    domain,
  ]

  /// `contains`, `startsWith`, `endsWith`.
  static let text = Library(name: "text", functions: TextLibrary.functions)
  /// `int`, `uint`, `double`, `string`, `bytes`, `bool`, `timestamp`, `duration`.
  static let conversions = Library(name: "conversions", functions: ConversionLibrary.functions)
  /// `getFullYear`, `getHours` and the other parts of timestamps, dates and durations.
  static let time = Library(name: "time", functions: TimeLibrary.functions)
}
