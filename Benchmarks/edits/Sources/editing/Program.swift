// What an edit of a large catalog costs, beside reading the catalog.
//
//   editing CATALOG [REPETITIONS]
//
// CATALOG is made by Benchmarks/browser/generate.py. Prints a line per piece of work: the least of all repetitions in
// milliseconds of the processor. The least is what the work costs; whatever else runs on the machine only adds to it.

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

/// The least time of the processor that a piece of work takes, in milliseconds.
func least(of repetitions: Int, _ work: () -> Void) -> Double {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
  let times = (0..<repetitions).map { _ in
    let start = now()
    work()
    return (now() - start) / Duration.milliseconds(1)
  }
  return times.min() ?? 0
}

func printLine(_ name: String, _ figures: [Double]) {
  let cells = figures.map { figure in
    let text = "\((figure * 1_000).rounded() / 1_000)"
    return String(repeating: " ", count: max(0, 12 - text.utf8.count)) + text
  }
  print(name + String(repeating: " ", count: max(0, 36 - name.utf8.count)) + cells.joined())
}

/// Edits at the first, the middle and the last assistant, and of the object that holds them all.
func edits(of document: JSONDocument) -> [(String, JSONEdit)] {
  let all = JSONPath([.key("assistants")])
  guard let assistants = document.member("assistants", of: document.root) else { return [] }
  let ids = document.members(of: assistants).map { document.string(of: $0.key) }
  guard let first = ids.first, let last = ids.last else { return [] }
  let middle = ids[ids.count / 2]
  let fact = JSONValue.object([
    JSONValue.Member("value", .string("never")), JSONValue.Member("asOf", .string("2026-07")),
    JSONValue.Member("sources", .array([.string("here")])),
  ])
  let row = JSONValue.object([
    JSONValue.Member("name", .string("Célestine")),
    JSONValue.Member("facts", .object([JSONValue.Member("train", fact)])),
  ])
  func path(ofFactOf id: String) -> JSONPath {
    let facts = all.appending(id).appending("facts")
    let key = (try? document.element(at: facts)).flatMap { facts in
      document.members(of: facts).first { _ in true }.map { document.string(of: $0.key) }
    }
    return facts.appending(key ?? "")
  }
  var edits = [("first", first), ("middle", middle), ("last", last)].map { name, id in
    ("set a fact, \(name)", JSONEdit.set(path(ofFactOf: id), to: fact))
  }
  edits += [
    ("set a text, middle", .set(all.appending(middle).appending("name"), to: .string("Zoé"))),
    (
      "insert a member in an assistant",
      .insertMember(JSONValue.Member("x-new", fact), into: all.appending(middle), at: .last)
    ),
    (
      "insert an assistant, middle",
      .insertMember(JSONValue.Member("x-new", row), into: all, at: .after(middle))
    ),
    (
      "insert an assistant, last",
      .insertMember(JSONValue.Member("x-new", row), into: all, at: .last)
    ),
    ("remove a fact", .remove(path(ofFactOf: middle))),
    ("remove an assistant, middle", .remove(all.appending(middle))),
    ("remove an assistant, last", .remove(all.appending(last))),
    ("rename an assistant, last", .rename(all.appending(last), to: "x-new")),
  ]
  return edits
}

@main struct Program {
  static func main() {
    guard CommandLine.arguments.count > 1 else {
      fatalError("usage: editing CATALOG [REPETITIONS]")
    }
    let bytes = readBytes(CommandLine.arguments[1])
    let repetitions = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 7
    guard let document = JSONDocument.parse(bytes).document else { fatalError("no JSON") }
    print("\(bytes.count) bytes; milliseconds, least of \(repetitions)")
    printLine("parse", [least(of: repetitions) { _ = JSONDocument.parse(bytes) }])
    printLine(
      "copy", [least(of: repetitions) { _ = Splice(9..<9, [32]).applied(to: bytes) }])
    print("splice alone, verified, with its document:")
    for (name, edit) in edits(of: document) {
      guard let expected = try? document.applying(edit).splice else { fatalError(name) }
      let splice = least(of: repetitions) {
        guard (try? document.splice(for: edit)) == expected else { fatalError(name) }
      }
      let verified = least(of: repetitions) {
        guard (try? document.verifiedSplice(for: edit)) == expected else { fatalError(name) }
      }
      let applying = least(of: 1) { _ = try? document.applying(edit) }
      printLine(name, [splice, verified, applying])
    }
  }
}
