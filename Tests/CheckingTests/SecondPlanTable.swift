import Model
import PlanReading

extension SecondPlanTests.Table {
  /// Every figure was worked out by hand from the plan's deadlines and the submissions, then compared.
  static let all: [Self] = [
    // The day of the example: six quarters by the first version, the seventh by the second.
    .init(
      "2024-10-05",
      """
      ubnd-suoi-moc Điều 3: satisfied 1
      ubnd-suoi-moc 1.1: pending [2/3, 1] time
      ubnd-suoi-moc 2.1: pending [13/24, 23/24] time
      ubnd-suoi-moc 2.2: pending [2/3, 1] time
      ubnd-suoi-moc 2.3: pending [1/3, 1] time
      ubnd-suoi-moc 2.4: partial 1/2
      ubnd-suoi-moc 3.4: satisfied 1
      ubnd-suoi-moc 3.6: pending [1/2, 1] time
      ubnd-suoi-moc 4.1: partial [1/2, 11/12] time
      ubnd-suoi-moc 5.1: satisfied 1
      ubnd-suoi-moc 5.2: pending [0, 1] time
      ubnd-suoi-moc 6: on-track [0, 1] time
      ubnd-suoi-moc I.1.a: partial [5/16, 47/48] time
      ubnd-suoi-moc I.1.b: pending [0, 1] time
      ubnd-hon-thua Điều 3: satisfied 1
      ubnd-hon-thua 1.1: partial [1/3, 2/3] time
      ubnd-hon-thua 2.1: partial [11/24, 7/8] time
      ubnd-hon-thua 2.2: pending [2/3, 1] time
      ubnd-hon-thua 2.3: pending [1/6, 5/6] time
      ubnd-hon-thua 2.4: not-applicable excluded
      ubnd-hon-thua 3.6: pending [1/3, 1] time
      ubnd-hon-thua 4.1: partial [7/12, 11/12] time
      ubnd-hon-thua 5.1: violated 0
      ubnd-hon-thua I.1.a: pending [1/3, 1] time
      ubnd-hon-thua I.1.b: pending [0, 1] time
      ubnd-van-bo Điều 3: late 0
      ubnd-van-bo 1.1: partial [1/3, 2/3] time
      ubnd-van-bo 2.1: unknown [5/12, 15/16] time information
      ubnd-van-bo 2.2: partial [1/6, 1/2] time
      ubnd-van-bo 2.3: pending [1/3, 1] time
      ubnd-van-bo 2.4: not-applicable excluded
      ubnd-van-bo 3.6: violated [0, 2/3] time
      ubnd-van-bo 5.1: late 1/2
      ubnd-van-bo 6: unknown [0, 1] information
      ubnd-van-bo I.1.a: unknown [0, 1] time information
      ubnd-van-bo I.1.b: waived excluded
      ubnd-song-ha Điều 3: violated 0
      ubnd-song-ha 1.1: violated [0, 1/3] time
      ubnd-song-ha 2.1: violated [0, 7/16] time
      ubnd-song-ha 2.2: violated [0, 1/3] time
      ubnd-song-ha 2.3: violated [0, 2/3] time
      ubnd-song-ha 2.4: not-applicable excluded
      ubnd-song-ha 5.1: pending [0, 1] time
      ubnd-song-ha I.1.a: unknown [0, 1] time information
      so-du-lich 1.1: pending [2/3, 1] time
      so-du-lich 2.1: pending [7/12, 1] time
      so-du-lich 2.2: pending [2/3, 1] time
      so-du-lich 2.3: pending [1/6, 5/6] time
      so-du-lich 3.3#1: satisfied 1
      so-du-lich 3.3#2: satisfied 1
      so-du-lich 3.4: satisfied 1
      so-du-lich 3.5: violated 0
      so-du-lich 4.1: partial [7/12, 11/12] time
      so-du-lich 5.1: satisfied 1
      so-du-lich I.1.a: pending [1/3, 1] time
      dai-ptth 2.1: pending [7/12, 1] time
      dai-ptth 2.3: pending [1/3, 1] time
      dai-ptth 2.4: not-applicable excluded
      dai-ptth 3.1: partial 17/18
      dai-ptth 3.5: not-applicable excluded
      dai-ptth 6: on-track [0, 1] time
      bo-doi-bp 1.1: partial [1/3, 2/3] time
      bo-doi-bp 1.2: satisfied 1
      bo-doi-bp 2.3: pending [1/3, 1] time
      bo-doi-bp 2.4: pending [1/2, 1] time
      cuc-hq 2.1: violated [0, 7/16] time
      so-tttt 1.2: pending [0, 1] time
      so-tttt 3.2: partial [5/12, 5/6] time
      so-tttt 4.1: partial [1/2, 11/12] time
      so-tttt 5.1: satisfied 1
      all I.2.a: pending [3/4, 1] time
      """
    ),
    // Before the change of versions; the island's quarter is over, but worth a quarter for nine days.
    .init(
      "2024-06-24",
      "ubnd-hon-thua 2.1: overdue [3/8, 11/12] time\nubnd-suoi-moc 2.1: pending [11/24, 23/24] time"
    ),
    .init("2024-06-25", "ubnd-hon-thua 2.1: overdue [3/8, 43/48] time"),
    .init("2024-07-05", "ubnd-hon-thua 2.1: partial [3/8, 7/8] time"),
    // The extended half-year report: before it came, and as it looked before the extension was known.
    .init("2024-07-25", "ubnd-hon-thua 2.2: pending [1/3, 1] time"),
    .init("2024-07-25", knownAt: "2024-07-10", "ubnd-hon-thua 2.2: overdue [1/3, 5/6] time"),
    .init("2024-08-10", "ubnd-hon-thua 2.2: pending [2/3, 1] time"),
    // Three of four events are taken first; then a reduction leaves enough for both.
    .init(
      "2024-08-01",
      "so-du-lich 3.3#1: pending [1/2, 1] time\nso-du-lich 3.3#2: satisfied 1"
    ),
    // Weeks 27 to 31 are over, week 32 has its two already.
    .init("2024-08-10", "dai-ptth 3.1: partial [11/18, 17/18] time"),
    .init("2024-10-07", "bo-doi-bp 2.4: pending [1/2, 1] time"),
    .init(
      "2024-10-08",
      "bo-doi-bp 2.4: partial 1/2"
    ),
    .init("2024-10-09", "ubnd-van-bo 2.1: unknown [5/12, 15/16] time information"),
    .init("2024-10-10", "ubnd-van-bo 2.1: partial [5/12, 11/12] time information"),
    // The stay is over, and so is every bound.
    .init("2024-12-01", "ubnd-song-ha 5.1: violated 0"),
    // Sunday 19 January 2025 moves to Monday, unless it is read to stand.
    .init("2025-01-20", "dai-ptth 2.3: pending [1/3, 1] time"),
    .init("2025-01-21", "dai-ptth 2.3: overdue [1/3, 5/6] time"),
    .init(
      "2025-01-20",
      readings: [ReadingChoice(question: "day-of-rest", reading: "stands")],
      "dai-ptth 2.3: overdue [1/3, 5/6] time"
    ),
    .init(
      "2024-10-05",
      readings: [ReadingChoice(question: "who-holds-it", reading: "either")],
      "so-tttt 3.2: partial [1/2, 11/12] time"
    ),
    // With evidence only: a1 goes to the three events, a2's file is not the one stated.
    .init(
      "2024-10-05",
      view: .evidenced,
      """
      so-du-lich 3.3#1: unknown [0, 1] time information
      so-du-lich 3.3#2: satisfied 1
      so-du-lich 3.4: unknown [0, 1] time information
      dai-ptth 3.1: partial 8/9
      ubnd-suoi-moc 3.4: satisfied 1
      """
    ),
    .init(
      "2024-10-05",
      view: .verified,
      """
      ubnd-suoi-moc Điều 3: unknown [0, 1] information
      dai-ptth 3.1: violated [0, 8/9] information
      """
    ),
    .init(
      "2024-10-05",
      view: .verified,
      phase: .closed,
      """
      ubnd-suoi-moc Điều 3: violated 0
      dai-ptth 3.1: violated 0
      """
    ),
    // The end: nothing more came. I.1.b was never reported but by those who have it.
    .init(
      "2026-02-20",
      """
      ubnd-suoi-moc 2.1: partial 13/24
      ubnd-suoi-moc 5.2: violated 0
      ubnd-suoi-moc 6: satisfied 1
      ubnd-suoi-moc I.1.b: violated 0
      ubnd-hon-thua I.1.b: satisfied 1
      ubnd-song-ha I.1.b: unknown [0, 1] information
      so-tttt 1.2: violated 0
      so-tttt 3.2: partial 5/12
      all I.2.a: partial 3/4
      """
    ),
  ]
}
