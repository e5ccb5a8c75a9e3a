public import CivilTime

/// A workbook of a spreadsheet program, as a value: nothing is written yet.
public struct Workbook: Sendable, Equatable {
  /// What the file says of itself.
  public var properties: Properties
  /// The sheets, in the order of their tabs; the first is the one that is shown.
  public var sheets: [Sheet]

  /// What the file says of itself.
  public struct Properties: Sendable, Equatable {
    /// The title.
    public var title: String
    /// What it is about.
    public var subject: String
    /// The program that made it.
    public var author: String
    /// Anything else that makes it reproducible.
    public var comments: String
    /// The day that stands as the time of its making, so that the same workbook is the same bytes.
    public var created: CivilDate

    /// The properties of a workbook.
    public init(
      title: String,
      subject: String = "",
      author: String,
      comments: String = "",
      created: CivilDate
    ) {
      self.title = title
      self.subject = subject
      self.author = author
      self.comments = comments
      self.created = created
    }
  }

  /// A workbook.
  public init(properties: Properties, sheets: [Sheet] = []) {
    self.properties = properties
    self.sheets = sheets
  }
}
