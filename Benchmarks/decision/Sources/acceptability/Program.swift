// One side of the benchmark of rank acceptability. `compare-acceptability.py` starts it with the size of a table and a
// file of values, row after row, then writes one line per wish: cores, samples, repetitions, a reading, and whether to
// count wins. The answer is one line: seconds per repetition, then the shares of first places. So both sides run in
// turn, on the same numbers, and neither pays for its start.

import Dispatch
import Glibc
import Scoring
import Synchronization

/// Runs parts side by side on as many cores as there are.
struct DispatchLoop: PartLoop {
  let partCount = 8

  func results<Result: Sendable>(
    count: Int, _ part: @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    let slots = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = part(index)
      slots.withLock { $0[index] = result }
    }
    return slots.withLock { $0.compactMap(\.self) }
  }
}

func readValues(_ path: String, count: Int) -> [Double] {
  guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
  defer { fclose(file) }
  return [Double](unsafeUninitializedCapacity: count) { buffer, read in
    read = fread(buffer.baseAddress, MemoryLayout<Double>.stride, count, file)
  }
}

@main
struct Program {
  static func main() {
    let words = CommandLine.arguments
    guard words.count == 4, let rows = Int(words[1]), let columns = Int(words[2]) else {
      fatalError("usage: acceptability ROWS COLUMNS FILE")
    }
    let values = readValues(words[3], count: rows * columns)
    let table = ValueTable(
      rowCount: rows,
      columns: (0..<columns).map { column in
        (0..<rows).map { ValueSpan(values[$0 * columns + column]) }
      })
    let importances = (0..<columns).map { [9.0, 3, 1][$0 % 3] }
    while let line = readLine() {
      let wish = line.split(separator: " ")
      guard wish.count == 5, let samples = Int(wish[1]), let repetitions = Int(wish[2]),
        let reading = WeightReading(rawValue: String(wish[3]))
      else { fatalError("a wish has five words") }
      func sampled(_ loop: some PartLoop) -> RankAcceptability {
        RankAcceptability(
          of: table, importances: importances, reading: reading, sampleCount: samples, seed: 1,
          countsWins: wish[4] == "wins", loop: loop)
      }
      var shares: [Double] = []
      let time = ContinuousClock().measure {
        for _ in 0..<repetitions {
          let result = wish[0] == "1" ? sampled(SerialLoop()) : sampled(DispatchLoop())
          shares = (0..<rows).map { result.firstShare(row: $0) }
        }
      }
      print(
        time / Duration.seconds(1) / Double(repetitions),
        shares.map { String($0) }.joined(separator: ","))
      fflush(nil)
    }
  }
}
