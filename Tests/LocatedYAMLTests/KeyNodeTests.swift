import Diagnostics
import LocatedYAML
import Testing

@Suite("The key of a value")
struct KeyNodeTests {
  @Test(
    "Every value knows its key, whatever the key is",
    arguments: [
      "a: 1\nb: {c: 2, d: [3, {e: 4}]}\n",
      "? [a, {b: c}]\n: d\n? {x: {y: [z]}}\n: {k: v}\n",
      "? [[[deep]]]\n: [[{a: b}]]\nafter: last\n",
      "a: &x {b: 1}\n*x : c\n? *x\n: *x\nd: *x\n",
      "a:\nb:\n  - c:\n    d: ~\n",
      "{? , ? a, b: , [c]: {}}\n",
      "--- {a: b}\n--- [{c: d}]\n",
      "a: b\na: {c: d}\n",
    ]
  )
  func key(text: String) {
    let tree = YAMLTree.read(SourceText(path: "a.yaml", text: text)).tree
    var waiting = tree.roots
    for root in waiting { #expect(root.keyNode == nil) }
    while let node = waiting.popLast() {
      guard !node.isAlias else { continue }
      for item in node.items {
        #expect(item.keyNode == nil)
        waiting.append(item)
      }
      for entry in node.entries {
        #expect(entry.key.keyNode == nil)
        #expect(entry.value.keyNode == entry.key)
        waiting += [entry.key, entry.value]
      }
    }
  }
}
