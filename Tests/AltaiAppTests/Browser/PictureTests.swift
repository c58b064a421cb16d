import AltaiApp
import AltaiCatalog
import Glibc
import Testing
import TextScreen

/// Whole screens as text, in `Tests/pictures`, checked by hand against the table of ``RadioCatalog``.
///
/// `ALTAI_DRAW_PICTURES=1` draws them anew; each difference is then to be looked at before it is kept.
struct PictureTests {
  static let sizes = [(80, 24), (200, 50), (40, 10), (20, 5)]

  enum Subject: String, CaseIterable {
    case list, parts, places, map, detail, compare, weights, filter, why, sure, help
    case form, entry, choice, typing, asking, asked
    // The same with changes of the user's own.
    case ownList = "own-list"
    case ownDetail = "own-detail"
    case ownCompare = "own-compare"

    var sizes: [(Int, Int)] {
      switch self {
      case .ownList, .ownDetail, .ownCompare: Array(PictureTests.sizes.prefix(2))
      default: PictureTests.sizes
      }
    }

    func browsing(_ language: Language, columns: Int, rows: Int) throws -> Browsing {
      var start = Model.Start()
      start.theme = .monochrome
      var browsing = try Browsing.radio(
        language, start: start, rows: rows, columns: columns,
        changes: rawValue.hasPrefix("own") ? RadioCatalog.ownChanges : nil)
      switch self {
      case .list:
        // Without the price brisk rises two places; then fable is picked.
        browsing.type("wjj0")
        browsing.press(.escape, .down, .down)
        browsing.type(" ")
      case .parts: browsing.type("2jj")
      // Cobalt can be silent or loud.
      case .places: browsing.type("3jj")
      case .map: browsing.type("4jj")
      case .detail: browsing.press(.down, .down, .enter)
      case .compare: browsing.type("  c")
      case .weights:
        browsing.type("w+j")
      case .filter: browsing.type("/price<3")
      case .why:
        browsing.press(.down)
        browsing.type("y")
      case .sure: browsing.type("h")
      case .help:
        browsing.type("?")
      case .asking: browsing.type("a?")
      case .asked: browsing.type("a1212121")
      case .form: browsing.type("e]")
      case .entry:
        // A new answer without a source: a draft.
        browsing.openAdverts()
        browsing.press(.enter, .down, .down, .enter)
      case .choice:
        browsing.openAdverts()
        browsing.press(.enter, .down, .down)
      case .typing:
        // A date that is none.
        browsing.openAdverts()
        browsing.press(.down, .enter)
        browsing.type("x")
        browsing.press(.enter)
      case .ownList: break
      case .ownDetail: browsing.press(.enter)
      case .ownCompare: browsing.type("  cd")
      }
      browsing.send(.settled)
      return browsing
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let subject: Subject
    let columns: Int
    let rows: Int
    let language: Language

    var name: String {
      "\(subject.rawValue)-\(columns)x\(rows)-\(language == .english ? "en" : "fr")"
    }
    var testDescription: String { name }
  }

  static let cases: [Case] = Subject.allCases.flatMap { subject in
    subject.sizes.flatMap { columns, rows in
      [Language.english, .french].map {
        Case(subject: subject, columns: columns, rows: rows, language: $0)
      }
    }
  }

  @Test(arguments: cases)
  func `a screen is drawn as in its picture`(_ test: Case) throws {
    let browsing = try test.subject.browsing(
      test.language, columns: test.columns, rows: test.rows)
    let buffer = browsing.model.drawn()
    let text =
      buffer.text + "\ncursor: row \(buffer.cursor.row), column \(buffer.cursor.column)\n"
    if getenv("ALTAI_DRAW_PICTURES") != nil { Self.write(text, test.name) }
    let picture = Self.read(test.name)
    #expect(picture == text, "\(text)")
  }

  private static func path(_ name: String) -> String {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/pictures/\(name).txt"
  }

  private static func write(_ text: String, _ name: String) {
    guard let file = fopen(path(name), "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }

  private static func read(_ name: String) -> String {
    guard let file = fopen(path(name), "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
