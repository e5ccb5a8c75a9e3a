/// How a cell looks.
public struct CellStyle: Sendable, Hashable {
  /// How much its text stands out.
  public enum Emphasis: Sendable, Hashable, CaseIterable {
    /// As other text.
    case plain
    /// Bold.
    case strong
    /// Large and bold, for a title.
    case title
    /// Paler, for what is read last.
    case quiet
  }

  /// Where its text stands.
  public enum Alignment: Sendable, Hashable, CaseIterable {
    /// Text at the left, numbers at the right.
    case natural
    /// In the middle.
    case center
  }

  /// How much its text stands out.
  public var emphasis: Emphasis
  /// Where its text stands.
  public var alignment: Alignment
  /// Whether long text goes on in further lines.
  public var isWrapped: Bool
  /// Whether its text runs upward.
  public var isUpright: Bool
  /// Whether it has a border.
  public var hasBorder: Bool
  /// The colours behind and of its text; `nil` for those of the program.
  public var colors: Colors?
  /// How many decimals of a number are shown; `nil` for as many as it is written with.
  public var decimals: Int?

  /// A colour behind text, and that of the text.
  public struct Colors: Sendable, Hashable {
    /// Behind the text, as `0xRRGGBB`.
    public let background: UInt32
    /// Of the text, as `0xRRGGBB`.
    public let text: UInt32

    /// A pair of colours.
    public init(background: UInt32, text: UInt32) {
      self.background = background
      self.text = text
    }
  }

  /// A style.
  public init(
    _ emphasis: Emphasis = .plain,
    alignment: Alignment = .natural,
    isWrapped: Bool = false,
    isUpright: Bool = false,
    hasBorder: Bool = false,
    colors: Colors? = nil,
    decimals: Int? = nil
  ) {
    self.emphasis = emphasis
    self.alignment = alignment
    self.isWrapped = isWrapped
    self.isUpright = isUpright
    self.hasBorder = hasBorder
    self.colors = colors
    self.decimals = decimals
  }
}
