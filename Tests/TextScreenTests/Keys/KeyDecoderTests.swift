import Testing
import TextScreen

private let esc = "\u{1B}"

/// What bytes lead to, with the last wait given up.
private func events(_ bytes: [UInt8], sequences: [[UInt8]: Key] = [:]) -> [ScreenEvent] {
  var decoder = KeyDecoder(sequences: sequences)
  let events = decoder.take(bytes)
  return events + decoder.flush()
}

private func events(_ text: String) -> [ScreenEvent] { events(Array(text.utf8)) }

private func keys(_ keys: [Key]) -> [ScreenEvent] { keys.map { .key($0) } }

struct `The key decoder` {
  @Test(
    arguments: [
      ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
      ("[1~", .home), ("[2~", .insert), ("[3~", .delete), ("[4~", .end), ("[5~", .pageUp),
      ("[6~", .pageDown), ("[7~", .home), ("[8~", .end), ("[Z", .backTab),
      ("[1;5A", .up), ("[1;2B", .down), ("[1;3C", .right), ("[1;8D", .left), ("[1;5H", .home),
      ("[3;5~", .delete), ("[6;2~", .pageDown), ("[5A", .up), ("O5C", .right), ("[1;2Z", .backTab),
      // rxvt
      ("[a", .up), ("[b", .down), ("Oc", .right), ("Od", .left), ("[3$", .delete), ("[5^", .pageUp),
      ("[7@", .home),
      // The keypad.
      ("OM", .enter), ("Ok", .character("+")), ("Op", .character("0")), ("Oy", .character("9")),
      ("Oj", .character("*")), ("OX", .character("=")), ("On", .character(".")),
      ("a", .alternate("a")), ("A", .alternate("A")), (" ", .alternate(" ")),
      ("é", .alternate("é")),
      ("日", .alternate("日")), ("\u{7F}", .control("w")), ("\u{8}", .control("w")),
    ] as [(String, Key)])
  func `sequences stand for keys`(sequence: String, key: Key) {
    #expect(events(esc + sequence) == keys([key]))
    #expect(events("x" + esc + sequence + "y") == keys([.character("x"), key, .character("y")]))
  }

  @Test(
    arguments: [
      (["OP", "[11~", "[[A", "[1;5P", "[P", "[11^"], 1), (["OQ", "[12~", "[[B", "[1;2Q"], 2),
      (["OR", "[13~", "[[C", "[1;2R", "[13;5~"], 3), (["OS", "[14~", "[[D", "[1;3S"], 4),
      (["[15~", "[[E", "[15;2~"], 5), (["[17~", "[17$"], 6), (["[18~"], 7), (["[19~"], 8),
      (["[20~"], 9), (["[21~"], 10), (["[23~", "[23;5~"], 11), (["[24~", "[24@"], 12),
      (["[25~"], 13), (["[26~"], 14), (["[28~"], 15), (["[29~"], 16), (["[31~"], 17),
      (["[32~"], 18), (["[33~"], 19), (["[34~"], 20), (["[42~"], 21), (["[45~"], 24),
      (["[57376u"], 13), (["[57387u"], 24),
    ] as [([String], Int)])
  func `function keys have many names`(sequences: [String], number: Int) {
    for sequence in sequences {
      #expect(events(esc + sequence) == keys([.function(number)]), "\(sequence)")
    }
  }

  @Test(
    arguments: [
      (0x00, .control("@")), (0x01, .control("a")), (0x03, .control("c")), (0x08, .backspace),
      (0x09, .tab), (0x0a, .enter), (0x0c, .control("l")), (0x0d, .enter), (0x1a, .control("z")),
      (0x1c, .control("\\")), (0x1d, .control("]")), (0x1e, .control("^")), (0x1f, .control("_")),
      (0x20, .character(" ")), (0x7e, .character("~")), (0x7f, .backspace), (0x1b, .escape),
    ] as [(UInt8, Key)])
  func `single bytes stand for keys`(byte: UInt8, key: Key) {
    #expect(events([byte]) == keys([key]))
  }

