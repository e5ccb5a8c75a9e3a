public import Diagnostics
import LocatedYAML
public import Model

/// A report of this program that was read back: what was asked of which inputs, and what it says.
public struct StatedReport: Sendable {
  /// Which report it is.
  public enum Shape: Sendable, Hashable, CaseIterable {
    /// `check` as JSON.
    case check
    /// `score` as JSON.
    case score
    /// `score` as NDJSON.
    case scoreLines
  }

  /// An input that it names.
  public struct Input: Sendable, Hashable {
    /// The path by which it was known.
    public let path: String
    /// The SHA-256 of its bytes.
    public let sha256: String
    /// What it was to the round; `nil` where the report does not say.
    public let role: String?

    /// The input at `path`.
    public init(path: String, sha256: String, role: String? = nil) {
      self.path = path
      self.sha256 = sha256
      self.role = role
    }
  }

  /// The file.
  public let source: SourceText
  /// Which report it is.
  public let shape: Shape
  /// The program that wrote it.
  public let engine: String
  /// The language in which it speaks.
  public let language: Language
  /// What was asked.
  public let question: Question
  /// The readings of open questions that were followed, by question.
  public let readings: [(question: String, reading: String)]
  /// The inputs that it names, in its order.
  public let inputs: [Input]
  /// Its objects: one, or one a line.
  let objects: [Object]

  /// One object of the report and the line on which it begins, from 1.
  struct Object: Sendable {
    let node: YAMLNode
    let line: Int
  }
}
