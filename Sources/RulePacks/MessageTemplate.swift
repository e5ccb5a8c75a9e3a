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
    let bytes = Array(node.text.utf8)
    var segments: [Segment] = []
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      if isBrace, index + 1 < bytes.count, bytes[index + 1] == byte {
        literal.append(byte)
        index += 2
        continue
      }
      guard byte == UInt8(ascii: "{") else {
        literal.append(byte)
        index += 1
        continue
      }
      guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
        let range = node.sourceRange(ofText: index..<bytes.count)
        found.append(
          Diagnostic(RuleSituation.unclosedBrace, at: Place(node.tree.source, range))
        )
        return segments
      }
      if !literal.isEmpty { segments.append(.text(String(decoding: literal, as: UTF8.self))) }
      literal = []
      let inside = ExpressionText(node, within: (index + 1)..<close)
      switch environment.compile(inside) {
      case .program(let program): segments.append(.expression(program))
      case .mistakes(let diagnostics): found += diagnostics
      }
      index = close + 1
    }
    if !literal.isEmpty { segments.append(.text(String(decoding: literal, as: UTF8.self))) }
    return segments
  }
}
