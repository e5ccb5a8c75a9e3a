public import Diagnostics
internal import LocatedYAML

/// The door to the disk: finds what a check needs, reads it, and puts reports where they belong.
public struct Workspace: Sendable {
  /// No submission may be larger, in bytes.
  static let sizeLimit = YAMLLimits.standard.bytes
  /// No file by which submissions are judged may be larger, in bytes.
  static let roundSizeLimit = YAMLLimits.ofRound.bytes

  let surroundings: Surroundings
  /// The working folder without links.
  let home: String

  /// A workspace as seen from `surroundings`.
  public init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    home = Disk.canonical(surroundings.workingFolder) ?? surroundings.workingFolder
  }

  /// Puts `bytes` at `path`, whole or not at all; says why when that fails.
  public func write(_ bytes: [UInt8], to path: String) -> Diagnostic? {
    do throws(DiskError) {
      try Disk.replace(FilePath.join(surroundings.workingFolder, path), with: bytes)
      return nil
    } catch {
      return Diagnostic(WorkspaceSituation.unwritable(path, error), at: nil)
    }
  }

  /// Whether an ordinary file lies at `path`, which writing there would replace.
  public func holdsFile(at path: String) -> Bool {
    (try? Disk.status(FilePath.join(surroundings.workingFolder, path)))?.kind == .file
  }

  /// What to say where a zone is not known and the system has no zone data; else `nil`.
  public var zoneAdvice: Diagnostic? {
    let folder = surroundings.zoneFolder
    guard (try? Disk.status(folder)) == nil else { return nil }
    return Diagnostic(WorkspaceSituation.noZoneData(folder), at: nil)
  }

  /// Where a path lies that a person typed.
  func typed(_ path: String) -> Location {
    Location(shown: path, absolute: FilePath.join(surroundings.workingFolder, path))
  }

  /// Where a path lies that the file at `folder` names; shown as one would type it here.
  func named(_ path: String, in folder: String) -> Location {
    let absolute = FilePath.join(folder, path)
    let shown = FilePath.relative(Disk.canonical(absolute) ?? absolute, to: home)
    return Location(shown: shown, absolute: absolute)
  }

  /// The nearest project file from `path` upward; a folder is searched itself.
  func projectFile(from path: String) -> Location? {
    let absolute = FilePath.join(surroundings.workingFolder, path)
    let isFolder = (try? Disk.status(absolute))?.kind == .folder
    let start = isFolder ? absolute : FilePath.parent(of: absolute) ?? "/"
    var folder = Disk.canonical(start)
    while let current = folder {
      let candidate = FilePath.join(current, Project.fileName)
      if let status = try? Disk.status(candidate), status.kind == .file {
        return Location(shown: FilePath.relative(candidate, to: home), absolute: candidate)
      }
      folder = FilePath.parent(of: current)
    }
    return nil
  }
}
