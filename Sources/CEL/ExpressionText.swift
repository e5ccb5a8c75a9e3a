public import Diagnostics
public import LocatedYAML

/// The text of an expression, and where each of its bytes stands in a file.
public struct ExpressionText: Sendable {
  /// The text.
  public let text: String
  private let origin: Origin

  private enum Origin: Sendable {
    case node(YAMLNode, offset: Int)
    case source(SourceText)
  }

  /// The expression that a YAML scalar of any style holds.
  public init(_ node: YAMLNode) {
    self.text = node.text
    self.origin = .node(node, offset: 0)
  }

  /// The expression that the bytes `range` of a YAML scalar's text hold, as in `… {expression} …`.
  public init(_ node: YAMLNode, within range: Range<Int>) {
    let bytes = Array(node.text.utf8)
    self.text = String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
    self.origin = .node(node, offset: range.lowerBound)
  }

  /// An expression that is a text of its own, known to people as `path`.
  public init(_ text: String, path: String = "expression") {
    self.text = text
    self.origin = .source(SourceText(path: path, text: text))
  }

  /// The place of the bytes `range` of the text. Linear in the length of the text.
  public func place(of range: Range<Int>) -> Place {
    switch origin {
    case .node(let node, let offset):
      Place(
        node.place.source,
        node.sourceRange(ofText: range.lowerBound + offset..<range.upperBound + offset)
      )
    case .source(let source):
      Place(source, SourceRange(range.lowerBound, range.upperBound))
    }
  }
}

extension ExpressionText {
  /// Where an expression in braces ends, as in `… {expression} …`.
  ///
  /// Braces of maps and those in literals and comments are the expression's own. Linear in the
  /// length of the expression.
  ///
  /// - Parameters:
  ///   - bytes: The whole text, in UTF-8.
  ///   - start: The offset behind the opening brace.
  /// - Returns: The offset of the closing brace; `nil` when the expression is not closed.
  public static func closingBrace(in bytes: [UInt8], from start: Int) -> Int? {
    var lexer = Lexer(bytes, from: start)
    var depth = 0
    while true {
      do throws(Mistake) {
        let token = try lexer.next()
        switch token.kind {
        case .end: return nil
        case .leftBrace: depth += 1
        case .rightBrace where depth == 0: return token.range.range.lowerBound
        case .rightBrace: depth -= 1
        default: break
        }
      } catch {
        // A literal without its end takes in all that follows: what is meant ends at the next brace.
        guard case .unterminated = error.situation else { continue }
        return bytes[error.range.range.lowerBound...].firstIndex(of: UInt8(ascii: "}"))
      }
    }
  }
}
