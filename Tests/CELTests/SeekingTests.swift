import CEL
import Diagnostics
import LocatedYAML
import Testing

/// Look-ups through an index against the loop that they stand for, which a trace runs.
@Suite("Looking a text up in a list")
struct SeekingTests {
  static func environment(_ limits: Limits) -> Environment {
    Environment(
      variables: [
        Variable("list", .list(.object("Item"))), Variable("word", .string),
        Variable("open", .dyn), Variable("words", .list(.string)),
      ],
      objects: [
        ObjectType(
          name: "Item",
          fields: [
            .init(name: "id", type: .string), .init(name: "of", type: .object("Owner")),
            .init(name: "n", type: .int),
          ]
        ), ObjectType(name: "Owner", fields: [.init(name: "id", type: .string)]),
      ],
      limits: limits
    )
  }

  /// Names as they are written; two of them are one.
  static let names = ["an", "'bình'", "chi", "\"a\\u006e\"", "đào", "12"]

  /// A list of `count` items, of whose texts several are equal.
  static func items(_ count: Int, odd: String = "") -> String {
    (0..<count)
      .map { number in
        let name = names[(number * 7 + number / 9) % names.count]
        return "- {id: \(name), of: {id: u\(number % 5)}, n: \(number)}\n"
      }
      .joined() + odd
  }

  static func bindings(_ list: String, _ word: String, in environment: Environment) -> Bindings {
    var bindings = Bindings(for: environment)
    let tree = YAMLTree.read(SourceText(path: "list.yaml", text: list)).tree
    bindings["list"] = .node(tree.roots[0], .list(.object("Item")))
    bindings["word"] = .string(word)
    bindings["open"] = word == "none" ? .int(12) : .string(word)
    bindings["words"] = .list([.string(word), .string("u3"), .string("chi")])
    return bindings
  }

  static let expressions = [
    "list.exists(x, x.id == word)", "list.exists(x, word == x.id)", "list.exists(x, x.id == open)",
    "list.exists(x, open == x.id)", "list.exists(x, x.id == 'chi')", "list.exists(x, 'an' == x.id)",
    "list.filter(x, x.id == word)", "list.filter(x, x.id == word && x.n > 20)",
    "list.filter(x, x.id == word && x.n / (x.n - 14) > 0)",
    "list.exists(x, x.id == word && x.n / (x.n - 14) > 90)",
    "list.exists_one(x, x.id == word && x.n == 14)", "list.exists_one(x, x.id == word)",
    "list.filter(x, x.of.id == word).map(x, x.n)", "list.filter(x, x.id == open).size()",
    "list.filter(x, (x.of.id == 'u2' && x.id == word) && x.n < 60).map(x, x.n)",
    "words.filter(w, !list.exists(x, x.id == w))",
    "words.map(w, list.filter(x, x.of.id == w && x.id == word).map(x, x.n))",
    "list.all(y, list.exists(x, x.id == y.id))", "list.exists(x, x.id == x.of.id)",
    "list.filter(x, x.id == word || x.n == 3).map(x, x.n)",
  ]

  static let lists = [
    items(100), items(31), items(32), items(70, odd: "- {id: 7, of: {}, n: 1}\n"),
    items(70, odd: "- {n: 1}\n"), items(70, odd: "- {id: null, of: null}\n"),
    items(70, odd: "- chi\n"), items(70, odd: "- {id: [chi], of: chi, n: x}\n"), "[]",
    "- &a {id: chi, of: {id: u3}, n: 5}\n" + String(repeating: "- *a\n", count: 40),
  ]

  static let words = ["an", "bình", "chi", "u3", "12", "none", ""]

  static func told(_ outcome: Outcome) -> String {
    guard case .failure(let error) = outcome else { return "\(outcome)" }
    return "\(error.situation) \(String(describing: error.place)) \(error.iterations)"
  }

  @Test("The first use, later ones and the loop agree", arguments: expressions)
  func agreement(_ text: String) throws {
    let environment = Self.environment(.standard)
    let program = try #require(environment.compile(ExpressionText(text)).program)
    for list in Self.lists {
      for word in Self.words {
        let bindings = Self.bindings(list, word, in: environment)
        let (first, steps) = program.evaluateCounting(bindings)
        let loop = Self.told(program.trace(bindings).0)
        #expect(Self.told(first) == loop, "\(text), \(word)")
        for _ in 0..<2 {
          let (later, laterSteps) = program.evaluateCounting(bindings)
          #expect(Self.told(later) == loop, "\(text), \(word)")
          #expect(laterSteps == steps, "\(text), \(word)")
        }
      }
    }
  }

  @Test("Limits of steps and of work end a look-up where they end the loop", arguments: expressions)
  func limits(_ text: String) throws {
    for limit in [0, 7, 100, 101, 301, 500, 2000] {
      for limits in [Limits(steps: limit), Limits(work: limit)] {
        let environment = Self.environment(limits)
        let program = try #require(environment.compile(ExpressionText(text)).program)
        for word in ["chi", "u3", "none"] {
          let bindings = Self.bindings(Self.lists[0], word, in: environment)
          let loop = Self.told(program.trace(bindings).0)
          for _ in 0..<3 {
            #expect(Self.told(program.evaluate(bindings)) == loop, "\(text), \(word), \(limit)")
          }
        }
      }
    }
  }

  @Test("An index finds all items with a text, in order, and is made at the second asking")
  func index() throws {
    let tree = YAMLTree.read(SourceText(path: "l.yaml", text: Self.items(50))).tree
    let root = try #require(tree.roots.first)
    let keys = Array("id".utf8)
    #expect(tree.textIndex(of: tree.rootIndex, keys: keys, ends: [2]) == nil)
    let index = try #require(tree.textIndex(of: tree.rootIndex, keys: keys, ends: [2]))
    for word in ["an", "bình", "chi", "đào", "12", "", "nobody"] {
      let expected = root.items.indices.filter { root.items[$0]["id"]?.text == word }
      #expect(tree.positions(in: index, of: Array(word.utf8)).map { Int($0) } == expected)
    }
    #expect(tree.textIndex(of: tree.rootIndex, keys: Array("no".utf8), ends: [2]) == nil)
    #expect(tree.textIndex(of: tree.rootIndex, keys: Array("no".utf8), ends: [2]) == nil)
  }
}

extension YAMLTree {
  /// The index of the first document's root.
  fileprivate var rootIndex: Int32 { roots[0].index }
}
