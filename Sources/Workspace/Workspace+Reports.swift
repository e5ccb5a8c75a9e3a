public import Diagnostics

extension Workspace {
  /// Reads a report that the program wrote, of at most so many bytes.
  public func report(at path: String, limit: Int) throws(PreparationFailure) -> SourceText {
    try read(typed(path), namedAt: nil, limit: limit).text
  }
}
