import AltaiApp
import AltaiCatalog
import AltaiCommands
import Testing

/// The pages of the manual.
struct ManualTests {
  static let topics = HelpTopic.allCases.filter { $0 != .manual }

  @Test func `there is a page for every command that is shown`() throws {
    let run = try AltaiRun(["manual", "--names"], today: nil)
    #expect(run.text == Self.topics.map { $0.rawValue + "\n" }.joined())
  }

  @Test(arguments: topics)
  func `a French page is French`(_ topic: HelpTopic) throws {
    let run = try AltaiRun(
      ["manual"] + topic.arguments, today: nil,
      environment: ["LC_ALL": "", "LANG": "fr_FR.UTF-8"])
    #expect(run.ending == .exited(0))
    let english =
      HelpTests.english + [
        "\"NAME\"", "DESCRIPTION\" \"", "FILES", "ENVIRONMENT", "EXIT", "SEE ALSO", "User commands",
      ]
    for word in english where run.text.contains(word) {
      Issue.record("'\(word)' in: \(run.lines.first { $0.contains(word) } ?? "")")
    }
    #expect(run.text.contains(".SH \"NOM\"\n"))
  }

  @Test(arguments: topics)
  func `a page begins as tools expect`(_ topic: HelpTopic) throws {
    let run = try AltaiRun(["manual"] + topic.arguments, today: nil)
    let name = topic.pageName.replacing("-", with: "\\-")
    let date = #/[0-9]{4}-[0-9]{2}-[0-9]{2}/#
    #expect(run.text.contains(date))
    #expect(run.text.hasPrefix(".TH \"\(name.uppercased())\" \"1\" \""))
    #expect(run.text.contains("\n.SH \"NAME\"\n\(name) \\- "))
    #expect(run.lines.allSatisfy { $0.utf8.count <= 80 && $0.last != " " })
  }

  @Test func `the program's own page says what is around it`() throws {
    let page = try AltaiRun(["manual"], today: nil).text
    for title in ["CATALOG", "FILES", "ENVIRONMENT", "EXIT STATUS", "EXAMPLES", "SEE ALSO"] {
      #expect(page.contains("\n.SH \"\(title)\"\n"))
    }
    for variable in ["ALTAI_CATALOG", "ALTAI_PLAIN", "NO_COLOR", "XDG_CONFIG_HOME", "LC_ALL"] {
      #expect(page.contains(variable))
    }
    for status in [0, 1, 64, 65, 66, 73, 74, 75, 78] {
      #expect(page.contains("\n.TP\n\\fB\(status)\\fR\n"))
    }
    #expect(page.contains("\n.SH \"KEYS\"\n"))
  }

  @Test func `the browser's keys have a section where there are any`() throws {
    let page = try #require(
      ManualPage(
        .altai, words: helpWording(for: .french), style: OutputStyle(), date: "2026-11-24",
        keys: [(keys: "q, Ctrl-C", name: "quitter", help: "Rend le terminal.")]))
    #expect(
      page.roff().contains(
        """
        .SH "TOUCHES"
        .TP
        \\fBq, Ctrl\\-C\\fR  quitter
        Rend le terminal.
        .SH "CATALOGUE"
        """))
  }

  @Test func `a page of no command is an error`() throws {
    let run = try AltaiRun(["manual", "recomend"], today: nil)
    #expect(run.ending == .exited(64))
    #expect(
      run.errorText == "altai: there is no command 'recomend'\n  did you mean 'recommend'?\n")
  }
}
