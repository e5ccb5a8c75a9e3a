import Glibc

/// A file on its way: it takes its name when it is whole, and never exists when it is not.
///
/// Where the file system can it has no name until then, so that nothing is left of it whatever
/// happens to the process; else it lies beside the old file and is removed when a signal ends the
/// process.
final class PendingFile {
  // A class, because it owns the file.
  /// The absolute path at which it shall lie.
  private let target: String
  private let file: Int32
  private let old: Disk.Status?
  /// The name that it has meanwhile.
  private var passing: String?
  private var stray: Int?
  private var isOpen = true

  /// A file that shall replace what lies at the absolute `path`, or be new there.
  ///
  /// What is no ordinary file, such as a device or a pipe, is written directly.
  init(at path: String) throws(DiskError) {
    target = Disk.canonical(path) ?? path
    old = try? Disk.status(target)
    if old?.kind == .folder { throw .folder }
    if old?.kind == .other {
      file = unsafe open(target, O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { throw .last }
      return
    }
    let nameless = Disk.openNameless(in: FilePath.parent(of: target) ?? "/")
    if nameless >= 0 {
      file = nameless
    } else {
      let name = Self.passingName(target)
      stray = StrayFiles.add(name)
      file = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard file >= 0 else {
        StrayFiles.remove(stray)
        throw .last
      }
      passing = name
    }
    if let old {
      // Who may not give files away keeps the new one; giving away can take permissions.
      _ = fchown(file, old.owner, old.group)
      fchmod(file, mode_t(old.mode))
    }
  }

  /// Appends `bytes`.
  func append(_ bytes: [UInt8]) throws(DiskError) { try Disk.write(bytes, to: file) }

  /// Gives the file its name: from now on it is there, whole.
  func commit() throws(DiskError) {
    if old?.kind == .other { return try shut() }
    guard fsync(file) == 0 else { throw .last }
    if passing == nil {
      if old == nil, Disk.name(file, target) { return try shut() }
      let name = Self.passingName(target)
      stray = StrayFiles.add(name)
      // Only a process of this number can have left such a file, and it is gone.
      unsafe unlink(name)
      guard Disk.name(file, name) else { throw .last }
      passing = name
    }
    try shut()
    guard let name = passing, unsafe rename(name, target) == 0 else { throw .last }
    passing = nil
  }

  private func shut() throws(DiskError) {
    isOpen = false
    guard close(file) == 0 else { throw .last }
  }

  private static func passingName(_ target: String) -> String { "\(target).\(getpid()).new" }

  deinit {
    if isOpen, file >= 0 { close(file) }
    if let passing { _ = unsafe unlink(passing) }
    StrayFiles.remove(stray)
  }
}

extension Disk {
  /// A new file without a name in the absolute `folder`, to be read and written; negative where
  /// there is none to be had.
  static func openNameless(in folder: String) -> Int32 {
    // O_TMPFILE, which is no plain constant in C: a bit of its own and O_DIRECTORY.
    let nameless = 0o20_000_000 | O_DIRECTORY
    return unsafe open(folder, O_RDWR | O_CLOEXEC | nameless, 0o666)
  }

  /// Gives the nameless `file` the absolute `path`, where nothing may lie; whether it has it now.
  fileprivate static func name(_ file: Int32, _ path: String) -> Bool {
    unsafe linkat(AT_FDCWD, "/proc/self/fd/\(file)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }
}
