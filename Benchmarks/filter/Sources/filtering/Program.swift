// What a filter costs at each letter that is typed, and its index before the first.
//
//   filtering CATALOG [REPETITIONS] [FILTER …]
//
// Prints a line per filter: the dearest and the median letter, each the least of all repetitions in milliseconds of the
// processor, and how many pass at the end. A letter is all that is done for it: reading the filter, who passes, the suggestions, and the
// marks in the 50 first names. The least is what the work costs; whatever else runs on the machine only adds to it.

import AltaiApp
import AltaiCatalog
import Glibc
import LosslessJSON

func readBytes(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
  defer { fclose(file) }
  var status = stat()
  fstat(fileno(file), &status)
  return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    count = fread(buffer.baseAddress, 1, buffer.count, file)
  }
}

/// The time of the processor that a piece of work takes.
func measured(_ work: () -> Void) -> Duration {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
  let start = now()
  work()
  return now() - start
}

func milliseconds(_ time: Duration) -> String {
  String((time / Duration.microseconds(1)).rounded() / 1_000)
}

/// The memory of this process that is in use, in MiB.
func memory() -> Double {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  fgets(&line, 256, file)
  let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
  return pages / 256
}

/// The memory of an index: what four more of them add, so that what the process had freed before does not count.
func memory(ofIndexOf catalog: Catalog) -> Double {
  let first = FilterIndex(catalog, .english)
  let before = memory()
  let more = (0..<4).map { _ in FilterIndex(catalog, .english) }
  let after = memory()
  return withExtendedLifetime((first, more)) { ((after - before) * 2.5).rounded() / 10 }
}

/// Types a filter letter by letter.
///
/// - Returns: The time of each letter, and how many pass at the end.
func type(_ text: String, _ started: ListFilter) -> (times: [Duration], count: Int) {
  var filter = started
  let index = filter.index
  let catalog = index.fields.catalog
  var times: [Duration] = []
  var count = 0
  for end in 1...text.count {
    let typed = String(text.prefix(end))
    let time = measured {
      let result = filter.result(of: FilterQuery(typed, index.fields))
      count = result.count
      _ = index.suggestions(for: typed)
      for item in result.items.prefix(50) {
        let assistant = catalog.assistants[filter.assessment.rows[filter.rows[item]].assistant]
        _ = result.marks(in: catalog.string(assistant.name, in: .english))
      }
    }
    times.append(time)
  }
  return (times, count)
}

@main
struct Program {
  static let filters = [
    "bruma chat", "e", "chatt", "fjord vsion 0042", "qqqqqqqq", "-halo -gamma plus",
    "privacy>=fair price<10", "images price<30 privacy>=weak openness>=look", "score>50 rank<=1000",
    "train=never donations<1M", "maker=a plan=pro country=ch", "privacy>=proven bruma -images zzzz",
  ]

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let today = CalendarDate("2026-11-24"),
      let document = JSONDocument.parse(readBytes(arguments[1])).document,
      let catalog = Catalog.read(document, options: ReadingOptions(isThorough: false)).catalog
    else { fatalError("usage: filtering CATALOG [REPETITIONS] [FILTER …]") }
    let repetitions = arguments.count > 2 ? Int(arguments[2]) ?? 10 : 10
    let assessment = try Assessment(catalog, Preferences(defaultsOf: catalog), today: today)
    var index = FilterIndex(catalog, .english)
    var least = Duration.seconds(1_000)
    for _ in 0..<repetitions {
      least = min(least, measured { index = FilterIndex(catalog, .english) })
    }
    print(
      milliseconds(least) + " ms  index of \(catalog.assistants.count), "
        + "\(memory(ofIndexOf: catalog)) MiB")

    let started = ListFilter(index, assessment)
    for text in arguments.count > 3 ? Array(arguments[3...]) : filters {
      var (times, count) = type(text, started)
      for _ in 1..<max(repetitions, 1) {
        times = zip(times, type(text, started).times).map { min($0, $1) }
      }
      let dearest = times.indices.max { times[$0] < times[$1] } ?? 0
      let median = times.sorted()[times.count / 2]
      print(
        milliseconds(times[dearest]) + " ms at '\(text.prefix(dearest + 1))', median "
          + milliseconds(median) + " ms  \(text): \(count)")
    }
  }
}
