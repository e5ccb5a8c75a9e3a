import CivilTime
import Testing

/// Builds TZif files for the tests.
private struct TZif {
  var transitions: [(time: Int64, type: UInt8)] = []
  var offsets: [Int32] = [0]
  var footer: String?

  var bytes: [UInt8] {
    guard let footer else { return block(version: 0, width: 4) }
    return TZif(offsets: [0]).block(version: 50, width: 4) + block(version: 50, width: 8)
      + "\n\(footer)\n".utf8
  }

  private func block(version: UInt8, width: Int) -> [UInt8] {
    var data = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
    for count in [0, 0, 0, transitions.count, offsets.count, 4] {
      data += bigEndian(Int64(count), width: 4)
    }
    for transition in transitions { data += bigEndian(transition.time, width: width) }
    data += transitions.map(\.type)
    for offset in offsets { data += bigEndian(Int64(offset), width: 4) + [0, 0] }
    return data + Array("ABC\0".utf8)
  }

  private func bigEndian(_ number: Int64, width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (Int64($0) * 8)) }
  }
}

@Suite("Zones")
struct ZoneTests {
  /// A zone of yearly rules alone.
  private func zone(_ footer: String) throws -> Zone {
    try #require(Zone(name: footer, tzif: TZif(footer: footer).bytes))
  }

  @Test(
    "The footer's rule gives the offset of every year",
    arguments: [
      ("<+07>-7", "2019-10-30T00:00:00Z", 7 * 3600),
      ("UTC0", "2019-10-30T00:00:00Z", 0),
      ("CST6CDT,M3.2.0,M11.1.0", "2019-01-01T00:00:00Z", -6 * 3600),
      ("CST6CDT,M3.2.0,M11.1.0", "2019-07-01T00:00:00Z", -5 * 3600),
      ("CST6CDT,M3.2.0,M11.1.0", "2019-03-10T07:59:59Z", -6 * 3600),
      ("CST6CDT,M3.2.0,M11.1.0", "2019-03-10T08:00:00Z", -5 * 3600),
      ("CST6CDT,M3.2.0,M11.1.0", "2019-11-03T06:59:59Z", -5 * 3600),
      ("CST6CDT,M3.2.0,M11.1.0", "2019-11-03T07:00:00Z", -6 * 3600),
      ("NST3:30NDT,M3.2.0,M11.1.0", "2019-01-01T00:00:00Z", -12_600),
      ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2019-01-01T00:00:00Z", 13 * 3600),
      ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2019-07-01T00:00:00Z", 12 * 3600),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2019-01-01T00:00:00Z", 0),
      ("<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", "2019-07-01T00:00:00Z", -2 * 3600),
      ("AAA0BBB,J60/0,J300/0", "2020-03-01T00:00:00Z", 3600),
      ("AAA0BBB,J60/0,J300/0", "2020-02-29T23:59:59Z", 0),
      ("AAA0BBB,59/0,299/0", "2020-02-29T00:00:00Z", 3600),
      ("XXX3EDT4,0/0,J365/23", "2020-06-01T00:00:00Z", -4 * 3600),
    ]
  )
  func footerRule(footer: String, text: String, offset: Int) throws {
    let instant = try #require(Instant(text))
    #expect(try zone(footer).offset(at: instant) == offset)
  }

  @Test("Listed changes come before the rule, and the first type before all changes")
  func listedChanges() throws {
    let file = TZif(transitions: [(-100, 1), (100, 0)], offsets: [3600, 7200], footer: "AAA-3")
    let zone = try #require(Zone(name: "X", tzif: file.bytes))
    let offsets = [-101, -100, 99].map { zone.offset(at: Instant(seconds: $0)) }
    #expect(offsets == [3600, 7200, 7200])
    #expect(zone.offset(at: Instant(seconds: 100)) == 3 * 3600)
  }

  @Test("A file of version 1 has 32-bit times and no footer")
  func versionOne() throws {
    let file = TZif(transitions: [(-100, 1)], offsets: [3600, 7200])
    let zone = try #require(Zone(name: "X", tzif: file.bytes))
    #expect(zone.offset(at: Instant(seconds: -101)) == 3600)
    #expect(zone.offset(at: Instant(seconds: 5)) == 7200)
  }

  @Test("A file cut anywhere, or with one byte changed, is refused or read, never a crash")
  func hostileFiles() {
    let file = TZif(transitions: [(-100, 1), (100, 0)], offsets: [0, 60], footer: "AAA-3").bytes
    for length in 0..<file.count - 7 {
      #expect(Zone(name: "X", tzif: Array(file[..<length])) == nil)
    }
    for index in file.indices {
      for value in [0, 1, 127, 128, 255] as [UInt8] {
        var changed = file
        changed[index] = value
        let zone = Zone(name: "X", tzif: changed)
        _ = zone?.startOfDay(CivilDate(dayNumber: 0))
        _ = zone?.offset(at: .latest)
      }
    }
  }

  @Test(
    "A footer that is no rule leaves the last offset",
    arguments: ["", "A", "ABC", "ABC25", "AAA0BBB", "AAA0BBB,M13.1.0,M1.1.0", "<+07-7", "AAA0 "]
  )
  func brokenFooter(footer: String) throws {
    let file = TZif(transitions: [(0, 1)], offsets: [0, 1800], footer: footer)
    let zone = try #require(Zone(name: "X", tzif: file.bytes))
    #expect(zone.offset(at: Instant("2040-01-01T00:00:00Z") ?? .latest) == 1800)
  }

  @Test("A day begins at midnight of the zone")
  func startOfDay() throws {
    let date = try #require(CivilDate("2019-10-30"))
    #expect(Zone(offset: 25_200).startOfDay(date) == Instant("2019-10-30T00:00:00+07:00"))
    #expect(try zone("<+07>-7").startOfDay(date) == Instant("2019-10-29T17:00:00Z"))
    #expect(Zone.utc.startOfDay(after: date) == Instant("2019-10-31T00:00:00Z"))
  }

  @Test("Where clocks skip midnight, the day begins with the change")
  func skippedMidnight() throws {
    let zone = try zone("<-03>3<-02>,M11.1.0/0,M2.3.0/0")
    let date = try #require(CivilDate("2018-11-04"))
    let start = zone.startOfDay(date)
    #expect(zone.wallClock(at: start).description == "2018-11-04T01:00:00-02:00")
    #expect(start == Instant("2018-11-04T03:00:00Z"))
  }

  @Test("Where clocks go back from midnight, the day begins after the repeated hour")
  func repeatedHour() throws {
    let zone = try zone("<-03>3<-02>,M11.1.0/0,M2.3.0/0")
    let date = try #require(CivilDate("2018-02-18"))
    #expect(zone.startOfDay(date) == Instant("2018-02-18T03:00:00Z"))
  }

  @Test("Through thirty years every day begins on itself, a nanosecond after the day before")
  func everyDay() throws {
    for footer in ["CST6CDT,M3.2.0,M11.1.0", "<-03>3<-02>,M11.1.0/0,M2.3.0/0", "AAA-14", "BBB12"] {
      let zone = try zone(footer)
      for number in 10_000..<21_000 {
        let date = CivilDate(dayNumber: number)
        let start = zone.startOfDay(date)
        let before = try #require(start.subtracting(ElapsedTime(nanoseconds: 1)))
        let isRight =
          zone.wallClock(at: start).date == date
          && zone.wallClock(at: before).date == date.adding(days: -1)
        if !isRight { Issue.record("\(footer) \(date)") }
      }
    }
  }
}

