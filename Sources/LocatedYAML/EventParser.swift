import CLibYAML

/// The one owner of a libyaml parser over bytes in memory.
///
/// The bytes must outlive it; it copies nothing.
@safe struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// A parser over UTF-8 `bytes`; `nil` when libyaml has no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// Hands the next event to `body` and frees it; `nil` when the parser fails.
  mutating func next<Result>(_ body: (borrowing yaml_event_t) -> Result) -> Result? {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe body(event)
  }

  /// Why the parser failed.
  var failure: ParserFailure {
    let state = unsafe parser.pointee
    let text = unsafe state.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe state.context.map { unsafe String(cString: $0) } ?? ""
    return unsafe ParserFailure(
      isReaderError: state.error == YAML_READER_ERROR,
      isMemoryError: state.error == YAML_MEMORY_ERROR,
      problem: text,
      context: context,
      character: Int(state.problem_mark.index),
      contextCharacter: state.context == nil ? nil : Int(state.context_mark.index),
      byte: Int(state.problem_offset)
    )
  }
}

/// What libyaml says of a failure. Marks count characters, reader errors count bytes.
struct ParserFailure {
  let isReaderError: Bool
  let isMemoryError: Bool
  let problem: String
  let context: String
  let character: Int
  let contextCharacter: Int?
  let byte: Int
}
