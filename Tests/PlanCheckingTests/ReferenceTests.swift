import Diagnostics
import Foundation
import GoldenFiles
import PlanChecking
import Testing

/// The reference of the checks is written from their guides, so that it cannot say anything else.
@Suite struct ReferenceTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/plan-check.md")

  @Test func `the reference says what the checks say`() throws {
    let text = Self.reference
    #expect(try GoldenFile.difference(between: text, and: Self.file) == nil)
  }

  @Test func `identifiers are unique, of the plan, and every guide is complete`() {
    let identifiers = PlanChecker.checks.map { $0.id.rawValue }
    #expect(Set(identifiers).count == identifiers.count)
    for check in PlanChecker.checks {
      #expect(check.id.rawValue.hasPrefix("plan/"))
      let guide = check.guide
      for text in [guide.title, guide.why, guide.remedy] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(check.id.rawValue)")
      }
      #expect(!guide.example.isEmpty)
    }
  }

  private static var reference: String {
    var text = """
      # The static checks of a plan / Các phép kiểm tĩnh của kế hoạch

      `ttdn-check plan check [PLAN]` looks at a plan, its registry and its scoring profile before \
      any submission. Each finding has a place and a **witness**: a unit, a day, a pair of clauses, \
      or the smallest piece of a submission that shows it. What reading the files finds (an unknown \
      name with the nearest known one, a chain of late steps that does not rise, exceptions that \
      clash, versions that overlap, a circle of dependencies) comes first: such a plan is not \
      checked further, and the exit status is 2.

      `ttdn-check plan check [KẾ-HOẠCH]` kiểm kế hoạch, sổ đơn vị và thang điểm trước khi có hồ sơ \
      nào. Mỗi chỗ nêu nơi trong tệp và một **dẫn chứng**: một đơn vị, một ngày, một cặp điểm, hay \
      mẩu hồ sơ nhỏ nhất cho thấy điều ấy.

      ```
      ttdn-check plan check [PLAN] [--format text|json|markdown] [--fail-on error|warning|info|never]
      ttdn-check plan show  [PLAN] [--by clause|obligation|rule|unit] [--id ID]… [--format …]
      ```

      `PLAN` is the plan's file, or a folder below a `ttdn.yaml`; without it the `ttdn.yaml` from \
      here upward names plan, registry, profile and rules, and `--plan --registry --scoring --rules` \
      come before it. Where `ttdn.yaml` names another plan, only its rules are used.

      `PLAN` là tệp kế hoạch, hoặc thư mục có `ttdn.yaml`; bỏ trống thì `ttdn.yaml` từ đây trở lên \
      nêu kế hoạch, sổ đơn vị, thang điểm và luật.

      ## JSON

      `plan check --format json` has the shape `ttdn/plan-check/v1`: `schema`, `engine`, `language`, \
      `plan` (`id`, `version`, `title`; absent when the plan could not be read), `inputs` (`path`, \
      `sha256`), `complete` (`true` when the checks ran, else absent), `checks` (the identifiers \
      below), `counts` (`error`, `warning`, `info`), and `findings`, by file and place: each `id`, \
      `severity`, `message`, `why`, `remedy`, `witness`, `at` and `notes`.

      `plan show --format json` has the shape `ttdn/plan-table/v1`: the same head, then all four \
      sides, whatever `--by` says: `clauses` (`id`, `gist`, `why`, `normative`, `obligations`, \
      `unscored`), `obligations` (`id`, `clause`, `title`, `bearer`, `strength`, `basis`, `rule` or \
      `measure`, `interpretations`, `tests`, `units`), `rules` (`id`, `title`, `kind`: duty or \
      finding, `obligations`, `clauses`, `tests`) and `units` (`id`, `name`, `groups`, \
      `obligations`). A test has `origin` (`pass` and `fail`: examples of the rule; `case`: cases of \
      the plan) and `name`. `--id` keeps only rows of the side that `--by` names.

      ## Checks

      This file is generated from `Sources/PlanChecking`; each check is one file in `Checks/`.

      | check | severity | looks for |
      |---|---|---|

      """
    for check in PlanChecker.checks {
      let id = check.id.rawValue
      text +=
        "| [`\(id)`](#\(anchor(id))) | \(check.severity.rawValue) | \(check.guide.title.en) |\n"
    }
    for check in PlanChecker.checks { text += section(check) }
    return text
  }

  private static func section(_ check: any PlanCheck.Type) -> String {
    let guide = check.guide
    return """

      ### \(check.id.rawValue)

      **\(guide.title.en)** (\(check.severity.rawValue)): \(guide.why.en). To do: \(guide.remedy.en).

      *\(guide.title.vi): \(guide.why.vi). Làm gì: \(guide.remedy.vi).*

      ```yaml
      \(guide.example)
      ```

      """
  }

  private static func anchor(_ id: String) -> String { id.replacing("/", with: "") }
}
