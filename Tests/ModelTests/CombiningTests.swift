import Model
import Testing

@Suite("Combinations by example")
struct CombiningTests {
  private let half = Rational("1/2") ?? .zero

  @Test("all is the worst, any the best, at least k the k-th best")
  func ranks() {
    let members = ["1/4", "1/2", "3/4"].map { Assessment.counted(Degree(Rational($0) ?? .zero)) }
    #expect(Assessment.all(members).description == "1/4")
    #expect(Assessment.any(members).description == "3/4")
    #expect(Assessment.atLeast(2, of: members).description == "1/2")
    #expect(Assessment.meanOfBest(2, of: members).description == "5/8")
  }

  @Test("at least k asks for all where fewer than k count")
  func fewerThanAsked() {
    let members: [Assessment] = [.counted(.full), .excluded(.notApplicable), .excluded(.waived)]
    #expect(Assessment.atLeast(2, of: members) == .counted(.full))
    #expect(Assessment.atLeast(0, of: members) == .counted(.full))
    #expect(Assessment.meanOfBest(5, of: members) == .counted(.full))
  }

  @Test("a weighted mean weighs what counts against what counts")
  func weighs() {
    let mean = Assessment.weightedMean([
      Weighted(.counted(.full), weight: Rational(20)),
      Weighted(.counted(.none), weight: Rational(5)),
      Weighted(.excluded(.notApplicable), weight: Rational(75)),
      Weighted(.counted(.full), weight: .zero),
    ])
    #expect(mean.description == "4/5")
  }

  @Test("names only the reasons of members that can still change it")
  func irrelevantReasons() {
    let late = Assessment.counted(Degree(.zero, half, open: .time))
    let vague = Assessment.counted(Degree(half, .one, open: .information))
    #expect(Assessment.all([late, vague]).description == "[0, 1/2] time")
    #expect(Assessment.any([late, vague]).description == "[1/2, 1] information")
    #expect(Assessment.all([late, .counted(.none)]).description == "0")
  }

  @Test("ends outside 0...1 or in the wrong order are put right")
  func degreesAreClamped() {
    #expect(Degree(Rational(3)) == .full)
    #expect(Degree(Rational(2), Rational(-1), open: .time) == .unsettled(.time))
    #expect(Degree(.one, .one, open: .error).isSettled)
  }
}
