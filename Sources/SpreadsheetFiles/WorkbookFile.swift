internal import Glibc
public import Spreadsheets

extension Workbook {
  /// The workbook as the bytes of an xlsx file; the same workbook gives the same bytes.
  ///
  /// The library that writes them knows files only, so they pass through a temporary file that has no
  /// name and is gone when this returns. Linear in the cells, all of which are held in memory.
  public func bytes() throws(WorkbookProblem) -> [UInt8] {
    if let problem { throw problem }
    precondition(!sheets.isEmpty, "A workbook has at least one sheet")
    let scratch = try ScratchFile()
    var file = try OpenWorkbook(path: scratch.path)
    file.write(self)
    try file.close()
    return try scratch.bytes()
  }
}

/// The one owner of a temporary file without a name.
@safe private struct ScratchFile: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>
  private let descriptor: Int32

  init() throws(WorkbookProblem) {
    guard let file = unsafe tmpfile() else { throw Self.lastProblem }
    unsafe self.file = file
    descriptor = unsafe fileno(file)
  }

  deinit { unsafe fclose(file) }

  /// A path that leads to it for as long as it lives.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written to it.
  func bytes() throws(WorkbookProblem) -> [UInt8] {
    var found = stat()
    guard unsafe fstat(descriptor, &found) == 0 else { throw Self.lastProblem }
    let size = Int(found.st_size)
    var start = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while start < size {
        let free = unsafe buffer.baseAddress?.advanced(by: start)
        let got = unsafe pread(descriptor, free, size - start, start)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        start += got
      }
      count = start
    }
    guard start == size else { throw Self.lastProblem }
    return bytes
  }

  private static var lastProblem: WorkbookProblem {
    .library(unsafe String(cString: strerror(errno)))
  }
}
