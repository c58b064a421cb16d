import AltaiCommands
import Testing

struct EditorCommandTests {
  @Test(arguments: [
    ("vim", ["vim"]), ("code --wait", ["code", "--wait"]), ("  ed\t-s \n", ["ed", "-s"]),
    ("emacsclient -c -a ''", ["emacsclient", "-c", "-a", ""]),
    ("'/opt/my editor/bin/e' -n", ["/opt/my editor/bin/e", "-n"]),
    (#""/opt/my editor/e""#, ["/opt/my editor/e"]), (#"/opt/my\ editor/e"#, ["/opt/my editor/e"]),
    (#"vim -c "set ft=json""#, ["vim", "-c", "set ft=json"]),
    (#"e 'a"b' "c'd""#, ["e", #"a"b"#, "c'd"]), (#"e a'b 'c"d "e"#, ["e", "ab cd e"]),
    (#"e "\$HOME \"x\" \\ \`y\` \n""#, ["e", #"$HOME "x" \ `y` \n"#]),
    (#"e '\n' \n"#, ["e", #"\n"#, "n"]), ("e a\\\nb", ["e", "ab"]), ("e \"a\\\nb\"", ["e", "ab"]),
    (#"e a\"#, ["e", #"a\"#]),
    // Nothing is looked up, run or expanded.
    (
      "e $HOME ~ *.txt `id` $(id); rm -r x | y & z > w # v",
      [
        "e", "$HOME", "~", "*.txt", "`id`", "$(id);", "rm", "-r", "x", "|", "y", "&", "z", ">", "w",
        "#", "v",
      ]
    ),
    ("é日 ü", ["é日", "ü"]), ("", []), (" \t\n", []),
  ])
  func `words are split as a shell splits them`(_ text: String, _ words: [String]) {
    #expect(EditorCommand.words(Array(text.utf8)) == words.map { Array($0.utf8) })
  }

  @Test(arguments: ["e 'a", "e \"a", "e \"a\\", "e \"a\\\"", "'", "e 'a' \""])
  func `a quote that is not closed makes no words`(_ text: String) {
    #expect(EditorCommand.words(Array(text.utf8)) == nil)
  }

  @Test func `bytes that are no text stay as they are`() {
    #expect(EditorCommand.words([0x65, 0xff, 0x20, 0xfe]) == [[0x65, 0xff], [0xfe]])
  }

  @Test(arguments: [
    (["VISUAL": "code --wait", "EDITOR": "vi"], ["code", "--wait"], "VISUAL"),
    (["VISUAL": "", "EDITOR": "vi"], ["vi"], "EDITOR"),
    (["VISUAL": "  ", "EDITOR": "vi -n"], ["vi", "-n"], "EDITOR"),
    (["VISUAL": "''", "EDITOR": "vi"], ["vi"], "EDITOR"), (["EDITOR": "vi"], ["vi"], "EDITOR"),
    (["VISUAL": "", "EDITOR": ""], ["editor"], nil), ([:], ["editor"], nil),
  ])
  func `the editor is that of VISUAL, else of EDITOR, else the system's`(
    _ variables: [String: String], _ words: [String], _ variable: String?
  ) throws {
    let command = try EditorCommand(Environment(variables))
    #expect(command.words == words.map { Array($0.utf8) })
    #expect(command.variable == variable)
  }

  @Test func `a variable that cannot be split is named`() {
    #expect(throws: EditorCommand.OpenQuote(variable: "VISUAL")) {
      _ = try EditorCommand(Environment(["VISUAL": "vi 'x", "EDITOR": "vi"]))
    }
  }
}
