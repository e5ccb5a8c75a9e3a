import Glibc
import Synchronization

/// The files that exist under a passing name; when a signal ends the process they go with it.
///
/// Ctrl-C, a hang-up and a plain `kill` then leave no file behind, end the run with status 2 and say
/// so. Nothing can be done about `kill -9`, for which files without a name exist.
enum StrayFiles {
  private static let capacity = 16
  /// The names, or nothing. Plain memory, because a signal handler may read nothing else.
  nonisolated(unsafe) private static let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> =
    {
      let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
        .allocate(capacity: capacity)
      unsafe names.initialize(repeating: nil, count: capacity)
      return unsafe names
    }()
  private static let message = Array(
    """

    error[run/interrupted]: bị ngắt giữa chừng; tệp cũ, nếu có, còn nguyên, hãy chạy lại \
    / interrupted; the old file, if any, is whole, run it again

    """.utf8
  )
  private static let lock = Mutex<Void>(())

  /// Remembers that a file lies at the absolute `path`.
  ///
  /// - Returns: Where it is remembered; `nil` when too many are.
  static func add(_ path: String) -> Int? {
    lock.withLock { _ in
      for slot in 0..<capacity where unsafe names[slot] == nil {
        unsafe names[slot] = strdup(path)
        return slot
      }
      return nil
    }
  }

  /// Forgets what was remembered: the file has its own name now, or is gone.
  ///
  /// The text of the name stays, because a handler may be reading it.
  static func remove(_ slot: Int?) {
    guard let slot else { return }
    lock.withLock { _ in unsafe names[slot] = nil }
  }

  /// From now on a signal that would end the process removes the files first.
  ///
  /// A signal that was ignored, as `nohup` does, stays ignored. A file larger than the process may
  /// write is an error of writing, not a signal.
  static func removeOnSignals() {
    _ = unsafe (names, message.count)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var before = sigaction()
      unsafe sigaction(number, nil, &before)
      if unsafe before.__sigaction_handler.sa_handler == nil { _ = signal(number, leave) }
    }
    _ = signal(SIGXFSZ, SIG_IGN)
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Ends the process; calls nothing but what a signal handler may call.
  private static let leave: @convention(c) (Int32) -> Void = { _ in
    var slot = 0
    while slot < capacity {
      if let name = unsafe names[slot] { _ = unsafe unlink(name) }
      slot += 1
    }
    unsafe message.withUnsafeBytes { text in
      _ = unsafe Glibc.write(STDERR_FILENO, text.baseAddress, text.count)
    }
    _exit(2)
  }
}
