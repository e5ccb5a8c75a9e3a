import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  @Test(arguments: [
    ("README.md", "$ ttdn-check --as-of", "round.en.txt"),
    ("README.vi.md", "$ ttdn-check --as-of", "round.vi.txt"),
    ("README.md", "$ ttdn-check score", "score-closing.en.txt"),
    ("README.vi.md", "$ ttdn-check score", "score-closing.vi.txt"),
  ])
  func `what the README shows of a run is the program's own output`(
    readme: String,
    command: String,
    golden: String
  ) throws {
    let text = try #require(SourceTree.file(readme)).text
    let output = try #require(
      SourceTree.files(under: "Tests/CommandLineTests/Golden", endingIn: golden).first
    ).text.split(separator: "\n").map(String.init)
    let lines = text.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.contains(command) })
    let shown = lines[(start + 1)...].prefix { $0.hasPrefix("    ") || $0 == "      …" }
    #expect(shown.count >= 8)
    for line in shown where line != "      …" {
      #expect(output.contains(String(line.dropFirst(4))), "\(readme): \(line)")
    }
  }
}
