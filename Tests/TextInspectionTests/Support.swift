import Diagnostics
import LocatedYAML
import TextInspection

/// Inspects a file of this text; the one way of these tests into the module.
func inspect(_ text: String, path: String = "t.yaml") -> [Diagnostic] {
  inspect(bytes: Array(text.utf8), path: path)
}

/// Inspects a file of these bytes.
func inspect(bytes: [UInt8], path: String = "t.yaml") -> [Diagnostic] {
  let source = SourceText(path: path, bytes: bytes)
  return TextInspector.inspect(source, YAMLTree.read(source).tree)
}

/// A text without its marks « and », and the range of bytes between them.
func unmark(_ marked: String) -> (text: String, range: SourceRange) {
  let parts = marked.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
  let inner = parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
  let start = parts[0].utf8.count
  let text = String(parts[0]) + String(inner[0]) + String(inner[1])
  return (text, SourceRange(start, start + inner[0].utf8.count))
}

/// A text after its fix.
func apply(_ fix: Fix, to text: String) -> String {
  var bytes = Array(text.utf8)
  bytes.replaceSubrange(fix.range.start..<fix.range.end, with: Array(fix.replacement.utf8))
  return String(decoding: bytes, as: UTF8.self)
}
