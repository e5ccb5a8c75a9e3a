import CLibYAML

/// The one owner of a libyaml parser and of its current event.
@safe struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The current event, valid until the next call of `advance`.
  let event: UnsafeMutablePointer<yaml_event_t>

  /// A parser over `bytes`, which are UTF-8 without a byte order mark and outlive the parser;
  /// `nil` when there is no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      unsafe event.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Goes to the next event; false when libyaml gives up.
  mutating func advance() -> Bool {
    unsafe yaml_event_delete(event)
    return unsafe yaml_parser_parse(parser, event) == 1
  }

  /// Why the parser gave up.
  var failure: ParserFailure {
    unsafe ParserFailure(
      isOutOfMemory: parser.pointee.error == YAML_MEMORY_ERROR,
      problem: Self.text(parser.pointee.problem),
      context: Self.text(parser.pointee.context),
      position: parser.pointee.error == YAML_READER_ERROR
        ? .byte(parser.pointee.problem_offset)
        : .scalar(parser.pointee.problem_mark.index),
      contextScalar: parser.pointee.context == nil ? nil : parser.pointee.context_mark.index
    )
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}

/// What libyaml says when it gives up.
struct ParserFailure {
  /// Where: its reader counts bytes, its scanner and parser count Unicode scalars.
  enum Position {
    case byte(Int)
    case scalar(Int)
  }

  let isOutOfMemory: Bool
  let problem: String
  let context: String
  let position: Position
  /// Where what was being read began.
  let contextScalar: Int?
}
