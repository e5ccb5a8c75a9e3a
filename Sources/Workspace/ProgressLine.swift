public import Diagnostics
import Glibc

/// One line on a terminal that tells how far a run is; gone when it ends.
///
/// Nothing is written where standard error is no terminal. The line changes at most ten times a
/// second and holds no colours.
public struct ProgressLine {
  private let total: Int
  private let language: Language
  private let channel: OutputChannel?
  private let now: () -> Double
  private let begun: Double
  private var shown: Double
  private var width = 0

  /// Seconds between two changes.
  private static let pause = 0.1
  /// Before so many seconds have passed a rate says nothing.
  private static let warmUp = 0.5

  /// A line for `total` files, on `channel` if there is one; `now` tells seconds that never go back.
  init(
    total: Int,
    _ language: Language,
    on channel: OutputChannel?,
    now: @escaping () -> Double = Disk.seconds
  ) {
    self.total = total
    self.language = language
    self.channel = channel
    self.now = now
    begun = now()
    shown = begun
  }

  /// Whether anybody sees it.
  var isShown: Bool { channel != nil }

  /// Tells that `done` files are done.
  public mutating func tell(_ done: Int) {
    guard let channel else { return }
    let time = now()
    guard time - shown >= Self.pause else { return }
    shown = time
    let text = Self.text(done, of: total, after: time - begun)[language]
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    width = text.count
    try? channel.write(Array("\r\(text)\(blanks)".utf8))
  }

  /// Removes the line.
  public mutating func end() {
    guard let channel, width > 0 else { return }
    try? channel.write(Array("\r\(String(repeating: " ", count: width))\r".utf8))
    width = 0
  }

  /// What the line says after so many seconds.
  static func text(_ done: Int, of total: Int, after seconds: Double) -> Localized {
    var vi = "\(done)/\(total) tệp"
    var en = "\(done)/\(total) files"
    if seconds >= warmUp, done > 0 {
      let rate = Double(done) / seconds
      let left = Int(Double(total - done) / rate)
      vi += " · \(Int(rate)) tệp/giây · còn \(clock(left))"
      en += " · \(Int(rate)) files/s · \(clock(left)) left"
    }
    return Localized(vi: vi, en: en)
  }

  /// Seconds as `m:ss`, or as `h:mm:ss`.
  private static func clock(_ seconds: Int) -> String {
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let rest = padded(seconds % 60)
    return hours > 0 ? "\(hours):\(padded(minutes)):\(rest)" : "\(minutes):\(rest)"
  }
}

extension Disk {
  /// Seconds of a clock that never goes back.
  static func seconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

extension Workspace {
  /// A line that tells how far a run over `total` files is; silent where nobody watches.
  public func progress(of total: Int, _ language: Language, isQuiet: Bool) -> ProgressLine {
    let isShown = surroundings.errorsAreTerminal && !isQuiet
    return ProgressLine(total: total, language, on: isShown ? .standardError : nil)
  }
}
