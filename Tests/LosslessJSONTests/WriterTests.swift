import LosslessJSON
import Testing

@Suite struct `The writer` {
  @Test func `indents by two spaces and keeps empty containers on a line`() {
    var writer = JSONWriter()
    write(to: &writer)
    #expect(
      writer.text == """
        {
          "a": [
            1,
            "x",
            {},
            []
          ],
          "b": {
            "c": null,
            "d": true,
            "e": 1.50
          }
        }
        """)
  }

  @Test func `writes no blanks when compact`() {
    var writer = JSONWriter(layout: .compact)
    write(to: &writer)
    #expect(writer.text == #"{"a":[1,"x",{},[]],"b":{"c":null,"d":true,"e":1.50}}"#)
  }

  private func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.integer(1)
    writer.string("x")
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.endArray()
    writer.key("b")
    writer.beginObject()
    writer.key("c")
    writer.null()
    writer.key("d")
    writer.bool(true)
    writer.key("e")
    writer.rawNumber("1.50")
    writer.endObject()
    writer.endObject()
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "-0"), (3, "3"), (0.5, "0.5"), (0.1, "0.1"), (-1.25, "-1.25"),
      (1e21, "1e+21"), (1e-7, "1e-07"),
      (.leastNonzeroMagnitude, "5e-324"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
      (0.30000000000000004, "0.30000000000000004"),
      (9007199254740992, "9007199254740992"), (.infinity, "null"), (-.infinity, "null"),
      (.nan, "null"),
    ] as [(Double, String)])
  func `writes the shortest number that reads back the same`(value: Double, text: String) throws {
    var writer = JSONWriter()
    writer.number(value)
    #expect(writer.text == text)
    let document = try #require(JSONDocument.parse(writer.bytes).document)
    #expect(document.number(of: document.root) == (value.isFinite ? value : nil))
  }

  @Test func `writes whole numbers of every type`() {
    var writer = JSONWriter(layout: .compact)
    writer.beginArray()
    writer.integer(Int.min)
    writer.integer(UInt64.max)
    writer.integer(Int8(-1))
    writer.endArray()
    #expect(writer.text == "[-9223372036854775808,18446744073709551615,-1]")
  }

  @Test func `writes every scalar so that it reads back the same`() throws {
    var planes = JSONWriter(layout: .compact)
    var ascii = JSONWriter(layout: .compact, isASCII: true)
    planes.beginArray()
    ascii.beginArray()
    let blocks = (0...0x10FF).map { block in
      let scalars = (block << 8..<(block + 1) << 8).compactMap { Unicode.Scalar(UInt32($0)) }
      return String(String.UnicodeScalarView(scalars))
    }
    for block in blocks {
      planes.string(block)
      ascii.string(block)
    }
    planes.endArray()
    ascii.endArray()
    #expect(ascii.bytes.allSatisfy { (0x20..<0x7F).contains($0) })
    for bytes in [planes.bytes, ascii.bytes] {
      let document = try #require(JSONDocument.parse(bytes).document)
      let read = document.elements(of: document.root).map { Array(document.string(of: $0).utf8) }
      #expect(read == blocks.map { Array($0.utf8) })
    }
    let raw = Set(planes.text.unicodeScalars.map(\.value))
    let unseen: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x180E...0x180E, 0x200B...0x200F,
      0x2028...0x202E,
      0x2060...0x206F, 0xFDD0...0xFDEF, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF,
      0x1D173...0x1D17A,
      0x1FFFE...0x1FFFF, 0xE0001...0xE0001, 0xE0020...0xE007F, 0x10FFFE...0x10FFFF,
    ]
    for range in unseen { #expect(raw.isDisjoint(with: range)) }
    for seen in "aé€ \u{A0}漢\u{301}😀".unicodeScalars { #expect(raw.contains(seen.value)) }
  }

  @Test(arguments: [
    ("\"\\/\n\r\t", #""\"\\/\n\r\t""#), ("\0\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#),
    ("a\u{202E}b\u{2066}", #""a\u202eb\u2066""#), ("\u{E0041}", #""\udb40\udc41""#),
    ("l’été 😀", "\"l’été 😀\""),
  ])
  func `escapes what controls, turns or hides text`(content: String, text: String) {
    var writer = JSONWriter()
    writer.string(content)
    #expect(writer.text == text)
  }

  @Test func `demands calls in the order of the grammar`() async {
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginObject()
      writer.integer(1)
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginArray()
      writer.key("a")
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("a")
      writer.endObject()
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginArray()
      writer.endObject()
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.null()
      writer.null()
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.rawNumber("01")
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("a")
      writer.key("b")
    }
  }
}
