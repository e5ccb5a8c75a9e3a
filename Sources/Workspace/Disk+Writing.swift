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

  /// Puts `bytes` at the absolute `path`: whole, or not at all, and then the old file stays.
  static func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    let file = try PendingFile(at: path)
    try file.append(bytes)
    try file.commit()
  }
}
