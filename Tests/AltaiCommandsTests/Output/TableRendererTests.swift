import AltaiCommands
import TextScreen
import Testing

/// A small ranking at all widths, as pictures.
struct TableRendererTests {
  @Test(arguments: [
    (
      nil,
      """
       #  Assistant                                 Score  Privacy      Donations
       1  Alpha Assistant, Free  ████████████░░░░  75–100  fair–strong  not checked
      =2  Beta, Plus             ████████              50  weak         10 million or more

      """
    ),
    (
      120,
      """
       #  Assistant                                     Score  Privacy      Donations
       1  Alpha Assistant, Free  ███████████████░░░░░  75–100  fair–strong  not checked
      =2  Beta, Plus             ██████████                50  weak         10 million or more

      """
    ),
    // The bar is shorter.
    (
      80,
      """
       #  Assistant                             Score  Privacy      Donations
       1  Alpha Assistant, Free  █████████░░░  75–100  fair–strong  not checked
      =2  Beta, Plus             ██████            50  weak         10 million or more

      """
    ),
    // The last column takes its short form.
    (
      72,
      """
       #  Assistant                         Score  Privacy      Donations
       1  Alpha Assistant, Free  ██████░░  75–100  fair–strong  not checked
      =2  Beta, Plus             ████          50  weak         ≥10M

      """
    ),
    // All short forms are taken and the name is clipped.
    (
      60,
      """
       #  Assistant                    Score  Privacy  Donations
       1  Alpha Assistant…  ██████░░  75–100  ≥ fair   not checked
      =2  Beta, Plus        ████          50  weak     ≥10M

      """
    ),
    // The bar makes room for the name.
    (
      50,
      """
       #  Assistant          Score  Privacy  Donations
       1  Alpha Assistant…  75–100  ≥ fair   not checked
      =2  Beta, Plus            50  weak     ≥10M

      """
    ),
    // Too narrow for columns: a list, whole words again.
    (
      40,
      """
      1  Alpha Assistant, Free  75–100
         Privacy: fair–strong; Donations: not
         checked
      =2  Beta, Plus  50
         Privacy: weak; Donations: 10 million
         or more

      """
    ),
  ])
  func `a table is drawn tighter and tighter`(_ width: Int?, _ picture: String) {
    #expect(TextRenderer(style: OutputStyle(width: width)).render(SmallPage.page) == picture)
  }

  @Test(arguments: 1...130)
  func `no width is exceeded`(_ width: Int) {
    for isASCII in [false, true] {
      let style = OutputStyle(width: width, isASCII: isASCII)
      let lines = TextRenderer(style: style).render(SmallPage.page).split(separator: "\n")
      #expect(lines.allSatisfy { SafeText.width(of: String($0)) <= width })
    }
  }

  @Test func `ASCII has other bars and signs`() {
    let text = TextRenderer(style: OutputStyle(width: 72, isASCII: true)).render(SmallPage.page)
    #expect(
      text == """
         #  Assistant                         Score  Privacy      Donations
         1  Alpha Assistant, Free  ######--  75-100  fair-strong  not checked
        =2  Beta, Plus             ####          50  weak         >=10M

        """)
  }

  @Test func `plain text has a line for each row and names its values`() {
    let text = TextRenderer(style: OutputStyle(isPlain: true)).render(SmallPage.page)
    #expect(
      text == """
        1. Alpha Assistant, Free, Score: 75–100, Privacy: fair–strong, Donations: not checked.
        =2. Beta, Plus, Score: 50, Privacy: weak, Donations: 10 million or more.

        """)
  }

  @Test func `colour changes no width`() {
    let plain = TextRenderer(style: OutputStyle(width: 80)).render(SmallPage.page)
    let coloured = TextRenderer(style: OutputStyle(width: 80, hasColour: true)).render(
      SmallPage.page)
    #expect(coloured.contains("\u{1B}[1mAlpha Assistant, Free\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[2mnot checked"))
    var bare = coloured
    for code in ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m"] {
      bare = bare.split(separator: code, omittingEmptySubsequences: false).joined()
    }
    func trimmed(_ text: String) -> [String] {
      text.split(separator: "\n").map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
    }
    #expect(trimmed(bare) == trimmed(plain))
  }
}
