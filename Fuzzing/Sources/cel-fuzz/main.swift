import CFuzzer

// libFuzzer wants arguments that it may change.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
let status = LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
  Trial.run(UnsafeBufferPointer(start: bytes, count: size))
  return 0
}
