// One side of the ranking benchmark. `compare.py` starts it with the row count and a file of raw
// numbers, column after column, then writes one line per wish: the number of cores, and how often
// to repeat. The answer is one line: seconds per repetition, then the best rows. So both sides run
// in turn, on the same numbers, and neither pays for its start.

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

/// The task: min-max scaling of each criterion, weighted sum, best 20.
func bestRows(_ scan: ColumnScan, _ weights: Weights, _ isCost: [Bool], _ loop: some PartLoop)
  -> [Int]
{
  let scales = zip(scan.extremes(loop: loop), isCost).map { range, isCost in
    isCost
      ? LinearScale(best: range.lowerBound, worst: range.upperBound)
      : LinearScale(best: range.upperBound, worst: range.lowerBound)
  }
  return scan.best(20, scales: scales, weights: weights, loop: loop).map(\.row)
}

func readNumbers(_ path: String, count: Int) -> [Double] {
  guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
  defer { fclose(file) }
  return [Double](unsafeUninitializedCapacity: count) { buffer, read in
    read = fread(buffer.baseAddress, MemoryLayout<Double>.stride, count, file)
  }
}

@main
struct Program {
  static func main() throws {
    let isCost = [false, false, true, false, true, false, true, true]
    let weights = try Weights(normalizing: [5, 4, 4, 3, 2, 2, 1, 1])
    guard CommandLine.arguments.count == 3, let rowCount = Int(CommandLine.arguments[1]) else {
      fatalError("usage: ranking ROWS FILE")
    }
    let scan = ColumnScan(
      rowCount: rowCount, columnCount: isCost.count,
      numbers: readNumbers(CommandLine.arguments[2], count: rowCount * isCost.count))
    while let line = readLine() {
      let wish = line.split(separator: " ").compactMap { Int($0) }
      guard wish.count == 2 else { fatalError("a wish has two numbers") }
      var rows: [Int] = []
      let time = ContinuousClock().measure {
        for _ in 0..<wish[1] {
          rows =
            wish[0] == 1
            ? bestRows(scan, weights, isCost, SerialLoop())
            : bestRows(scan, weights, isCost, DispatchLoop())
        }
      }
      print(
        time / Duration.seconds(1) / Double(wish[1]), rows.map(String.init).joined(separator: ","))
      fflush(nil)
    }
  }
}
