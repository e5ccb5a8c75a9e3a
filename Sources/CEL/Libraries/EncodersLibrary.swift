extension Library {
  /// `base64.encode`, `base64.decode`, `json.encode`.
  public static let encoders = Library(
    name: "encoders",
    functions: [
      FunctionDeclaration(
        "base64.encode",
        [
          Overload(
            "base64_encode_bytes",
            [.bytes],
            .string,
            .of("base64.encode") { (bytes: [UInt8]) in Base64.encode(bytes) }
          )
        ]
      ),
      FunctionDeclaration(
        "base64.decode",
        [
          Overload(
            "base64_decode_string",
            [.string],
            .bytes,
            .of("base64.decode") { (text: String) throws(Interruption) in
              guard let bytes = Base64.decode(text) else {
                throw .failure(
                  .badArgument(
                    function: "base64.decode",
                    argument: ValueText.shown(.string(text)),
                    expected: LibraryWording.base64
                  )
                )
              }
              return bytes
            }
          )
        ]
      ),
      FunctionDeclaration(
        "json.encode",
        [
          Overload(
            "json_encode_dyn",
            [.dyn],
            .string,
            .of("json.encode") { (value: Value) throws(Interruption) in
              var writer = JSONText()
              guard writer.write(value, depth: 0) else {
                throw .failure(
                  .badArgument(
                    function: "json.encode",
                    argument: value.dynamicType.spoken,
                    expected: LibraryWording.json
                  )
                )
              }
              return writer.text
            }
          )
        ]
      ),
    ]
  )
}
