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

  /// Writes `bytes` to `path`; false when that fails.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = unsafe fopen(path, "w") else { return false }
    let written = unsafe bytes.withUnsafeBytes { buffer in
      unsafe fwrite(buffer.baseAddress, 1, buffer.count, file) == buffer.count
    }
    return unsafe fclose(file) == 0 && written
  }

  /// Makes a folder; true also when it is there already.
  static func makeFolder(_ path: String) -> Bool {
    unsafe mkdir(path, 0o755) == 0 || errno == EEXIST
  }

  /// Makes a link at `path` to what lies at `target`; true also when it is there already.
  static func link(_ path: String, to target: String) -> Bool {
    guard let whole = unsafe realpath(target, nil) else { return false }
    defer { unsafe free(whole) }
    return unsafe symlink(whole, path) == 0 || errno == EEXIST
  }

  /// Removes a folder with all that is in it.
  static func remove(_ folder: String) {
    _ = ProcessRun.run(["/bin/rm", "-rf", "--", folder])
  }
}
