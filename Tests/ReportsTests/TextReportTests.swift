import Diagnostics
import Model
import Testing

@testable import Reports

@Suite struct TextReportTests {
  @Test func `the report opens with what matters, goes unit by unit and ends with one line`() {
    #expect(
      ReportFixture.text(ReportFixture.twoUnits, .text) == """
        Kế hoạch thử (ke-hoach, bản 1)
        Xét tại ngày 01-11-2019: 2 đơn vị, 1 hồ sơ
        Thang điểm là giả định, chưa cấp nào ban hành.

        Không đạt
          III.8#1  Việc III.8#1 (hạn 29-10-2019)
            Sở b

        Đạt, muộn
          III.8#1  Việc III.8#1 (hạn 29-10-2019)
            Sở a

        Chưa đủ thông tin
          II.7  Việc II.7
            toàn tỉnh

        Phải làm, theo hạn
          14-12-2019 (còn 43 ngày)
            III.5  Việc III.5
              2 đơn vị: Sở a; Sở b

        Sở a (a) · round/so-a.yaml

        warning[date/odd]: ngày lạ
          ┌─ round/so-a.yaml:3:13
          │
         1│ unit: so-a
         2│ report:
         3│   received: 2019-10-30
          │             ━━━━━━━━━━

          Đạt, muộn
            III.8#1  Việc III.8#1 (7/10)
              điều đã thấy
              hạn: 29-10-2019 · căn cứ: III.8 · trọng số: 20
              tại: round/so-a.yaml:3:13
              làm gì: làm đi
          Chưa đến hạn
            III.5  Việc III.5
              điều đã thấy
              hạn: 14-12-2019 (còn 43 ngày) · căn cứ: III.5
              làm gì: làm đi
          Đạt
            III.2  Việc III.2: điều đã thấy
          Không áp dụng: II.1

        Sở b (b) · chưa nộp hồ sơ
          Không đạt
            III.8#1  Việc III.8#1 (mặc định của công cụ)
              điều đã thấy
              hạn: 29-10-2019 · căn cứ: III.8 · luật: duty/done
              làm gì: làm đi
          Chưa đến hạn
            III.5  Việc III.5
              điều đã thấy
              hạn: 14-12-2019 (còn 43 ngày) · căn cứ: III.5
              làm gì: làm đi

        Toàn tỉnh (xét trên tất cả hồ sơ, không trừ điểm đơn vị nào)
          Chưa đủ thông tin
            II.7  Việc II.7
              điều đã thấy
              căn cứ: II.7
              làm gì: làm đi

        2 đơn vị, 7 nghĩa vụ: 1 không đạt · 1 đạt, muộn · 1 chưa đủ thông tin · 2 chưa đến hạn · 1 đạt · 1 không áp dụng · 1 cảnh báo

        """
    )
  }

  @Test func `English says the same`() {
    let text = ReportFixture.text(ReportFixture.twoUnits, .text, .en)
    #expect(text.hasPrefix("A plan for tests (ke-hoach, version 1)\nAs of 2019-11-01: 2 units, "))
    #expect(text.contains("      due: 2019-12-14 (43 days left) · clause: III.5\n"))
    #expect(text.contains("Department b (b) · nothing submitted\n"))
    #expect(text.contains("III.8#1  Duty III.8#1 (tool default)\n"))
  }

  @Test func `colours change nothing else`() {
    let colored = ReportFixture.text(ReportFixture.twoUnits, .text, isColored: true)
    #expect(colored.contains("\u{1B}[1;31m"))
    #expect(
      colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        == ReportFixture.text(ReportFixture.twoUnits, .text)
    )
  }

  @Test func `the summary alone is one line`() {
    let text = ReportFixture.text(ReportFixture.twoUnits, .text, isSummaryOnly: true)
    #expect(
      text == "2 đơn vị, 7 nghĩa vụ: 1 không đạt · 1 đạt, muộn · 1 chưa đủ thông tin"
        + " · 2 chưa đến hạn · 1 đạt · 1 không áp dụng · 1 cảnh báo\n"
    )
  }

  @Test func `many units are counted, not listed`() {
    let units = (1...12).map { number in
      ReportFixture.unit(
        "u\(number)",
        submission: nil,
        [ReportFixture.result("I.1", .violated, .violated, degree: Degree.none)]
      )
    }
    let text = ReportFixture.text(ReportFixture.round(units), .text)
    #expect(text.contains("\n    12 đơn vị: Sở u1; Sở u2; "))
    #expect(text.contains("Sở u8 và 4 đơn vị khác\n"))
  }

  @Test func `a round without anything is still a report`() {
    #expect(
      ReportFixture.text(ReportFixture.round([]), .text) == """
        Kế hoạch thử (ke-hoach, bản 1)
        Xét tại ngày 01-11-2019: 0 đơn vị, 0 hồ sơ
        Thang điểm là giả định, chưa cấp nào ban hành.

        0 đơn vị, 0 nghĩa vụ: 0 không đạt

        """
    )
  }

  @Test(
    arguments: [
      (Verdict.violated, Status.violated, Degree.none, Severity.error),
      (.error, .error, .unsettled(.error), .error), (.violated, .late, .none, .error),
      (.satisfied, .late, .full, .warning), (.pending, .overdue, .unsettled(.time), .warning),
      (.violated, .partial, Degree(Rational(2, over: 3) ?? .one), .warning),
      (.unknown, .unknown, .unsettled(.information), .warning),
      (.pending, .pending, .unsettled(.time), .info), (.satisfied, .satisfied, .full, nil),
      (.pending, .onTrack, .unsettled(.time), nil), (.notApplicable, .notApplicable, .full, nil),
      (.waived, .waived, .full, nil),
    ] as [(Verdict, Status, Degree, Severity?)]
  )
  func `what a result weighs follows from its status`(
    verdict: Verdict,
    status: Status,
    degree: Degree,
    severity: Severity?
  ) {
    #expect(ReportFixture.result("I.1", verdict, status, degree: degree).severity == severity)
  }
}
