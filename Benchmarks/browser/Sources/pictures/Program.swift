// What a change of one weight costs in the browser until the list is drawn again, in each way of showing it.
//
//   pictures [REPETITIONS]
//
// Over made-up radios with eight criteria, a fifth of their values not known. Prints a line per catalog and
// way: the median and the slowest of all repetitions, in milliseconds, on one core. A frame of 60 a second
// has 16.

import AltaiApp
import AltaiCatalog
import Glibc
import LosslessJSON
import TextScreen

/// A catalog of radios, the same at every call.
struct Radios {
  let count: Int
  static let criteria = [
    "calm", "range", "sound", "weight", "repair", "battery", "memory", "display",
  ]

  func catalog() -> Catalog {
    let document = JSONDocument.parse(Array(text.utf8)).document
    guard let document, let catalog = Catalog.read(document).catalog else {
      fatalError("the made-up catalog is wrong")
    }
    return catalog
  }

  private var text: String {
    let criteria = Self.criteria.map { id in
      #""\#(id)": {"kind": "amount", "name": {"en": "\#(id)"}, "question": {"en": "How much?"}, "#
        + #""importance": "medium", "unit": "points", "best": 100, "worst": 0, "maxAgeDays": 900, "must": 10, "#
        + #""x-made": true}"#
    }.joined(separator: ",")
    var state: UInt64 = 7
    func random(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let radios = (0..<count).map { number in
      let facts = Self.criteria.map { id in
        random(5) == 0
          ? #""\#(id)": {"state": "unresearched"}"#
          : #""\#(id)": {"value": "\#(random(101))", "asOf": "2026-01", "sources": ["log"]}"#
      }.joined(separator: ",")
      return
        #""r\#(number)": {"name": "Radio \#(number)", "about": "A radio.", "facts": {\#(facts)}, "plans": {}}"#
    }.joined(separator: ",")
    return
      #"{"format": 1, "title": {"en": "Radios"}, "asOf": "2026-03-31", "currency": "EUR", "rates": {}, "#
      + #""licence": {"name": "CC0", "url": "https://example.org/cc0"}, "sides": {}, "#
      + #""criteria": {\#(criteria)}, "assistants": {\#(radios)}, "makers": {}, "#
      + #""sources": {"log": {"publisher": "Wave", "title": "Log", "url": "https://example.org/log", "#
      + #""date": "2026-01", "kind": "docs"}}}"#
  }
}

@main
struct Program {
  static func main() throws {
    let repetitions = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 200 : 200
    guard let today = CalendarDate("2026-04-01") else { fatalError("no day") }
    for count in [6, 12, 30, 300, 10_000] {
      let catalog = Radios(count: count).catalog()
      for display in ListDisplay.allCases {
        for size in [ScreenSize(rows: 24, columns: 80), ScreenSize(rows: 50, columns: 200)] {
          var model = try Model(catalog, today: today, language: .english, size: size)
          for _ in 0..<(ListDisplay.allCases.firstIndex(of: display) ?? 0) {
            _ = model.update(.command(.nextDisplay))
          }
          _ = model.update(.command(.weights))
          var times: [Duration] = []
          for step in 0..<repetitions {
            let key: BrowserCommand = step % 2 == 0 ? .higher : .lower
            times.append(
              ContinuousClock().measure {
                _ = model.update(.command(key))
                model.prepareToDraw()
                _ = model.drawn()
              })
          }
          times.sort()
          print(
            count, "radios,", "\(size.columns)x\(size.rows),", "\(display):",
            milliseconds(times[times.count / 2]), "ms, slowest",
            milliseconds(times[times.count - 1]))
        }
      }
    }
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    (duration / Duration.microseconds(1)).rounded() / 1000
  }
}