  @Test(
    arguments: [
      // kitty
      ("[97u", .character("a")), ("[97;1u", .character("a")), ("[97;2u", .character("A")),
      ("[97:65;2u", .character("A")), ("[50:64;2u", .character("@")), ("[97;5u", .control("a")),
      ("[97;6u", .control("a")), ("[97;3u", .alternate("a")), ("[97;4u", .alternate("A")),
      ("[233u", .character("é")), ("[97;1:1u", .character("a")), ("[97;1:2u", .character("a")),
      ("[97;65u", .character("a")), ("[13u", .enter), ("[13;5u", .enter), ("[27u", .escape),
      ("[27;3u", .escape), ("[9u", .tab), ("[9;2u", .backTab), ("[127u", .backspace),
      ("[127;3u", .control("w")), ("[105;5u", .tab), ("[109;5u", .enter), ("[104;5u", .backspace),
      ("[91;5u", .escape), ("[32;5u", .control("@")), ("[57399u", .character("0")),
      ("[57414u", .enter), ("[57417u", .left), ("[57426;5u", .delete), ("[1;1:1A", .up),
      ("[97;;97u", .character("a")),
      // xterm
      ("[27;5;97~", .control("a")), ("[27;2;65~", .character("A")), ("[27;3;97~", .alternate("a")),
      ("[27;5;13~", .enter), ("[27;2;9~", .backTab), ("[27;5;127~", .backspace),
      ("[27;5;27~", .escape),
    ] as [(String, Key)])
  func `keys reported by number are the keys they stand for`(sequence: String, key: Key) {
    #expect(events(esc + sequence) == keys([key]))
  }

  @Test(arguments: [
    "[97;1:3u", "[1;1:3A", "[3;1:3~", "[97;9u", "[97;7u", "[49;5u", "[57358u", "[57441;2u", "[0u",
    "[55296u", "[1114112u", "[99999999999999999999u", "[u", "[?0u", "[>1u", "[27;5~", "[27;5;97;1~",
    "[57388u", "[E", "[I", "[O", "[200;1~", "[201~", "[99~", "[~", "[?62;22c", "[0n", "[24;80R",
    "[?1;2$y", "[2;1$y", "[8;24;80t", "[ q", "[1 q", "[!p", "[<0;1;1u", "[<0;1M", "[<0;1;1;1M",
    "[[Z",
    "[>0;276;0c", "[=1u", "[1;5E", "OE", "O", "[", "[1", "[1;", "[[", "[<0;5;", "[M", "[Mab", "O5",
    "[" + String(repeating: "1;", count: 500) + "A",
    "[" + String(repeating: "9", count: 3000) + "~",
  ])
  func `what stands for nothing is swallowed whole`(sequence: String) {
    #expect(events(esc + sequence) == [])
    // One that a key follows at once, where that one cannot be a part of it.
    #expect(events(esc + sequence + esc + "[A").suffix(1) == [.key(.up)][...])
  }

  @Test(arguments: ["]", "P", "_", "^", "X"])
  func `control strings are swallowed to their end`(start: String) {
    let ends = ["\u{7}", esc + "\\", "\u{9C}"]
    for end in ends {
      for content in ["", "11;rgb:0000/1111/2222", "52;c;qqq\r\nq", "título 日 \u{10FFFF}"] {
        #expect(events(esc + start + content + end + "k") == keys([.character("k")]), "\(content)")
      }
    }
    #expect(events(Array((esc + start + "朜").utf8) + [0x9c, 0x6b]) == keys([.character("k")]))
    #expect(events(esc + start + "never ended") == [])
    #expect(events(esc + start + "cut" + esc + "[B") == keys([.down]))
    #expect(events(esc + start + "given up\u{18}k") == keys([.character("k")]))
  }

  @Test func `a control string without an end is swallowed up to a limit`() {
    var decoder = KeyDecoder()
    _ = decoder.take(Array("\(esc)]".utf8))
    #expect(decoder.take([UInt8](repeating: 0x71, count: 1024 * 1024)) == [])
    #expect(decoder.isPending)
    // Then it counts as cut off.
    #expect(decoder.take(Array("qk".utf8)) == keys([.character("k")]))
  }

