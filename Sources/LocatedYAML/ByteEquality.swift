/// Whether two buffers of one length hold the same bytes; compares eight at a time.
@inline(__always)
func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  let count = left.count
  guard count == right.count else { return false }
  guard count >= 8 else { return unsafe areShortEqual(left, right) }
  var offset = 0
  while offset + 8 < count {
    guard unsafe word(left, offset) == word(right, offset) else { return false }
    offset += 8
  }
  // The last eight, of which some may have been compared already.
  return unsafe word(left, count - 8) == word(right, count - 8)
}

/// As `areEqual` for fewer than eight bytes.
@inline(__always)
private func areShortEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool
{
  let count = left.count
  if count >= 4 {
    return unsafe half(left, 0) == half(right, 0) && half(left, count - 4) == half(right, count - 4)
  }
  for offset in 0..<count where unsafe left[offset] != right[offset] { return false }
  return true
}

@inline(__always)
private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
  unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
}

@inline(__always)
private func half(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
  unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
}
