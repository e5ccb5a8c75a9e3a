import Glibc

/// Writes the submissions for measuring whole programs over them.
enum Files {
  /// Writes `text` to `path`; false when that fails.
  static func write(_ text: String, to path: String) -> Bool {
    guard let file = unsafe fopen(path, "w") else { return false }
    var text = text
    let written = text.withUTF8 { bytes in
      unsafe fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count
    }
    return unsafe fclose(file) == 0 && written
  }

  /// Makes a folder; true also when it is there already.
  static func makeFolder(_ path: String) -> Bool {
    unsafe mkdir(path, 0o755) == 0 || errno == EEXIST
  }
}
