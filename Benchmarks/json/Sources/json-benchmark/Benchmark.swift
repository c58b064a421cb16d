import Foundation
import LosslessJSON

/// Reads one made-up catalog with this package and with Foundation and prints speeds and ratios.
///
/// Usage: `swift run -c release json-benchmark [megabytes | file]`
@main struct Benchmark {
  static func main() throws {
    let argument = CommandLine.arguments.dropFirst().first ?? "50"
    let bytes =
      if let size = Int(argument) {
        SampleCatalog.bytes(count: size * 1_000_000)
      } else {
        Array(try Data(contentsOf: URL(fileURLWithPath: argument)))
      }
    let megabytes = Double(bytes.count) / 1e6
    print("text".padded, String(format: "%8.1f MB", megabytes))

    let before = residentBytes("VmRSS")
    resetPeak()
    let parsing = JSONDocument.parse(bytes)
    let peak = Double(residentBytes("VmHWM") - before) / Double(bytes.count)
    let kept = Double(residentBytes("VmRSS") - before) / Double(bytes.count)
    guard let document = parsing.document else {
      return print("problems:", parsing.problems.prefix(5))
    }
    print(
      "memory a byte of text".padded,
      String(format: "%8.2f (at the peak %.2f)", kept + 1, peak + 1))

    let scan = best(5) { _ = JSONDocument.parse(bytes) }
    print("scan, check, places".padded, String(format: "%8.0f MB/s", megabytes / scan))
    if Int(argument) == nil { return }

    var catalog = Catalog(document)
    let whole = best(3) {
      if let document = JSONDocument.parse(bytes).document { catalog = Catalog(document) }
    }
    print("into structs".padded, String(format: "%8.0f MB/s", megabytes / whole))

    let data = Data(bytes)
    let decoded = try JSONDecoder().decode(Catalog.self, from: data)
    guard decoded == catalog else { return print("the two readers differ") }
    let foundation = best(2) { _ = try? JSONDecoder().decode(Catalog.self, from: data) }
    print("JSONDecoder into structs".padded, String(format: "%8.0f MB/s", megabytes / foundation))
    print("ratio, into structs".padded, String(format: "%8.1f times", foundation / whole))
    print("ratio, scan to structs".padded, String(format: "%8.1f times", foundation / scan))

    let large = millionMembers()
    let members = best(1) { _ = JSONDocument.parse(large) }
    print(
      "an object of 1,000,000".padded,
      String(format: "%8.0f MB/s", Double(large.count) / 1e6 / members))
  }

  private static func best(_ runs: Int, _ work: () -> Void) -> Double {
    (0..<runs).map { _ in
      let time = ContinuousClock().measure(work)
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }.min() ?? 0
  }

  private static func millionMembers() -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.beginObject()
    for id in 0..<1_000_000 {
      writer.key("member-\(id)")
      writer.integer(id)
    }
    writer.endObject()
    return writer.bytes
  }

  private static func residentBytes(_ field: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(field) } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) * 1024
  }

  /// Makes the kernel count the highest use of memory anew.
  private static func resetPeak() {
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
  }
}

extension String {
  fileprivate var padded: String { padding(toLength: 26, withPad: " ", startingAt: 0) }
}
