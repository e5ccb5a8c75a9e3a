import Diagnostics
import Glibc

/// The files that measuring reads and writes.
enum Files {
  /// The file at `path`; `nil` when it cannot be read.
  static func read(_ path: String) -> SourceText? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = unsafe part.withUnsafeMutableBytes { buffer in
        unsafe fread(buffer.baseAddress, 1, buffer.count, file)
      }
      guard got > 0 else { return SourceText(path: path, bytes: bytes) }
      bytes += part[..<got]
    }
  }

  /// The paths of the YAML files in the folders of `folder`, sorted.
  static func names(under folder: String) -> [String] {
    var found = unsafe glob_t()
    defer { unsafe globfree(&found) }
    guard unsafe glob("\(folder)/*/*.yaml", 0, nil, &found) == 0 else { return [] }
    return (0..<(unsafe Int(found.gl_pathc))).compactMap { index in
      unsafe found.gl_pathv[index].map { unsafe String(cString: $0) }
    }
  }

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
