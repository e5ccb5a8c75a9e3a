import Diagnostics
import LocatedYAML
import Testing

@testable import RulePacks

@Suite("Sentences with expressions")
struct MessageTemplateTests {
  private func template(_ sentence: String) throws -> (MessageTemplate?, [Diagnostic]) {
    let quoted = sentence.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    let node = try RuleText.root("{vi: \"\(quoted)\", en: \"\(quoted)\"}")
    var found: [Diagnostic] = []
    let template = MessageTemplate(node, in: Facts.spoken, found: &found)
    return (template, found)
  }

  @Test(
    "Values are told as people say them in each language",
    arguments: [
      ("Hạn {day}.", "Hạn 05-01-2019.", "Hạn 2019-01-05."),
      ("{moment}", "31-10-2019 06:30", "2019-10-31 06:30"),
      ("{instant}", "01-01-2020 00:05", "2020-01-01 00:05"),
      ("{days}", "05-01-2019, 31-10-2019 06:30", "2019-01-05, 2019-10-31 06:30"),
      ("“{names}”", "“a, b”", "“a, b”"),
      ("{activity.places}", "Rạch Giá, Hà Tiên", "Rạch Giá, Hà Tiên"),
      ("{number + 1} {share}", "4 0.5", "4 0.5"),
      ("{none} {activity.absent}", "? ?", "? ?"),
      ("{1 / (number - 3)}", "?", "?"),
      ("[{absent}]", "[]", "[]"),
      ("[{activity.none}]", "[]", "[]"),
      ("", "", ""),
    ]
  )
  func rendering(sentence: String, vi: String, en: String) throws {
    let (template, found) = try template(sentence)
    #expect(found.isEmpty)
    let rendered = try #require(template).render(try Facts.bindings())
    #expect(rendered == Localized(vi: vi, en: en))
  }

  @Test(
    "An expression ends at the brace that is its own",
    arguments: [
      ("{{{number}}}", "{3}"),
      ("a }} b {{ c", "a } b { c"),
      ("a } b", "a } b"),
      ("{'}'}", "}"),
      ("{\"}\"}!", "}!"),
      ("{'it\\'s }'}", "it's }"),
      ("{r'\\}'}", "\\}"),
      ("{'''a'}b'''}", "a'}b"),
      ("{ {'a': {'b': number}}['a']['b']}", "3"),
      ("{ {'a': number}.a}}}", "3}"),
      ("{[number, {'x': 2}['x']][1]}.", "2."),
      ("{number // with a } in it\n}", "3"),
      ("{names.map(n, {'k': n}['k'] + '{}')}", "a{}, b{}"),
      ("{'{'}{'}'}", "{}"),
    ]
  )
  func braces(sentence: String, expected: String) throws {
    let (template, found) = try template(sentence)
    #expect(found.map(RuleText.line).isEmpty, "\(found.map(\.wording.what.en))")
    #expect(try #require(template).render(try Facts.bindings()).en == expected)
  }

  @Test(
    "What is wrong has its place in the sentence",
    arguments: [
      ("Số {number", "1:10 rule/unclosed-brace “{number”"),
      ("{ {'a': 1}", "1:7 rule/unclosed-brace “{ {'a': 1}”"),
      ("{", "1:7 rule/unclosed-brace “{”"),
      ("{'a", "1:7 rule/unclosed-brace “{'a”"),
      ("{'a} và", "1:8 cel/unterminated “'a”"),
      ("{numbr}", "1:8 cel/undeclared “numbr”"),
      ("{number} {numbr}", "1:17 cel/undeclared “numbr”"),
      ("ắ {'é' + numbr}", "1:16 cel/undeclared “numbr”"),
      ("{number # 1}", "1:15 cel/strange-character “#”"),
      ("{}", "1:8 cel/syntax “”"),
    ]
  )
  func mistakes(sentence: String, expected: String) throws {
    let (_, found) = try template(sentence)
    #expect(found.first.map(RuleText.line) == expected)
    #expect(found.count == 2, "one in each language")
  }

  @Test("A sentence of many open braces is read in one pass")
  func hostile() throws {
    let (_, found) = try template("{number} " + String(repeating: "{ ", count: 50_000))
    #expect(found.map(\.id.rawValue) == ["rule/unclosed-brace", "rule/unclosed-brace"])
  }
}
