import Testing
import TextScreen

struct `ASCII text` {
  @Test func `no byte but printable ASCII comes out`() {
    var block = ""
    var wrong: [String] = []
    func check() {
      let bytes = ASCIIText.transliterated(block).utf8
      if !bytes.allSatisfy({ (0x20...0x7e).contains($0) }) { wrong.append(block) }
      block = ""
    }
    // The others are spelled out in safe text, which is tested with all.
    for scalar in assignedScalars {
      block += "x\(scalar)y"
      if block.utf8.count > 400 { check() }
    }
    check()
    block = "x\u{378}y\u{E000}z\u{10FFFF}"
    check()
    #expect(wrong.prefix(3) == [])
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""),
    ("é è ê ë ç à â ù û ü î ï ô ÿ", "e e e e c a a u u u i i o y"),
    ("É È Ç À Œuvre", "E E C A OEuvre"),
    ("e\u{301}te\u{301}", "ete"), ("cœur, Ærø, Straße, Łódź", "coeur, AEro, Strasse, Lodz"),
    ("Tiếng Việt", "Tieng Viet"), ("ǾǼ", "OAE"),
    ("«\u{A0}L’été\u{202F}»", "<< L'ete >>"), ("“a” ‘b’ „c“", "\"a\" 'b' \"c\""),
    ("– — ‑ −", "- - - -"), ("…", "..."), ("12,50\u{A0}€", "12,50 EUR"),
    ("≥ ≤ · × ≠ ≈", ">= <= . x != ~"),
    ("→ ← ✓ ✗ • ½ ² ™", "-> <- v x * 1/2 2 (TM)"), ("┌─┬╥┐│╔═╝", "+-+++|+-+"), ("█░", "#."),
    ("ﬁn ＡＢＣ１", "fin ABC1"),
    ("日本", "??"), ("a日b", "a?b"), ("👍🏽", "?"), ("👨‍👩‍👧!", "?!"), ("🇫🇷", "FR"), ("1️⃣", "1"),
    ("한\u{1112}\u{1161}\u{11AB}", "??"), ("Ж и", "? ?"), ("\u{FFFD}", "?"),
    ("\u{1B}[0m\u{202E}\t", "\\u{1B}[0m\\u{202E} "), ("a\nb", "a\\u{A}b"),
  ])
  func `what ASCII can spell is spelled, the rest is a question mark each`(
    text: String, ascii: String
  ) {
    #expect(ASCIIText.transliterated(text) == ascii)
  }

  @Test func `lines stay where they are asked for`() {
    #expect(ASCIIText.transliterated("é\r\nà\n", keepingNewlines: true) == "e\na\n")
    #expect(ASCIIText.transliterated("a\nb", keepingNewlines: true) == "a\nb")
  }
}
