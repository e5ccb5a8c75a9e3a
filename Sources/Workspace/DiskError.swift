import Glibc

/// Why a file could not be read or written.
enum DiskError: Error, Equatable {
  case absent
  case denied
  case readOnly
  case full
  case folder
  case notFile
  case tooLarge(limit: Int)
  case loop
  case closedPipe
  /// It is not what was read before.
  case changed
  case other(String)

  /// The error of the last system call.
  static var last: DiskError { DiskError(number: errno) }

  init(number: Int32) {
    switch number {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .absent
    case EACCES, EPERM: self = .denied
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case EISDIR: self = .folder
    case ELOOP: self = .loop
    case EPIPE: self = .closedPipe
    default: self = .other(unsafe String(cString: strerror(number)))
    }
  }
}
