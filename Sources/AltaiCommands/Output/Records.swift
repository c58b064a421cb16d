import LosslessJSON
import TextScreen

/// Rows of named values for other programs: the same for CSV in every language, ids instead of words.
package struct Records {
  package let columns: [String]
  package var rows: [[Value]] = []

  package init(columns: [String]) {
    self.columns = columns
  }

  /// One value; nothing stands for what is not known.
  package enum Value {
    case text(String)
    case number(Double)
    case integer(Int)
    case nothing
  }

  /// The rows as CSV (RFC 4180), with a header line.
  package func csv() -> String {
    var text = columns.map(Self.quoted).joinedText(",") + "\r\n"
    for row in rows {
      text += row.map(Self.text).joinedText(",") + "\r\n"
    }
    return text
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): quoted(SafeText(text).string)
    case .number(let number): String(number)
    case .integer(let integer): String(integer)
    case .nothing: ""
    }
  }

  /// A field in quotes where it needs them; a leading sign that a spreadsheet would run is set apart.
  private static func quoted(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard isFormula || safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else {
      return safe
    }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false).joinedText("\"\"")
      + "\""
  }
}
