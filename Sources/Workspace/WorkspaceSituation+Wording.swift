import Diagnostics

extension WorkspaceSituation {
  var id: DiagnosticID {
    switch self {
    case .unreadable: "file/unreadable"
    case .noSuchPath: "file/absent"
    case .noFiles: "file/none"
    case .folderTooDeep: "file/too-deep"
    case .tooManyFiles: "file/too-many"
    case .noSubmissions: "project/no-submissions"
    case .nothingToLint: "project/nothing-to-lint"
    case .noPlan: "project/no-plan"
    case .noRegistry: "project/no-registry"
    case .noRules: "project/no-rules"
    case .versionsInCircle: "plan/versions-in-circle"
    case .severalProjects: "project/several"
    case .projectDocuments: "project/document-count"
    case .noZoneData: "zone/no-data"
    case .unmended: "file/not-mended"
    case .unwritable: "output/unwritable"
    case .noRoomAside: "output/no-room-aside"
    case .noCache: "cache/unwritable"
    }
  }

  var severity: Severity {
    switch self {
    case .noFiles, .noZoneData, .noCache: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .unreadable(let path, let error): Sentences.unreadable(path, error)
    case .noSuchPath(let path, let suggestion): Sentences.noSuchPath(path, suggestion)
    case .noFiles(let path): Sentences.noFiles(path)
    case .folderTooDeep(let limit): Sentences.folderTooDeep(limit)
    case .tooManyFiles(let limit): Sentences.tooManyFiles(limit)
    case .noSubmissions: Sentences.noSubmissions
    case .nothingToLint: Sentences.nothingToLint
    case .noPlan: Sentences.noPlan
    case .noRegistry: Sentences.noRegistry
    case .noRules: Sentences.noRules
    case .versionsInCircle(let path): Sentences.versionsInCircle(path)
    case .severalProjects(let first, let second): Sentences.severalProjects(first, second)
    case .projectDocuments(let count): Sentences.projectDocuments(count)
    case .noZoneData(let folder): Sentences.noZoneData(folder)
    case .unmended(let path, let error): Sentences.unmended(path, error)
    case .unwritable(let path, let error): Sentences.unwritable(path, error)
    case .noRoomAside(let folder, let error): Sentences.noRoomAside(folder, error)
    case .noCache(let folder, let error): Sentences.noCache(folder, error)
    }
  }
}

/// The wording of each situation.
private enum Sentences {
  static func unreadable(_ path: String, _ error: DiskError) -> Wording {
    Wording(
      what: Localized(vi: "không đọc được “\(path)”", en: "“\(path)” cannot be read"),
      why: error.reason,
      remedy: error.remedy
    )
  }

