import Foundation
import Testing

/// The text of the plan lies outside the project; where it is present, nothing here repeats it.
@Suite struct PlanTextTests {
  private static let text = SourceTree.root
    .appending(path: "../shared/domain/116-KH-2019.txt").standardizedFileURL

  @Test func `no nine consecutive words of the plan stand in the project`() throws {
    guard let data = try? Data(contentsOf: Self.text) else {
      print("skipped: the text of the plan is not beside the checkout")
      return
    }
    let planRuns = Self.runs(in: String(decoding: data, as: UTF8.self))
    for folder in ["Sources", "plans", "rules", "examples", "docs"] {
      for suffix in [".yaml", ".swift", ".md"] {
        for file in SourceTree.files(under: folder, endingIn: suffix) {
          let shared = Self.runs(in: file.text).intersection(planRuns).subtracting(Self.titles)
          #expect(shared.isEmpty, "\(file.path): \(shared.first ?? "")")
        }
      }
    }
  }

  /// Runs that are names of documents or bodies, which cannot be paraphrased.
  private static let titles: Set<String> = []

  private static func runs(in text: String) -> Set<String> {
    let words = text.precomposedStringWithCanonicalMapping.lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    guard words.count >= 9 else { return [] }
    return Set((0...(words.count - 9)).map { words[$0..<($0 + 9)].joined(separator: " ") })
  }
}
