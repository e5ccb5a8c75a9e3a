import Glibc

/// One run of a program as a process of its own, and what it cost.
enum ProcessRun {
  /// What a run cost.
  struct Cost {
    /// From its start to its end, in seconds.
    var wall: Double
    /// What all its threads took together, in the program and in the kernel, in seconds.
    var processor: Double
    /// The most memory it held at once, in MiB.
    var peak: Double
    /// Its exit status; negative when a signal ended it.
    var status: Int32
  }

  /// Runs `words`; what the program prints goes to the file `output`.
  ///
  /// - Returns: `nil` when the program could not be started.
  static func run(_ words: [String], output: String = "/dev/null") -> Cost? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o644)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    guard unsafe posix_spawn(&process, words[0], &actions, nil, arguments, environ) == 0 else {
      return nil
    }
    var (status, usage) = (Int32(), rusage())
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { return nil }
    }
    return Cost(
      wall: seconds(clock.now - start),
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peak: Double(usage.ru_maxrss) / 1024,
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    )
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
  }

  /// A duration in seconds.
  static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }
}