  @Test(
    arguments: [
      ([0x9b, 0x41], [.up]), ([0x8f, 0x50], [.function(1)]), ([0xc2, 0x9b, 0x41], [.up]),
      ([0x9d, 0x30, 0x3b, 0x71, 0x9c, 0x6b], [.character("k")]), ([0x85, 0x6b], [.character("k")]),
    ] as [([UInt8], [Key])])
  func `controls of one byte above 127 start sequences too`(bytes: [UInt8], result: [Key]) {
    #expect(events(bytes) == keys(result))
  }

  @Test(
    arguments: [
      ("[[" + esc + "[A", [.up]), ("[1;5" + esc + "[B", [.down]), ("O" + esc + "OC", [.right]),
      ("[1\r", [.enter]), ("[\u{7F}", [.backspace]), ("O\t", [.tab]), ("[<0;3é", [.character("é")]),
      ("[Mab" + esc + "[A", [.up]), ("[M\u{3}", [.control("c")]), ("\r", [.escape, .enter]),
      (esc, [.escape, .escape]), (esc + "[A", [.escape, .up]),
      (esc + "a", [.escape, .alternate("a")]),
    ] as [(String, [Key])])
  func `a cut sequence does not eat the next key`(sequence: String, result: [Key]) {
    #expect(events(esc + sequence) == keys(result))
  }

  @Test(
    arguments: [
      ([0xff, 0x61], "a"), ([0xc3, 0x61], "a"), ([0xc3, 0xa9], "é"), ([0xe6, 0x97, 0xa5], "日"),
      ([0xe6, 0x97, 0x61], "a"), ([0xe6, 0xc3, 0xa9], "é"), ([0xf0, 0x9f, 0x98, 0x80], "😀"),
      ([0xc0, 0x80, 0x61], "a"), ([0xe0, 0x80, 0xa0, 0x61], "a"), ([0xed, 0xa0, 0xa0, 0x61], "a"),
      ([0xf4, 0x90, 0xa0, 0xa0, 0x61], "a"), ([0xe0, 0x9f, 0xbf, 0x61], "a"),
      ([0xf0, 0x8f, 0xbf, 0xbf, 0x61], "a"), ([0xf5, 0x61], "a"), ([0xa0, 0xbf, 0x61], "a"),
      ([0xc2, 0x81, 0x61], "a"), ([0xe6, 0x97], ""),
    ] as [([UInt8], String)])
  func `invalid bytes are ignored and characters put together`(bytes: [UInt8], text: String) {
    #expect(events(bytes) == text.unicodeScalars.map { .key(.character($0)) })
  }

  @Test func `an escape alone waits until it is given up`() {
    var decoder = KeyDecoder()
    #expect(!decoder.isPending)
    #expect(decoder.take([0x1b]) == [])
    #expect(decoder.isPending)
    #expect(decoder.take(Array("[".utf8)) == [] && decoder.isPending)
    #expect(decoder.take(Array("A".utf8)) == keys([.up]) && !decoder.isPending)
    #expect(decoder.take([0x1b]) == [] && decoder.flush() == keys([.escape]))
    #expect(!decoder.isPending && decoder.flush() == [])
    #expect(decoder.take(Array("[".utf8)) == keys([.character("[")]))
    // The start of a character needs no flush and survives one.
    #expect(decoder.take([0xc3]) == [] && !decoder.isPending && decoder.flush() == [])
    #expect(decoder.take([0xa9]) == keys([.character("é")]))
    #expect(decoder.take([0x1b, 0xc3]) == [] && decoder.isPending)
    #expect(decoder.flush() == keys([.escape]) && !decoder.isPending)
  }

  @Test(
    arguments: [
      ("[<0;1;1M", .press, 0, 0), ("[<0;80;24M", .press, 23, 79), ("[<0;3;2m", .release, 1, 2),
      ("[<64;10;5M", .wheelUp, 4, 9), ("[<65;10;5M", .wheelDown, 4, 9), ("[<4;1;1M", .press, 0, 0),
      ("[<16;2;1M", .press, 0, 1), ("[<80;2;1M", .wheelUp, 0, 1),
      ("[<0;2000;1000M", .press, 999, 1999),
    ] as [(String, MouseEvent.Action, Int, Int)])
  func `the mouse is read`(sequence: String, action: MouseEvent.Action, row: Int, column: Int) {
    let event = MouseEvent(action, at: Position(row: row, column: column))
    #expect(events(esc + sequence + "k") == [.mouse(event), .key(.character("k"))])
  }

