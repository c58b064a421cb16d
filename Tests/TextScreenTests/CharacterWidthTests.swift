import Glibc
import Testing
import TextScreen

/// The C library of this machine; Swift's `Glibc` module leaves these functions out.
private enum Library {
  typealias Width = @convention(c) (wchar_t) -> Int32
  private typealias Version = @convention(c) () -> UnsafePointer<CChar>

  /// The function that gives a character's width in the present locale.
  static var width: Width? {
    dlsym(nil, "wcwidth").map { unsafeBitCast($0, to: Width.self) }
  }

  /// The version of glibc, or nil where there is another library.
  static var version: String? {
    dlsym(nil, "gnu_get_libc_version").map {
      String(cString: unsafeBitCast($0, to: Version.self)())
    }
  }
}

struct `Character widths` {
  @Test(
    .enabled(
      if: Library.version == CharacterWidth.glibcVersion,
      "the table was read from another C library; Tools/generate-widths makes it anew"))
  func `each scalar has the width that wcwidth gives it`() throws {
    let width = try #require(Library.width)
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var wrong: [String] = []
    for scalar in allScalars {
      let expected = Int(width(wchar_t(scalar.value)))
      if CharacterWidth.of(scalar) != expected {
        wrong.append("U+\(String(scalar.value, radix: 16)) should be \(expected)")
      }
    }
    #expect(wrong.prefix(20) == [])
  }

  @Test(
    arguments: [
      ("\u{0}", 0), ("\n", -1), (" ", 1), ("~", 1), ("\u{7f}", -1), ("\u{9f}", -1), ("\u{a0}", 1),
      ("\u{ad}", 1), ("é", 1), ("\u{301}", 0), ("日", 2), ("한", 2), ("\u{200d}", 0),
      ("\u{fe0f}", 0), ("\u{2028}", -1), ("😀", 2), ("\u{10ffff}", -1),
    ] as [(Unicode.Scalar, Int)])
  func `known scalars have known widths`(scalar: Unicode.Scalar, width: Int) {
    #expect(CharacterWidth.of(scalar) == width)
  }
}
