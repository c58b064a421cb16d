import LosslessJSON
import Testing

/// Every command in every form and language, into a pipe.
struct OutputFormTests {
  @Test(arguments: Command.allCases)
  func `text is whole in a pipe and holds no escape sequence`(_ command: Command) throws {
    for language in ["en", "fr"] {
      for more in language == "en" ? [[]] : [[], ["--plain"]] {
        let run = try AltaiRun(command.arguments + ["--language", language] + more)
        #expect(run.ending == .exited(command.status))
        #expect(run.errorText == "")
        #expect(run.output.last == UInt8(ascii: "\n"))
        #expect(!run.output.contains(0x1B))
        #expect(run.lines.allSatisfy { $0.last != " " }, "no blanks at the ends of lines")
      }
    }
  }

  @Test(arguments: Command.allCases)
  func `JSON says what it is`(_ command: Command) throws {
    for language in ["en", "fr"] {
      let run = try AltaiRun(command.arguments + ["--json", "--language", language])
      #expect(run.ending == .exited(command.status))
      #expect(run.errorText == "")
      let document = try #require(JSONDocument.parse(run.output).document)
      #expect(document.member("format").map { document.number(of: $0) } == 1)
      #expect(document.text("kind") == command.kind)
    }
  }

  @Test(arguments: Command.allCases)
  func `CSV has a field for each column in every row`(_ command: Command) throws {
    for language in ["en"] {
      let run = try AltaiRun(command.arguments + ["--format", "csv", "--language", language])
      #expect(run.ending == .exited(command.status))
      #expect(run.errorText == "")
      let records = try #require(CSV.records(run.output))
      let columns = try #require(records.first?.count)
      #expect(records.allSatisfy { $0.count == columns })
    }
  }

  @Test(arguments: Command.allCases)
  func `Markdown tables have equal rows`(_ command: Command) throws {
    for language in ["fr"] {
      let run = try AltaiRun(command.arguments + ["--format", "markdown", "--language", language])
      #expect(run.ending == .exited(command.status))
      #expect(run.errorText == "")
      var columns: Int?
      for line in run.lines {
        let count = line.hasPrefix("|") ? Self.unescapedBars(line) : nil
        if let columns, let count { #expect(count == columns) }
        columns = count
      }
    }
  }

  @Test(arguments: Command.allCases)
  func `a C locale gets ASCII alone`(_ command: Command) throws {
    for more in [["--language", "fr"], ["--language", "fr", "--format", "markdown"]] {
      let run = try AltaiRun(command.arguments + more, environment: ["LC_ALL": "C"])
      #expect(run.ending == .exited(command.status))
      #expect(run.output.allSatisfy { $0 < 0x80 })
    }
  }

  @Test(arguments: [
    ["show", "zzz"], ["recommend", "--privacy", "é"], ["list", "--catalog", "/é"],
  ])
  func `an error in a C locale is ASCII too`(_ arguments: [String]) throws {
    for more in [[], ["--language", "fr"]] {
      let run = try AltaiRun(arguments + more, environment: ["LC_ALL": "C"])
      #expect(run.status != 0)
      #expect(!run.errors.isEmpty)
      #expect(run.errors.allSatisfy { $0 < 0x80 })
    }
  }

  private static func unescapedBars(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count
  }
}

/// A reader of RFC 4180, for what the program writes.
enum CSV {
  /// The records, or nil where a quote is out of place or the last line is open.
  static func records(_ bytes: [UInt8]) -> [[String]]? {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = text[index]
      let next = text.index(after: index)
      index = next
      if isQuoted {
        guard scalar == "\"" else {
          field.unicodeScalars.append(scalar)
          continue
        }
        if next < text.endIndex, text[next] == "\"" {
          field += "\""
          index = text.index(after: next)
        } else {
          isQuoted = false
          guard next < text.endIndex, text[next] == "," || text[next] == "\r" else { return nil }
        }
      } else if scalar == "\"" {
        guard field.isEmpty else { return nil }
        isQuoted = true
      } else if scalar == "," {
        record.append(field)
        field = ""
      } else if scalar == "\r" {
        guard next < text.endIndex, text[next] == "\n" else { return nil }
        index = text.index(after: next)
        records.append(record + [field])
        record = []
        field = ""
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    return record.isEmpty && field.isEmpty && !isQuoted ? records : nil
  }
}
