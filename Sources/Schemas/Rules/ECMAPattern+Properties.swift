extension ECMAPattern {
  /// General categories by their long names; RE2 knows only the short ones.
  private static let categories: [String: String] = [
    "Letter": "L", "Cased_Letter": "LC", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll",
    "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M",
    "Combining_Mark": "M", "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me",
    "Number": "N", "Decimal_Number": "Nd", "digit": "Nd", "Letter_Number": "Nl",
    "Other_Number": "No", "Punctuation": "P", "punct": "P", "Connector_Punctuation": "Pc",
    "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe",
    "Initial_Punctuation": "Pi", "Final_Punctuation": "Pf", "Other_Punctuation": "Po",
    "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk",
    "Other_Symbol": "So", "Separator": "Z", "Space_Separator": "Zs", "Line_Separator": "Zl",
    "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc", "Format": "Cf",
    "Private_Use": "Co",
  ]

  /// The RE2 name of the Unicode property that ECMA-262 calls `name`, or `nil`.
  static func property(named name: String) -> String? {
    let parts = name.split(separator: "=", maxSplits: 1)
    guard let value = parts.last else { return nil }
    if parts.count == 2 {
      switch parts[0] {
      case "Script", "sc": return String(value)
      case "General_Category", "gc": break
      default: return nil
      }
    }
    return categories[String(value)] ?? (value.utf8.count <= 2 ? String(value) : nil)
  }
}
