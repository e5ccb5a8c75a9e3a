internal import Diagnostics

/// What the commands about rules say of themselves, and of names that they do not know.
enum RulesWording {
  static var abstract: String {
    Localized(
      vi: "Các gói luật và những phép thử chứng tỏ chúng đúng.",
      en: "The packs of rules, and the tests that prove them."
    ).here
  }

  static var list: String {
    Localized(vi: "Liệt kê các luật.", en: "List the rules.").here
  }

  static var show: String {
    Localized(
      vi: "Trang của một luật: lý do, nguồn, tham số, biểu thức, lời báo, ví dụ.",
      en: "A rule's page: reason, source, parameters, expressions, messages, examples."
    ).here
  }

  static var test: String {
    Localized(
      vi: "Chạy ví dụ của các luật và phép thử của kế hoạch.",
      en: "Run the examples of rules and the cases of the plan."
    ).here
  }

  static var testDiscussion: String {
    Localized(
      vi: """
        Phép thử của kế hoạch nằm ở thư mục cases cạnh kế hoạch, xét theo sổ đơn vị mà kế hoạch nêu.
        Mã thoát: 0 đều đạt, 1 có phép thử không đạt hoặc đột biến sống sót, 2 không chạy được.
        """,
      en: """
        A plan's cases lie in the folder cases beside it and use the registry that the plan names.
        Exit status: 0 all pass, 1 a test fails or a mutant survives, 2 it could not run.
        """
    ).here
  }

  static var paths: String {
    Localized(
      vi: "Tệp hay thư mục luật. Bỏ trống: những luật mà ttdn.yaml nêu.",
      en: "Files or folders of rules. Absent: those of ttdn.yaml."
    ).here
  }

  static var names: String {
    Localized(
      vi: "Tệp, thư mục, hoặc mã luật hay nghĩa vụ. Bỏ trống: mọi luật và phép thử của ttdn.yaml.",
      en: "Files, folders, or identifiers of rules or obligations. Absent: all of ttdn.yaml."
    ).here
  }

  static var id: String {
    Localized(
      vi: "Mã của luật, hoặc của điều chương trình tự tìm: duty/report-before, yaml/duplicate-key.",
      en: "The rule's identifier, or that of a built-in finding: duty/report-before, yaml/tab."
    ).here
  }

  static var listFormat: String {
    Localized(vi: "Dạng: text, markdown, json.", en: "The form: text, markdown, json.").here
  }

  static var showFormat: String {
    Localized(vi: "Dạng: text, markdown, json.", en: "The form: text, markdown, json.").here
  }

  static var testFormat: String {
    Localized(vi: "Dạng: text, tap, junit, json.", en: "The form: text, tap, junit, json.").here
  }

  static var plan: String {
    Localized(
      vi: "Kế hoạch có phép thử cần chạy, thay cho ttdn.yaml.",
      en: "The plan whose cases are run, in place of ttdn.yaml's."
    ).here
  }

  static var registry: String {
    Localized(
      vi: "Sổ đơn vị, thay cho sổ mà kế hoạch nêu.",
      en: "The registry of units, in place of the one that the plan names."
    ).here
  }

  static var filter: String {
    Localized(
      vi: "Chỉ chạy phép thử có mã hay tên chứa chữ này.",
      en: "Run only tests whose identifier or name holds this text."
    ).here
  }

  static var coverage: String {
    Localized(
      vi: "Cho biết nhánh nào, phía nào của giới hạn nào chưa ví dụ nào đi qua.",
      en: "Tell which branches and which sides of bounds no example goes through."
    ).here
  }

  static var mutate: String {
    Localized(
      vi: "Đổi từng chi tiết của luật, kế hoạch, thang điểm, và cho biết ví dụ nào còn thiếu.",
      en: "Change each detail of rules, plan and profile, and tell which example is missing."
    ).here
  }

  static var leastKilled: String {
    Localized(
      vi: "Với --mutate: tỷ lệ đột biến phải bị phát hiện, mặc định 95.",
      en: "With --mutate: the share of mutants that must be killed; default 95."
    ).here
  }

  static func noPercentage(_ text: String) -> Localized {
    let shown = TerminalText.visible(text)
    return Localized(
      vi: "“\(shown)” không phải một số phần trăm; viết một số từ 0 đến 100",
      en: "“\(shown)” is no percentage; write a number from 0 to 100"
    )
  }

  static func wording(of situation: RulesSituation) -> Wording {
    switch situation {
    case .noSuchRule(let name, let known):
      let near = Suggestion.nearest(to: name, among: known)
      return Wording(
        what: Localized(vi: "không có luật “\(name)”", en: "there is no rule “\(name)”"),
        remedy: near.map {
          Localized(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?")
        }
          ?? Localized(
            vi: "xem các mã bằng `ttdn-check rules list`",
            en: "see the identifiers with `ttdn-check rules list`"
          )
      )
    case .nothingToRun:
      return Wording(
        what: Localized(vi: "không có phép thử nào để chạy", en: "there is no test to run"),
        why: Localized(
          vi: "không chạy gì thì không chứng tỏ được gì",
          en: "running nothing proves nothing"
        ),
        remedy: Localized(
          vi: "sửa --filter, hoặc chỉ đúng tệp luật hay phép thử",
          en: "correct --filter, or name files of rules or cases"
        )
      )
    case .noSuchFile(let path):
      return Wording(
        what: Localized(
          vi: "không có tệp hay thư mục “\(path)”",
          en: "there is no file or folder “\(path)”"
        ),
        remedy: Localized(vi: "kiểm tra lại đường dẫn", en: "check the path")
      )
    }
  }
}
