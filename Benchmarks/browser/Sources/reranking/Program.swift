// What a catalog costs from its bytes to a ranking, and what a change of preferences costs then.
//
//   reranking CATALOG [REPETITIONS]
//
// Prints a line per step: the least time of all repetitions, in milliseconds. The least is what the
// work costs; whatever else runs on the machine only adds to it.

import AltaiCatalog
import Glibc
import LosslessJSON
import Scoring

func readBytes(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
  defer { fclose(file) }
  var status = stat()
  fstat(fileno(file), &status)
  return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    count = fread(buffer.baseAddress, 1, buffer.count, file)
  }
}

/// Runs the work a few times and prints the least time.
func measure<Result>(_ name: String, _ count: Int, _ work: () throws -> Result) rethrows -> Result {
  var least = Duration.seconds(1_000)
  var result = try work()
  for _ in 0..<count {
    let time = try ContinuousClock().measure { result = try work() }
    least = min(least, time)
  }
  let milliseconds = (least / Duration.microseconds(1)).rounded() / 1_000
  print(String(milliseconds) + " ms  " + name)
  return result
}

@main
struct Program {
  static func main() throws {
    guard CommandLine.arguments.count > 1, let today = CalendarDate("2026-11-24") else {
      fatalError("usage: reranking CATALOG [REPETITIONS]")
    }
    let count = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 20 : 20
    let bytes = measure("read the file", count) { readBytes(CommandLine.arguments[1]) }
    let parsed = measure("parse", count) { JSONDocument.parse(bytes).document }
    guard let document = parsed else { fatalError("not JSON") }
    let reading = measure("check everything", count) { Catalog.read(document) }
    guard let catalog = reading.catalog else { fatalError("not a catalog") }

    let defaults = Preferences(defaultsOf: catalog)
    let first = try measure("assess anew", count) {
      try Assessment(catalog, defaults, today: today)
    }
    func change(_ name: String, _ edit: (inout Preferences) -> Void) throws {
      var changed = first.preferences
      edit(&changed)
      let preferences = changed
      _ = try measure(name, count) { try first.changing(to: preferences) }
    }
    try change("one importance") { $0.importances[0] = .high }
    try change("one importance, of four") {
      $0.importances = $0.importances.map { $0 == .ignore ? .low : $0 }
    }
    try change("all on price") {
      $0.importances = catalog.criteria.map { if case .cost = $0.kind { .high } else { .ignore } }
    }
    try change("a requirement") { $0.importances[0] = .must }
    try change("other money") { $0.money = MoneyWish(direction: .prefer, target: .lobbying) }
    try change("nothing") { $0.leaving = 0 }
    print(
      first.ranking.ranked.count, "ranked of", catalog.assistants.count, "with", first.rows.count,
      "rows")
  }
}
