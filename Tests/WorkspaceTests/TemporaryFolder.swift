import CivilTime
import Glibc
import Testing

@testable import Workspace

/// A folder of files for one test; it goes with the value.
final class TemporaryFolder: Sendable {
  let path: String

  /// A folder that holds `files`; a name that ends in `/` is a folder, `a -> b` a link.
  init(_ files: [String: String] = [:]) throws {
    var template = Array("/tmp/ttdn-test-XXXXXX".utf8CString)
    let made: String? = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let name = unsafe mkdtemp(start) else { return nil }
      return unsafe String(cString: name)
    }
    path = try #require(made.flatMap(Disk.canonical))
    for name in files.keys.sorted() { try add(name, files[name] ?? "") }
  }

  /// Adds a file, folder or link.
  func add(_ name: String, _ text: String) throws {
    let parts = name.split(separator: "/").map(String.init)
    var folder = path
    for part in parts.dropLast(name.hasSuffix("/") ? 0 : 1) {
      folder += "/" + part
      _ = unsafe mkdir(folder, 0o755)
    }
    if name.hasSuffix("/") { return }
    if let arrow = name.firstRange(of: " -> ") {
      let link = "\(path)/\(name[..<arrow.lowerBound])"
      #expect(unsafe symlink(String(name[arrow.upperBound...]), link) == 0)
      return
    }
    try Disk.replace("\(path)/\(name)", with: Array(text.utf8))
  }

  /// Surroundings whose working folder is this one, or a folder in it.
  func surroundings(in folder: String = "", now: String = "2019-11-01T00:00:00Z") -> Surroundings {
    Surroundings(
      workingFolder: folder.isEmpty ? path : "\(path)/\(folder)",
      now: Instant(now) ?? .earliest
    )
  }

  deinit {
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    _ = unsafe chmod(path, 0o755)
    for name in (try? Disk.names(in: path)) ?? [] { remove("\(path)/\(name)") }
    if unsafe unlink(path) != 0 { _ = unsafe rmdir(path) }
  }
}