  @Test(arguments: [
    "[<1;1;1M", "[<2;1;1M", "[<3;1;1M", "[<32;1;1M", "[<35;1;1M", "[<66;1;1M", "[<67;1;1M",
    "[<128;1;1M", "[<64;1;1m", "[<0;0;1M", "[<0;1;0M", "[<0;2001;1M", "[<0;1;1001M",
    "[<0;99999999999999999999;1M", "[<0;1;-1M", "[M !!", "[M\u{0}!!",
    "[32;10;10M", "[<0;;M", "[<M",
  ])
  func `what else the mouse does is ignored`(sequence: String) {
    #expect(events(esc + sequence + "k") == keys([.character("k")]))
  }

  @Test func `old mouse reports take three bytes of any value`() {
    #expect(events([0x1b, 0x5b, 0x4d, 0xff, 0xc3, 0x21, 0x6b]) == keys([.character("k")]))
  }

  @Test(
    arguments: [
      ("", ""), ("text", "text"), ("two\r\nlines\tand\u{1B}[A", "two\r\nlines\tand\u{1B}[A"),
      ("\u{1B}[200~", "\u{1B}[200~"), ("\u{1B}[201\u{1B}", "\u{1B}[201\u{1B}"), ("é日", "é日"),
      ("\u{1B}\u{1B}[20", "\u{1B}\u{1B}[20"), ("\0q\u{3}", "\0q\u{3}"),
    ])
  func `a bracketed paste is one event`(content: String, text: String) {
    let all = events("a\(esc)[200~\(content)\(esc)[201~b\(esc)[201~c")
    let key = { (scalar: Unicode.Scalar) in ScreenEvent.key(.character(scalar)) }
    #expect(all == [key("a"), .paste(text), key("b"), key("c")])
  }

  @Test func `a paste may hold bytes that are no text`() {
    let start = Array("\(esc)[200~".utf8)
    let end = Array("\(esc)[201~".utf8)
    #expect(events(start + [0x61, 0xff, 0xc3, 0x62] + end) == [.paste("a\u{FFFD}\u{FFFD}b")])
  }

  @Test(arguments: [0, 1, 2, 3])
  func `a long paste is cut between characters, and says so`(offset: Int) {
    let offsetText = String(repeating: "a", count: offset)
    let content = offsetText + String(repeating: "日", count: 350_000)
    var decoder = KeyDecoder()
    let all = decoder.take(Array("\(esc)[200~\(content)\(esc)[201~k".utf8))
    let kept = offsetText + String(repeating: "日", count: (KeyDecoder.pasteLimit - offset) / 3)
    #expect(all == [.paste(kept), .key(.character("k"))])
    #expect(decoder.droppedPasteBytes == content.utf8.count - KeyDecoder.pasteLimit)
    _ = decoder.take(Array("\(esc)[200~x\(esc)[201~".utf8))
    #expect(decoder.droppedPasteBytes == 0)
  }

  @Test func `a paste waits for its end and can be ended`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\(esc)[200~abc\(esc)[20".utf8)) == [])
    #expect(decoder.isInPaste && !decoder.isPending)
    #expect(decoder.flush() == [] && decoder.isInPaste)
    #expect(decoder.take(Array("1~".utf8)) == [.paste("abc")])
    #expect(!decoder.isInPaste && decoder.endPaste() == [])
    _ = decoder.take(Array("\(esc)[200~abc".utf8))
    #expect(decoder.endPaste() == [.paste("abc")] && !decoder.isInPaste)
    #expect(decoder.take(Array("q".utf8)) == keys([.character("q")]))
  }
}

struct `Keys that a terminal's description names` {
  /// As some old terminals have them, with one of each kind.
  private static let sequences: [[UInt8]: Key] = [
    Array("\u{1}@\r".utf8): .function(1), Array("\u{1}@".utf8): .function(2), [0x0b]: .up,
    Array("\(esc)[1;2P".utf8): .function(13), Array("\(esc)[M".utf8): .function(3),
    Array("\(esc)p\r".utf8): .function(4), Array("\(esc)x".utf8): .insert, [0x0d]: .up,
    Array("q".utf8): .down, Array("abc".utf8): .down, []: .left, [0x1b]: .left, [0x7f]: .left,
    Array("\(esc)\t".utf8): .backTab,
  ]

