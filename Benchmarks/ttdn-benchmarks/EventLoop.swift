import CLibYAML

/// libyaml's events over some bytes, made and thrown away: what reading cannot be faster than.
enum EventLoop {
  /// The number of events; negative when libyaml gives up.
  static func count(_ bytes: [UInt8]) -> Int {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { return -1 }
    defer { unsafe yaml_parser_delete(&parser) }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var event = unsafe yaml_event_t()
      var events = 0
      while unsafe yaml_parser_parse(&parser, &event) == 1 {
        events += 1
        let isLast = unsafe event.type == YAML_STREAM_END_EVENT
        unsafe yaml_event_delete(&event)
        if isLast { return events }
      }
      return -1
    }
  }
}
