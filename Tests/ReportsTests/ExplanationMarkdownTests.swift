import Testing

@testable import Reports

/// Text from files cannot make markup of its own.
@Suite struct ExplanationMarkdownTests {
  @Test(arguments: [
    ("plain words", "plain words"), ("2 * 3_4", #"2 \* 3\_4"#), ("a|b", #"a\|b"#),
    ("<b>x</b> &amp;", #"\<b\>x\</b\> \&amp;"#), ("[a](http://b)", #"\[a\](http://b)"#),
    ("`x`", #"\`x\`"#), (#"\"#, #"\\"#), ("one\ntwo\r\nthree", "one two three"),
    ("a\u{1B}[0m\u{202E}b", #"a\\u{1B}\[0m\\u{202E}b"#), ("~~no~~ $x$", #"\~\~no\~\~ \$x\$"#),
  ])
  func `words are escaped`(text: String, markdown: String) {
    #expect(Markdown.text(text) == markdown)
  }

  @Test(arguments: [
    ("a.kind == 'x'", "`a.kind == 'x'`", "`a.kind == 'x'`"), ("a || b", "`a || b`", #"`a \|\| b`"#),
    ("x`y", "``x`y``", "``x`y``"), ("`", "`` ` ``", "`` ` ``"), ("a\nb", "`a b`", "`a b`"),
    ("", "", ""),
  ])
  func `code keeps its text, in a cell too`(code: String, line: String, cell: String) {
    #expect(ExplanationMarkdown.written([.code(code)]) == line)
    #expect(ExplanationMarkdown.written([.code(code)], isCell: true) == cell)
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading"), ("- no list", #"\- no list"#), ("+ none", #"\+ none"#),
    ("=== none", #"\=== none"#), ("1. none", #"1\. none"#), ("12) none", #"12\) none"#),
    ("2019-10-30", "2019-10-30"), ("1.1 title", "1.1 title"),
  ])
  func `a line begins no block`(text: String, markdown: String) {
    #expect(ExplanationMarkdown.written([.text(text)]) == markdown)
  }
}