  @Test(
    arguments: [
      ("\u{1}@\r", [.function(1)]), ("\u{1}@k", [.function(2), .character("k")]),
      ("\u{1}@", [.function(2)]), ("\u{1}k", [.control("a"), .character("k")]),
      ("\u{1}\(esc)[A", [.control("a"), .up]), ("\u{1}", [.control("a")]),
      ("\u{1}\u{1}@\r", [.control("a"), .function(1)]), ("\u{b}", [.up]),
      ("\(esc)[1;2P", [.function(13)]), ("\(esc)[M", [.function(3)]), ("\(esc)x", [.insert]),
      ("\(esc)p\r", [.function(4)]), ("\(esc)pk", [.alternate("p"), .character("k")]),
      ("\(esc)\t", [.backTab]), ("\(esc)", [.escape]), ("\(esc)[A", [.up]),
      ("\(esc)[1;5P", [.function(1)]),
      ("\r", [.enter]), ("q", [.character("q")]), ("\u{7F}", [.backspace]),
      ("abc", [.character("a"), .character("b"), .character("c")]),
    ] as [(String, [Key])])
  func `are found, and take no usual key away`(text: String, result: [Key]) {
    #expect(events(Array(text.utf8), sequences: Self.sequences) == keys(result))
  }

  @Test(arguments: [1, 2, 3] as [UInt64], [false, true])
  func `any split into reads gives the same events`(seed: UInt64, hasNames: Bool) {
    let pieces: [String] = [
      "a", "é", "日", "\r", "\0", "\u{1}@\r", "\u{1}", esc, "\(esc)[A", "\(esc)[1;5B", "\(esc)OP",
      "\(esc)[<0;3;4M", "\(esc)[M !!", "\(esc)[200~pasted\(esc)[20\(esc)[201~", "\(esc)]0;t\u{7}",
      "\(esc)P1$r\(esc)\\", "\(esc)[97;5u", "\(esc)[[A", "\(esc)[", "\(esc)[201~", "\(esc)[?1;2$y",
      "\(esc)[3$", "\(esc)p\r", "\u{9B}A", "\(esc)é",
    ]
    var numbers = SeededNumbers(seed: seed)
    let sequences = hasNames ? Self.sequences : [:]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...12, using: &numbers) {
        bytes += Array((pieces.randomElement(using: &numbers) ?? "").utf8)
        if Int.random(in: 0...7, using: &numbers) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &numbers))
        }
        if Int.random(in: 0...7, using: &numbers) == 0 { bytes.removeLast() }
      }
      var decoder = KeyDecoder(sequences: sequences)
      var split: [ScreenEvent] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...min(rest.count, 5), using: &numbers)
        split += decoder.take(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      split += decoder.flush()
      split += decoder.endPaste()
      var whole = KeyDecoder(sequences: sequences)
      var goal = whole.take(bytes)
      goal += whole.flush()
      goal += whole.endPaste()
      #expect(split == goal, "\(bytes)")
      #expect(!whole.isPending && !whole.isInPaste)
    }
  }

  @Test(arguments: [4, 5, 6, 7] as [UInt64])
  func `after any bytes and a pause the next key works`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var decoder = KeyDecoder(sequences: Self.sequences)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in
        Bool.random(using: &numbers)
          ? UInt8.random(in: 0...255, using: &numbers)
          : Array("\u{1B}[]OP0127;<M~\u{9C}".utf8).randomElement(using: &numbers) ?? 0
      }
      _ = decoder.take(bytes)
      _ = decoder.flush()
      _ = decoder.endPaste()
      #expect(decoder.take(Array("j".utf8)).last == .key(.character("j")), "\(bytes)")
      let place = MouseEvent(.press, at: Position(row: 1, column: 2))
      #expect(decoder.take(Array("\(esc)[<0;3;2M".utf8)) == [.mouse(place)])
    }
  }
}
