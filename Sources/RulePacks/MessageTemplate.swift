public import CEL
import CivilTime
public import Diagnostics
import LocatedYAML

/// A sentence in both languages with expressions in braces, typed before it is used.
///
/// `{{` and `}}` stand for braces.
public struct MessageTemplate: Sendable {
  let vi: [Segment]
  let en: [Segment]
  /// The zone on whose clock times are told.
  let zone: Zone

  enum Segment: Sendable {
    case text(String)
    case expression(Program)
  }

  /// The expressions in both languages.
  var programs: [Program] {
    (vi + en).compactMap { segment in
      if case .expression(let program) = segment { program } else { nil }
    }
  }

  /// The sentence for these facts; an expression without a value reads `?`.
  public func render(_ bindings: Bindings) -> Localized {
    Localized(vi: render(vi, .vi, bindings), en: render(en, .en, bindings))
  }

  private func render(
    _ segments: [Segment],
    _ language: Language,
    _ bindings: Bindings
  ) -> String {
    var text = ""
    for segment in segments {
      switch segment {
      case .text(let literal): text += literal
      case .expression(let program):
        guard case .value(let value) = program.evaluate(bindings) else {
          text += "?"
          continue
        }
        text += value.spoken(in: zone)[language]
      }
    }
    return text
  }
}

extension MessageTemplate {
  /// The template of a located `{vi, en}`, with every expression compiled in `environment`.
  init?(_ node: YAMLNode, in environment: Environment, found: inout [Diagnostic]) {
    guard let vi = node["vi"], let en = node["en"] else { return nil }
    zone = environment.zone
    self.vi = Self.segments(of: vi, in: environment, found: &found)
    self.en = Self.segments(of: en, in: environment, found: &found)
  }

  private static func segments(
    of node: YAMLNode,
    in environment: Environment,
    found: inout [Diagnostic]
  ) -> [Segment] {
    var segments: [Segment] = []
    for piece in pieces(of: Array(node.text.utf8)) {
      switch piece {
      case .text(let text): segments.append(.text(text))
      case .expression(let range):
        switch environment.compile(ExpressionText(node, within: range)) {
        case .program(let program): segments.append(.expression(program))
        case .mistakes(let mistakes): found += mistakes
        }
      case .unclosed(let range):
        let place = Place(node.tree.source, node.sourceRange(ofText: range))
        found.append(Diagnostic(RuleSituation.unclosedBrace, at: place))
      }
    }
    return segments
  }

  /// A part of a sentence as it is written.
  private enum Piece {
    case text(String)
    /// The bytes between the braces.
    case expression(Range<Int>)
    /// An opening brace and all that follows.
    case unclosed(Range<Int>)
  }

  private static func pieces(of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      let isDoubled = isBrace && index + 1 < bytes.count && bytes[index + 1] == byte
      guard byte == UInt8(ascii: "{"), !isDoubled else {
        literal.append(byte)
        index += isDoubled ? 2 : 1
        continue
      }
      if !literal.isEmpty { pieces.append(.text(String(decoding: literal, as: UTF8.self))) }
      literal = []
      guard let close = ExpressionText.closingBrace(in: bytes, from: index + 1) else {
        return pieces + [.unclosed(index..<bytes.count)]
      }
      pieces.append(.expression(index + 1..<close))
      index = close + 1
    }
    if !literal.isEmpty { pieces.append(.text(String(decoding: literal, as: UTF8.self))) }
    return pieces
  }
}
