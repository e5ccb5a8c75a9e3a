import Glibc

extension Disk {
  /// Writes all of `bytes` to an open file.
  static func write(_ bytes: [UInt8], to file: Int32) throws(DiskError) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      start += written
    }
  }

  /// Puts `bytes` at the absolute `path`: whole, or not at all.
  ///
  /// A new file is written beside the old one and then takes its name, so that the old one stays
  /// whole when anything fails. What is no ordinary file, such as a device, is written directly.
  static func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    let target = canonical(path) ?? path
    let old = try? status(target)
    if old?.kind == .folder { throw .folder }
    if old?.kind == .other { return try writeDirectly(target, bytes) }
    let beside = "\(target).\(getpid()).new"
    let file = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .last }
    do throws(DiskError) {
      if let old { fchmod(file, mode_t(old.mode)) }
      try fill(file, with: bytes)
      guard unsafe rename(beside, target) == 0 else { throw DiskError.last }
    } catch {
      unsafe unlink(beside)
      throw error
    }
  }

  private static func fill(_ file: Int32, with bytes: [UInt8]) throws(DiskError) {
    do throws(DiskError) {
      try write(bytes, to: file)
      guard fsync(file) == 0 else { throw DiskError.last }
    } catch {
      close(file)
      throw error
    }
    guard close(file) == 0 else { throw .last }
  }

  private static func writeDirectly(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    try write(bytes, to: file)
  }
}
