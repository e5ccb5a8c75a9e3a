internal import CivilTime
import Glibc

/// The system calls this program makes; nothing else in it touches the disk, clock or environment.
enum Disk {
  /// Which file a path leads to, whatever the path.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// What lies at a path, links followed.
  struct Status: Equatable {
    enum Kind { case file, folder, other }
    let kind: Kind
    let identity: Identity
    let mode: UInt32
    let owner: UInt32
    let group: UInt32
  }

  /// What lies at the absolute `path`, links followed.
  static func status(_ path: String) throws(DiskError) -> Status {
    guard !path.utf8.contains(0) else { throw .absent }
    var found = stat()
    guard unsafe stat(path, &found) == 0 else { throw .last }
    let kind: Status.Kind
    switch found.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    let identity = Identity(device: UInt64(found.st_dev), number: UInt64(found.st_ino))
    return Status(
      kind: kind,
      identity: identity,
      mode: UInt32(found.st_mode & 0o7777),
      owner: found.st_uid,
      group: found.st_gid
    )
  }

  /// The bytes of the file at the absolute `path`.
  static func read(_ path: String, limit: Int) throws(DiskError) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .absent }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    var found = stat()
    guard unsafe fstat(file, &found) == 0 else { throw .last }
    guard found.st_mode & S_IFMT != S_IFDIR else { throw .folder }
    // A little more than there is, so that its end is seen without another array.
    return try readAll(file, limit: limit, expecting: Int(found.st_size) + 1)
  }

  /// Gives the bytes of the file at the absolute `path` part by part, in constant memory.
  static func readParts(of path: String, _ take: ([UInt8]) -> Void) throws(DiskError) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = unsafe part.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
      }
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw .last }
      if got == 0 { return }
      take(Array(part[..<got]))
    }
  }

  /// The bytes that `file` still gives, likely `size`; more than `limit` are an error.
  static func readAll(_ file: Int32, limit: Int, expecting size: Int = 4096) throws(DiskError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var wanted = min(max(size, 4096), limit + 1)
    while true {
      var got = 0
      bytes.append(addingCapacity: wanted) { free in
        got = unsafe free.withUnsafeMutableBufferPointer { buffer, filled in
          let got = unsafe Glibc.read(file, buffer.baseAddress, wanted)
          filled = max(0, got)
          return got
        }
      }
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw .last }
      if bytes.count > limit { throw .tooLarge(limit: limit) }
      if got == 0 { return bytes }
      wanted =
        bytes.capacity > bytes.count ? bytes.capacity - bytes.count : min(bytes.count, 1 << 20)
    }
  }

  /// The names in the folder at the absolute `path`, in byte order.
  static func names(in path: String) throws(DiskError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw .last }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The absolute path without links, `.` and `..`; `nil` when nothing lies there.
  static func canonical(_ path: String) -> String? {
    guard !path.utf8.contains(0), let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The working folder of the process.
  static func processFolder() -> String {
    guard let found = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The moment that the system's clock shows.
  static func clock() -> Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec), nanoseconds: Int32(time.tv_nsec))
  }

  /// The environment variables of the process.
  static func processVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe next += 1
    }
    return variables
  }
}
