import Diagnostics
import Testing
import Workspace

/// The vectors of FIPS 180-4 and of the lengths at which padding changes.
@Suite struct InputDigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
    (
      String(repeating: "x", count: 55),
      "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072"
    ),
    (
      String(repeating: "x", count: 64),
      "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c"
    ),
  ])
  func `the digest is that of the standard`(text: String, digest: String) {
    #expect(InputDigest(of: SourceText(path: "-", text: text)).sha256 == digest)
  }

  @Test func `one digest of several inputs is that of what sha256sum prints of them`() {
    let inputs = [("a.txt", "hello\n"), ("thư mục/b.txt", "")].map { path, text in
      InputDigest(of: SourceText(path: path, text: text))
    }
    #expect(
      InputDigest.digest(ofListed: inputs.map { (path: $0.path, sha256: $0.sha256) })
        == "79dcb9e2955ad01ef402e68b355e774b0ef6c8a73694fa4313db8ed6fd120ef5"
    )
    #expect(
      InputDigest.digest(ofListed: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
  }
}