  static func noSuchPath(_ path: String, _ suggestion: String?) -> Wording {
    Wording(
      what: Localized(
        vi: "không có tệp hay thư mục “\(path)”",
        en: "there is no file or folder “\(path)”"
      ),
      remedy: suggestion.map { Localized(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?") }
        ?? Localized(vi: "kiểm tra lại đường dẫn", en: "check the path")
    )
  }

  static func noFiles(_ path: String) -> Wording {
    Wording(
      what: Localized(
        vi: "“\(path)” không có tệp .yaml hay .yml nào",
        en: "“\(path)” holds no .yaml or .yml file"
      ),
      remedy: Localized(
        vi: "đặt tệp vào thư mục, hoặc chỉ đúng thư mục",
        en: "put files there, or name the right folder"
      )
    )
  }

  static func folderTooDeep(_ limit: Int) -> Wording {
    Wording(
      what: Localized(
        vi: "thư mục lồng nhau quá \(limit) cấp; phần sâu hơn không được đọc",
        en: "folders are nested more than \(limit) deep; what lies deeper was not read"
      ),
      remedy: Localized(vi: "đưa tệp lên cao hơn", en: "move the files up")
    )
  }

  static func tooManyFiles(_ limit: Int) -> Wording {
    Wording(
      what: Localized(
        vi: "có hơn \(limit) tệp; phần còn lại không được đọc",
        en: "there are more than \(limit) files; the rest was not read"
      ),
      remedy: Localized(vi: "kiểm từng phần", en: "check them in parts")
    )
  }

  static var noSubmissions: Wording {
    Wording(
      what: Localized(vi: "chưa chỉ hồ sơ nào để kiểm", en: "no submission to check was named"),
      why: Localized(
        vi: "không có đường dẫn, và không thấy ttdn.yaml ở thư mục này hay thư mục trên",
        en: "there is no path, and no ttdn.yaml in this folder or above it"
      ),
      remedy: Localized(
        vi: "gõ `ttdn-check TỆP-HỒ-SƠ`, hoặc chạy trong thư mục có ttdn.yaml",
        en: "type `ttdn-check FILE`, or run where there is a ttdn.yaml"
      )
    )
  }

  static var nothingToLint: Wording {
    Wording(
      what: Localized(vi: "chưa chỉ tệp nào để xem", en: "no file to look at was named"),
      why: noSubmissions.why,
      remedy: Localized(
        vi: "gõ `ttdn-check lint TỆP`, hoặc chạy trong thư mục có ttdn.yaml",
        en: "type `ttdn-check lint FILE`, or run where there is a ttdn.yaml"
      )
    )
  }

  static func unmended(_ path: String, _ error: DiskError) -> Wording {
    Wording(
      what: Localized(vi: "không sửa được “\(path)”", en: "“\(path)” could not be mended"),
      why: error.reason,
      remedy: Localized(
        vi: "tệp vẫn như cũ; xem lại quyền ghi, rồi chạy lại",
        en: "the file is as it was; see whether it may be written, then run again"
      )
    )
  }

  static var noPlan: Wording {
    Wording(
      what: Localized(vi: "chưa chỉ kế hoạch", en: "no plan was named"),
      why: Localized(
        vi: "không có --plan, và không thấy ttdn.yaml từ hồ sơ trở lên",
        en: "there is no --plan, and no ttdn.yaml from the submission upward"
      ),
      remedy: Localized(
        vi: "thêm `--plan TỆP`, hoặc đặt hồ sơ trong thư mục có ttdn.yaml",
        en: "add `--plan FILE`, or keep submissions below a ttdn.yaml"
      )
    )
  }

  static var noRegistry: Wording {
    Wording(
      what: Localized(vi: "chưa chỉ sổ đơn vị", en: "no registry of units was named"),
      why: Localized(
        vi: "ai phải làm gì chỉ theo sổ đơn vị, không theo hồ sơ",
        en: "who is bound is decided by the registry alone, never by a submission"
      ),
      remedy: Localized(
        vi: "thêm `--registry TỆP`, hoặc ghi `registry:` vào ttdn.yaml hay kế hoạch",
        en: "add `--registry FILE`, or write `registry:` into ttdn.yaml or the plan"
      )
    )
  }

  static func versionsInCircle(_ path: String) -> Wording {
    Wording(
      what: Localized(
        vi: "“\(path)” là bản trước của chính nó, hoặc có quá \(Workspace.versionLimit) bản",
        en: "“\(path)” is its own earlier version, or there are over \(Workspace.versionLimit)"
      ),
      remedy: Localized(vi: "sửa `previous:`", en: "correct `previous:`")
    )
  }

  static var noRules: Wording {
    Wording(
      what: Localized(vi: "chưa chỉ luật nào", en: "no rule was named"),
      why: Localized(
        vi: "không có đường dẫn, không có --rules, và không thấy ttdn.yaml",
        en: "there is no path, no --rules, and no ttdn.yaml"
      ),
      remedy: Localized(
        vi: "chỉ thư mục luật, ví dụ `rules`, hoặc chạy trong thư mục có ttdn.yaml",
        en: "name a folder of rules, such as `rules`, or run where there is a ttdn.yaml"
      )
    )
  }

  static func severalProjects(_ first: String, _ second: String) -> Wording {
    Wording(
      what: Localized(
        vi: "các đường dẫn thuộc hai dự án: “\(first)” và “\(second)”",
        en: "the paths belong to two projects: “\(first)” and “\(second)”"
      ),
      remedy: Localized(vi: "kiểm riêng từng dự án", en: "check each project by itself")
    )
  }

  static func projectDocuments(_ count: Int) -> Wording {
    Wording(
      what: Localized(
        vi: count == 0 ? "ttdn.yaml trống" : "ttdn.yaml có \(count) tài liệu YAML",
        en: count == 0 ? "ttdn.yaml is empty" : "ttdn.yaml holds \(count) YAML documents"
      ),
      remedy: Localized(vi: "để đúng một tài liệu", en: "keep exactly one document")
    )
  }

  static func noZoneData(_ folder: String) -> Wording {
    Wording(
      what: Localized(
        vi: "máy này không có dữ liệu múi giờ (\(folder))",
        en: "this machine has no time zone data (\(folder))"
      ),
      why: Localized(
        vi: "hạn chót tính theo ngày ở múi giờ của kế hoạch",
        en: "deadlines are days of the plan's time zone"
      ),
      remedy: Localized(
        vi: "cài gói tzdata: `apt-get install tzdata`",
        en: "install the package tzdata: `apt-get install tzdata`"
      )
    )
  }

  static func noRoomAside(_ folder: String, _ error: DiskError) -> Wording {
    Wording(
      what: Localized(
        vi: "không giữ tạm được kết quả trong “\(folder)”",
        en: "results cannot be put aside in “\(folder)”"
      ),
      why: error.reason,
      remedy: Localized(
        vi: "đặt TMPDIR vào thư mục ghi được và còn chỗ",
        en: "set TMPDIR to a folder that can be written and has room"
      )
    )
  }

  static func noCache(_ folder: String, _ error: DiskError) -> Wording {
    Wording(
      what: Localized(
        vi: "không giữ được kết quả trong “\(folder)” cho lần sau",
        en: "results cannot be kept in “\(folder)” for the next run"
      ),
      why: error.reason,
      remedy: Localized(
        vi: "kết quả lần này vẫn đúng; chọn thư mục khác cho --cache, hoặc bỏ nó",
        en: "this run's results are right all the same; choose another --cache, or none"
      )
    )
  }

  static func unwritable(_ path: String, _ error: DiskError) -> Wording {
    Wording(
      what: Localized(vi: "không ghi được “\(path)”", en: "“\(path)” cannot be written"),
      why: error.reason,
      remedy: error == .full
        ? Localized(
          vi: "tệp cũ, nếu có, vẫn nguyên vẹn; dọn bớt ổ đĩa hoặc chọn chỗ khác",
          en: "the old file, if any, is whole; make room on the disk or choose another place"
        )
        : Localized(
          vi: "tệp cũ, nếu có, vẫn nguyên vẹn; chọn chỗ khác ghi được",
          en: "the old file, if any, is whole; choose a place that can be written"
        )
    )
  }
}

extension DiskError {
  /// Why, in words.
  var reason: Localized {
    switch self {
    case .absent: Localized(vi: "đường dẫn không dẫn tới đâu", en: "the path leads nowhere")
    case .denied: Localized(vi: "không có quyền", en: "permission is denied")
    case .readOnly: Localized(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
    case .full:
      Localized(
        vi: "hết chỗ trên ổ đĩa, hoặc quá cỡ tệp được phép",
        en: "the disk is full, or the file larger than it may be"
      )
    case .folder: Localized(vi: "đó là thư mục", en: "it is a folder")
    case .notFile: Localized(vi: "đó không phải tệp", en: "it is not a file")
    case .tooLarge(let limit):
      Localized(
        vi: "lớn hơn giới hạn \(limit) byte",
        en: "it is larger than the limit of \(limit) bytes"
      )
    case .loop: Localized(vi: "liên kết chạy vòng", en: "its links run in a circle")
    case .closedPipe: Localized(vi: "bên nhận đã đóng", en: "the reader has closed it")
    case .changed:
      Localized(
        vi: "tệp đã đổi kể từ lúc đọc",
        en: "it was changed since it was read"
      )
    case .other(let text): Localized(vi: "hệ thống báo: \(text)", en: "the system says: \(text)")
    }
  }

  /// What to do about it.
  var remedy: Localized {
    switch self {
    case .absent, .folder, .notFile, .loop, .closedPipe, .changed:
      Localized(vi: "kiểm tra lại đường dẫn", en: "check the path")
    case .denied:
      Localized(vi: "cấp quyền đọc tệp rồi kiểm lại", en: "give read permission and check again")
    case .tooLarge:
      Localized(
        vi: "tách nhỏ, hoặc kiểm xem có nhầm tệp không",
        en: "split it, or see whether it is the right file"
      )
    case .readOnly, .full, .other:
      Localized(vi: "kiểm tra ổ đĩa và tệp", en: "check the disk and the file")
    }
  }
}
