import AltaiCommands
import Testing

/// What stands in a manual page is text, whatever it looks like.
struct RoffTests {
  @Test(arguments: [
    (".so /etc/passwd", "\\&.so /etc/passwd"), ("'quoted' first", "\\(aqquoted\\(aq first"),
    ("a\\fBb", "a\\efBb"), ("--privacy", "\\-\\-privacy"), ("say \"x\"", "say \\(dqx\\(dq"),
    ("`a` ^ ~", "\\(gaa\\(ga \\(ha \\(ti"), ("ceci\u{A0}: \u{202F}x", "ceci\\~: \\~x"),
    ("a\u{1B}[1m", "a\\eu{1B}[1m"), ("a\nb", "a\\eu{A}b"),
  ])
  func `nothing in a text is a request`(_ text: String, _ roff: String) {
    var page = Roff(style: OutputStyle())
    page.sentence(text)
    #expect(page.text == roff + "\n")
  }

  @Test func `a long text breaks between words, and no line starts with a request`() {
    var page = Roff(style: OutputStyle())
    let words = Array(repeating: "..", count: 100)
    page.sentence(words.joined(separator: " "))
    let lines = page.text.split(separator: "\n")
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.hasPrefix("\\&..") && $0.utf8.count <= 80 })
    #expect(lines.flatMap { $0.dropFirst(2).split(separator: " ") } == words.map { $0[...] })
  }

  @Test func `a heading is followed by its text without a gap`() {
    var page = Roff(style: OutputStyle())
    page.section("One")
    page.paragraph("First.")
    page.paragraph("Second.")
    page.section("Two")
    page.example(["altai list"])
    #expect(
      page.text == """
        .SH "ONE"
        First.
        .PP
        Second.
        .SH "TWO"
        .nf
        .RS 4
        altai list
        .RE
        .fi

        """)
  }
}
