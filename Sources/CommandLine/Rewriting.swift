internal import Diagnostics
internal import Linting
internal import Reports
internal import Workspace

/// Mended files put in the place of the old ones; one that cannot be written costs the others nothing.
struct Rewriting {
  /// What the files hold now.
  private(set) var texts: [SourceText] = []
  /// The digests of what was written, by path.
  private(set) var digests: [String: InputDigest] = [:]
  /// How much was mended.
  private(set) var mending = LintReport.Mending(changes: 0, files: 0)
  /// Why files could not be written.
  private(set) var problems: [Diagnostic] = []

  /// Writes each file that was changed.
  init(_ files: some Sequence<(WorkspaceFile, FixedFile)>, with workspace: Workspace) {
    for (file, fixed) in files {
      guard fixed.isChanged else {
        texts.append(file.text)
        continue
      }
      if let problem = workspace.rewrite(file, with: fixed.after.source.bytes) {
        problems.append(problem)
        texts.append(file.text)
      } else {
        texts.append(fixed.after.source)
        digests[file.text.path] = InputDigest(of: fixed.after.source)
        mending.changes += fixed.count
        mending.files += 1
      }
    }
  }
}
