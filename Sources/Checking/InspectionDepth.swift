public import LocatedYAML
import TextInspection

/// How much of what is remarkable in a file is listed, and how much only counted.
public enum InspectionDepth: Sendable {
  /// As much as a person reads.
  case listed
  /// Enough to mend a file: whatever it holds, up to bounds that no file of an office reaches.
  case everything

  private static let bound = 10_000

  /// The bounds of reading.
  public var limits: YAMLLimits {
    var limits = YAMLLimits.standard
    if self == .everything { limits.diagnostics = Self.bound }
    return limits
  }

  /// How many slips of writing are listed.
  public var slips: Int {
    switch self {
    case .listed: TextInspector.limit
    case .everything: Self.bound
    }
  }
}
