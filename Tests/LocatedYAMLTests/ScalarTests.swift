import LocatedYAML
import Testing

@Suite struct ScalarTests {
  /// Plain scalars and what the YAML 1.2 core schema makes of them.
  static let plain: [(String, YAMLScalar)] = [
    ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
    ("nULL", .string("nULL")), ("nil", .string("nil")),
    ("true", .bool(true)), ("True", .bool(true)), ("TRUE", .bool(true)),
    ("false", .bool(false)), ("False", .bool(false)), ("FALSE", .bool(false)),
    ("tRUE", .string("tRUE")), ("TRue", .string("TRue")),
    ("no", .string("no")), ("yes", .string("yes")), ("on", .string("on")), ("y", .string("y")),
    ("0", .int(0)), ("-19", .int(-19)), ("+12", .int(12)), ("007", .int(7)), ("0777", .int(777)),
    ("0o17", .int(15)), ("0x1F", .int(31)), ("0o8", .string("0o8")), ("0xg", .string("0xg")),
    ("0x", .string("0x")), ("-0x1F", .string("-0x1F")), ("0b1", .string("0b1")),
    ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
    ("9223372036854775808", .string("9223372036854775808")),
    ("1_000", .string("1_000")), ("12.000.000", .string("12.000.000")),
    ("12:30", .string("12:30")), ("2019-10-29", .string("2019-10-29")),
    ("1.5", .float(1.5)), ("-.5", .float(-0.5)), ("1.", .float(1)), ("1e3", .float(1000)),
    ("1E-2", .float(0.01)), ("+1.5e+1", .float(15)), ("1e", .string("1e")), ("e3", .string("e3")),
    (".", .string(".")), ("-", .null), ("+", .string("+")), (".e3", .string(".e3")),
    (".inf", .float(.infinity)), ("-.INF", .float(-.infinity)), ("+.Inf", .float(.infinity)),
    (".iNF", .string(".iNF")), ("-.nan", .string("-.nan")), (".nAn", .string(".nAn")),
    ("Sở", .string("Sở")),
  ]

  @Test(arguments: plain)
  func `plain scalars resolve by the core schema`(text: String, scalar: YAMLScalar) throws {
    guard text != "-" else { return }
    let value = try #require(read("x: \(text)\n").tree.roots.first?["x"])
    #expect(value.scalar == scalar)
  }

  @Test(arguments: [".nan", ".NaN", ".NAN"])
  func `not-a-number resolves`(text: String) throws {
    guard case .float(let value)? = read("x: \(text)").tree.roots.first?["x"]?.scalar else {
      Issue.record("\(text) is a float")
      return
    }
    #expect(value.isNaN)
  }

  @Test(arguments: ["'12'", "\"12\"", "|-\n  12", ">-\n  12", "!!str 12", "! 12"])
  func `what is quoted or tagged is a string`(text: String) {
    #expect(read("x: \(text)\n").tree.roots.first?["x"]?.scalar == .string("12"))
  }

  @Test(arguments: [
    ("!!int '12'", YAMLScalar.int(12)), ("!!float 12", .float(12)), ("!!bool 'true'", .bool(true)),
  ])
  func `a tag resolves a quoted scalar`(text: String, scalar: YAMLScalar) {
    #expect(read("x: \(text)\n").tree.roots.first?["x"]?.scalar == scalar)
  }
}
