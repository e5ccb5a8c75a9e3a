import Streaming
import Testing

/// Paths in one buffer against an array of them.
@Suite struct PathListTests {
  @Test(arguments: [[], [""], ["a"], ["", "a", "a/b", "a/b", "z", "é.yaml"]])
  func `a list holds the paths it was made of, and finds the first of each`(paths: [String]) {
    let list = PathList(paths)
    #expect(Array(list) == paths)
    for path in paths + ["b", "a/", "zz", "\u{1}"] {
      #expect(list.position(of: path) == paths.firstIndex(of: path))
    }
  }
}
