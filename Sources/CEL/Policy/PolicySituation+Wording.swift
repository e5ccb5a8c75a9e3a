public import Diagnostics

extension PolicySituation: Situation {
  /// The stable identifier.
  public var id: DiagnosticID {
    switch self {
    case .notMapping, .notList, .notExpression, .missingKey: "policy/structure"
    case .unknownKey: "policy/unknown-key"
    case .noBranches, .matchAndAggregate, .noOutcome, .outputAndRule: "policy/structure"
    case .incompatibleOutputs: "policy/incompatible-outputs"
    case .unreachableAfterOutput, .unreachableAfterRule: "policy/unreachable"
    case .alwaysFalse: "policy/always-false"
    case .nestedAggregate: "policy/nested-aggregate"
    case .tooManyVariables: "policy/too-large"
    case .duplicateVariable: "policy/duplicate-variable"
    case .badVariableName: "policy/variable-name"
    case .badImport: "policy/import"
    case .declaredLater: "policy/declared-later"
    }
  }

  /// Always an error.
  public var severity: Severity { .error }

  /// What it says, in both languages.
  public var wording: Wording {
    switch self {
    case .notMapping, .notList, .notExpression, .missingKey, .unknownKey, .noBranches,
      .matchAndAggregate, .noOutcome, .outputAndRule:
      structureWording
    case .incompatibleOutputs, .unreachableAfterOutput, .unreachableAfterRule, .alwaysFalse,
      .nestedAggregate:
      outputWording
    case .tooManyVariables(let limit):
      Wording(
        what: Localized(
          vi: "quy tắc có quá \(limit) biến",
          en: "the rule has more than \(limit) variables"
        )
      )
    case .duplicateVariable, .badVariableName, .badImport, .declaredLater: nameWording
    }
  }

  private var structureWording: Wording {
    switch self {
    case .notMapping(let what):
      Wording(
        what: Localized(vi: "“\(what)” phải là một ánh xạ", en: "“\(what)” must be a mapping")
      )
    case .notList(let what):
      Wording(
        what: Localized(vi: "“\(what)” phải là một danh sách", en: "“\(what)” must be a list")
      )
    case .notExpression(let what):
      Wording(
        what: Localized(
          vi: "“\(what)” phải là một biểu thức",
          en: "“\(what)” must be an expression"
        )
      )
    case .missingKey(let key):
      Wording(what: Localized(vi: "thiếu khóa “\(key)”", en: "the key “\(key)” is missing"))
    case .unknownKey(let key, let suggestion):
      Wording(
        what: Localized(vi: "không biết khóa “\(key)”", en: "the key “\(key)” is not known here"),
        remedy: suggestion.map {
          Localized(vi: "có phải ý bạn là “\($0)”?", en: "did you mean “\($0)”?")
        }
      )
    case .noBranches:
      Wording(
        what: Localized(
          vi: "quy tắc cần “match” hoặc “aggregate”",
          en: "a rule needs “match” or “aggregate”"
        )
      )
    case .matchAndAggregate:
      Wording(
        what: Localized(
          vi: "quy tắc chỉ được có “match” hoặc “aggregate”, không cả hai",
          en: "a rule has either “match” or “aggregate”, not both"
        )
      )
    case .noOutcome:
      Wording(
        what: Localized(
          vi: "nhánh cần “output” hoặc “rule”",
          en: "a branch needs “output” or “rule”"
        )
      )
    default:
      Wording(
        what: Localized(
          vi: "nhánh chỉ được có “output” hoặc “rule”, không cả hai",
          en: "a branch has either “output” or “rule”, not both"
        )
      )
    }
  }

  private var outputWording: Wording {
    switch self {
    case .incompatibleOutputs(let type, let previous):
      Wording(
        what: Localized(
          vi: "kết quả khác kiểu: ở đây là \(type), ở trên là \(previous)",
          en: "incompatible output types: block has output type \(type), but previous outputs have "
            + "type \(previous)"
        ),
        remedy: Localized(
          vi: "cho mọi nhánh cùng một kiểu kết quả",
          en: "give all branches one type of output"
        )
      )
    case .unreachableAfterOutput:
      Wording(
        what: Localized(
          vi: "nhánh luôn khớp này che các nhánh sau",
          en: "match creates unreachable outputs"
        ),
        remedy: Localized(
          vi: "để nhánh luôn khớp ở cuối",
          en: "put the branch that always matches last"
        )
      )
    case .unreachableAfterRule:
      Wording(
        what: Localized(
          vi: "quy tắc con luôn có kết quả này che các nhánh sau",
          en: "rule creates unreachable outputs"
        ),
        remedy: Localized(
          vi: "để quy tắc luôn có kết quả ở cuối",
          en: "put the rule that always has an output last"
        )
      )
    case .alwaysFalse:
      Wording(what: Localized(vi: "điều kiện luôn sai", en: "condition is always false"))
    default:
      Wording(
        what: Localized(
          vi: "“aggregate” không được nằm trong “aggregate”",
          en: "nested aggregate rules are not allowed"
        )
      )
    }
  }

  private var nameWording: Wording {
    switch self {
    case .duplicateVariable(let name):
      Wording(
        what: Localized(
          vi: "biến “variables.\(name)” khai báo hai lần",
          en: "overlapping declaration: “variables.\(name)” is declared twice in one rule"
        )
      )
    case .badVariableName(let name):
      Wording(
        what: Localized(
          vi: "“\(name)” không làm tên biến được",
          en: "“\(name)” cannot be the name of a variable"
        ),
        remedy: Localized(
          vi: "dùng chữ cái không dấu, chữ số và “_”, bắt đầu bằng chữ cái",
          en: "use letters A–Z, digits and “_”, beginning with a letter"
        )
      )
    case .badImport(let name):
      Wording(
        what: Localized(
          vi: "tên nhập không hợp lệ: \(name)",
          en: "invalid qualified name: \(name), wanted name of the form 'qualified.name'"
        )
      )
    default:
      Wording(
        what: Localized(
          vi: "biến được khai báo ở đây, sau chỗ dùng",
          en: "it is declared here, later"
        )
      )
    }
  }
}