@Suite("Zones by name")
struct ZoneDatabaseTests {
  @Test(
    "UTC and offsets need no data",
    arguments: [
      ("UTC", 0), ("Z", 0), ("+07:00", 25_200), ("-09:30", -34_200), ("02:00", 7200),
      ("-00:30", -1800), ("+00:00", 0),
    ]
  )
  func fixed(name: String, offset: Int) {
    #expect(ZoneDatabase.fixedOnly.zone(named: name)?.offset(at: .earliest) == offset)
    #expect(ZoneDatabase.fixedOnly.zone(named: name)?.name == name)
  }

  @Test("A name is loaded, and a file that is no zone gives none")
  func loaded() {
    let zones = ZoneDatabase { name in
      name == "Asia/Ho_Chi_Minh" ? TZif(footer: "<+07>-7").bytes : Array("no".utf8)
    }
    #expect(zones.zone(named: "Asia/Ho_Chi_Minh")?.offset(at: .latest) == 25_200)
    #expect(zones.zone(named: "Asia/Ho_Chi_Minh")?.name == "Asia/Ho_Chi_Minh")
    #expect(zones.zone(named: "Asia/Nowhere") == nil)
  }

  @Test(
    "The loader is never asked for a name that leads elsewhere",
    arguments: [
      "", "/etc/passwd", "../etc/passwd", "Asia/../../x", "Asia//x", "Asia/", "a b", "Asia.x",
      "Châu/Á", "+7:00", "+24:00", "a\u{0}b", String(repeating: "a", count: 65),
    ]
  )
  func unsafeNames(name: String) {
    let zones = ZoneDatabase { _ in
      Issue.record("asked for \(name)")
      return nil
    }
    #expect(zones.zone(named: name) == nil)
  }
}
