internal import Crypto
internal import Diagnostics
internal import Evaluation
internal import Streaming

extension Workspace {
  /// What became of the files that submissions name as evidence.
  ///
  /// Where a folder of evidence is named every file must lie in it. Else only files with a digest
  /// are looked for, beside the submission that names them.
  func evidence(_ selection: Selection, _ project: Project?) -> EvidenceFiles {
    let folder =
      selection.evidence.map { typed($0).absolute }
      ?? project.flatMap { project in
        project.evidence.map { FilePath.join(project.folder, $0.path) }
      }
    let workingFolder = surroundings.workingFolder
    return EvidenceFiles { submission, file, digest in
      if let folder { return EvidenceDisk.state(of: file, digest, in: folder) }
      guard let digest, submission != "-" else { return .notLookedFor }
      let absolute = FilePath.join(workingFolder, submission)
      let beside = FilePath.parent(of: absolute) ?? "/"
      return EvidenceDisk.state(of: file, digest, in: beside)
    }
  }
}

/// Looks for evidence on the disk.
enum EvidenceDisk {
  /// What became of `file`, which must lie in `folder` or below it.
  static func state(of file: String, _ digest: String?, in folder: String) -> EvidenceFiles.State {
    guard let root = Disk.canonical(folder),
      let path = Disk.canonical(FilePath.join(root, file)),
      path.hasPrefix(root == "/" ? "/" : root + "/"),
      (try? Disk.status(path))?.kind == .file
    else { return .absent }
    guard let digest else { return .sound }
    guard let found = sha256(of: path) else { return .absent }
    return found == digest ? .sound : .differs
  }

  /// The SHA-256 of a file of any size; `nil` when it cannot be read.
  private static func sha256(of path: String) -> String? {
    var hash = SHA256()
    do throws(DiskError) {
      try Disk.readParts(of: path) { hash.update(data: $0) }
    } catch { return nil }
    return ContentDigest(hash.finalize()).hexadecimal
  }
}
