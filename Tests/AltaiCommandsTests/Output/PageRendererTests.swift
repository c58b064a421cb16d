import AltaiApp
import AltaiCommands
import Testing

/// Pages as text and as Markdown.
struct PageRendererTests {
  private static var page: Page {
    var page = Page()
    page.heading("A *title* [x]", level: 2)
    page.paragraph("a_b `c` <b> & | ~ \u{1B}[1m \u{202E}")
    page.items([
      Page.Item("label", "text", details: ["https://example.org/a_b"]), Page.Item("", "alone"),
      Page.Item("label", ""),
    ])
    page.table(SmallPage.table)
    page.blocks.append(.legend("legend"))
    return page
  }

  @Test func `Markdown takes nothing of a text for markup`() {
    #expect(
      MarkdownRenderer(style: OutputStyle()).render(Self.page) == ##"""
        ### A \*title\* \[x\]

        a\_b \`c\` \<b\> \& \| \~ \\u\{1B\}\[1m \\u\{202E\}

        - **label**: text
          - <https://example.org/a_b>
        - alone
        - **label**

        | \# | Assistant | Score | Privacy | Donations |
        | --: | --- | --: | --- | --- |
        | 1 | Alpha Assistant, Free | 75–100 | fair–strong | not checked |
        | =2 | Beta, Plus | 50 | weak | 10 million or more |

        """##)
  }

  private static var marked: Page {
    var page = Page()
    page.table(
      Table(
        columns: [Table.Column("Name", .name), Table.Column("Calm", mark: "mine")],
        rows: [
          [Table.Cell("Alpha, Free", mark: "mine"), Table.Cell("quiet")],
          [Table.Cell("Beta"), Table.Cell("loud", short: "l", mark: "mine")],
        ]))
    page.blocks.append(.markLegend("mine: not theirs"))
    return page
  }

  @Test(arguments: [
    (
      OutputStyle(),
      """
      Name          Calm†
      Alpha, Free†  quiet
      Beta          loud†
      † mine: not theirs

      """
    ),
    (
      OutputStyle(isASCII: true),
      """
      Name          Calm*
      Alpha, Free*  quiet
      Beta          loud*
      * mine: not theirs

      """
    ),
    // A sign stays behind what is cut or short.
    (
      OutputStyle(width: 17),
      """
      Name        Calm†
      Alpha, F…†  quiet
      Beta        l†
      † mine: not
      theirs

      """
    ),
    (
      OutputStyle(width: 14),
      """
      Alpha, Free†
         Calm†:
         quiet
      Beta
         Calm†:
         loud†
      † mine: not
      theirs

      """
    ),
    // Where lines are read, the word stands there itself.
    (
      OutputStyle(isPlain: true),
      """
      Alpha, Free (mine), Calm (mine): quiet.
      Beta, Calm (mine): loud (mine).

      """
    ),
  ])
  func `marks of a table are signs that are explained, or words`(
    _ style: OutputStyle, _ text: String
  ) {
    #expect(TextRenderer(style: style).render(Self.marked) == text)
  }

  @Test func `marks of a table are words in Markdown`() {
    #expect(
      MarkdownRenderer(style: OutputStyle()).render(Self.marked) == """
        | Name | Calm (mine) |
        | --- | --- |
        | Alpha, Free (mine) | quiet |
        | Beta | loud (mine) |

        """)
  }

  @Test(arguments: [
    ("- a", "\\- a"), ("+ a", "\\+ a"), ("12. a", "12\\. a"), ("3) a", "3\\) a"), ("# a", "\\# a"),
    ("    a", "a"), ("-5", "-5"), ("2026", "2026"), ("1.5 a", "1.5 a"), ("---", "\\---"),
    ("=== x", "\\=== x"), ("https://a.b/(c|d)", "https://a.b/(c\\|d)"),
  ])
  func `no line of Markdown starts a list or a heading by itself`(_ text: String, _ escaped: String)
  {
    var page = Page()
    page.paragraph(text)
    #expect(MarkdownRenderer(style: OutputStyle()).render(page) == escaped + "\n")
    page = Page()
    page.items([Page.Item("", text)])
    #expect(MarkdownRenderer(style: OutputStyle()).render(page) == "- " + escaped + "\n")
  }

  @Test func `text is wrapped on a terminal and whole in a pipe`() {
    var page = Page()
    page.paragraph("one two three four")
    page.items([Page.Item("label", "five six seven", details: ["eight nine"])])
    #expect(
      TextRenderer(style: OutputStyle()).render(page)
        == "one two three four\n\n  label: five six seven\n    eight nine\n")
    #expect(
      TextRenderer(style: OutputStyle(width: 14)).render(page) == """
        one two three
        four

          label: five
            six seven
            eight nine

        """)
  }

  @Test func `French signs stand apart and stay with their words`() {
    var page = Page()
    page.paragraph("Exigé : « oui » ; 25 % ! ? non:oui")
    page.items([Page.Item("prix", "12 €")])
    let style = OutputStyle(width: 20, setsSignsApart: true)
    #expect(
      TextRenderer(style: style).render(page)
        == "Exigé\u{A0}: «\u{A0}oui\u{A0}»\u{A0};\n25\u{A0}%\u{A0}!\u{A0}? non:oui\n\n  prix\u{A0}: 12 €\n"
    )
    #expect(
      TextRenderer(style: OutputStyle(isASCII: true, setsSignsApart: true)).render(page)
        == "Exige : << oui >> ; 25 % ! ? non:oui\n\n  prix : 12 EUR\n")
  }
}

/// Rows for other programs, after RFC 4180.
struct RecordsTests {
  @Test func `fields are quoted where they need it and formulas are defused`() {
    var records = Records(columns: ["a,b", "c\"d", "plain"])
    records.rows = [
      [.text("x\ny"), .number(0.1), .nothing], [.text("=1+1"), .integer(-1), .text("@z,\"")],
      [.text("+1"), .text("-1"), .text("\u{1B}[1m")], [.text(""), .text(" x "), .number(1)],
    ]
    #expect(
      records.csv()
        == "\"a,b\",\"c\"\"d\",plain\r\nx\\u{A}y,0.1,\r\n\"'=1+1\",-1,\"'@z,\"\"\"\r\n"
        + "\"'+1\",\"'-1\",\\u{1B}[1m\r\n, x ,1.0\r\n")
  }
}
