extension ColumnScan {
  private typealias Lanes = SIMD8<Double>
  /// Enough that rows which are left can wait for memory side by side; few enough to stay in the
  /// second-level cache.
  private static let groupsPerBlock = 512

  /// What the scan of one block needs: the eight rows of a group are looked at together.
  private struct Block {
    /// The row of the first group.
    var start = 0
    /// One sum per row, by group.
    var sums = [Lanes](repeating: Lanes(), count: groupsPerBlock)
    /// The groups with a row that can still be among the best; only the first `left` count.
    var groups = [Int](repeating: 0, count: groupsPerBlock)
    var left = 0
  }

  /// Offers each of `rows` that may be among the best.
  func scan(_ rows: Range<Int>, _ sum: FoldedSum, into best: inout BestRows) {
    var block = Block()
    let groupCount = rows.count / Lanes.scalarCount
    for first in stride(from: 0, to: groupCount, by: Self.groupsPerBlock) {
      block.start = rows.lowerBound + first * Lanes.scalarCount
      block.left = min(Self.groupsPerBlock, groupCount - first)
      scan(&block, sum, into: &best)
    }
    for row in rows.dropFirst(groupCount * Lanes.scalarCount) {
      best.offer(Found(row: row, score: sum.score(row: row, of: self)))
    }
  }

  private func scan(_ block: inout Block, _ sum: FoldedSum, into best: inout BestRows) {
    begin(&block, sum, best.floor - sum.reachAfterFirst - sum.slack)
    for step in sum.laterSteps {
      if block.left == 0 { return }
      go(on: &block, step, best.floor - step.reach - sum.slack)
    }
    for group in block.groups[..<block.left] {
      for lane in 0..<Lanes.scalarCount
      where !(block.sums[group][lane] < best.floor - sum.slack) {
        let row = block.start + group * Lanes.scalarCount + lane
        best.offer(Found(row: row, score: sum.score(row: row, of: self)))
      }
    }
  }

  /// Adds up the first four columns and keeps the groups with a row that is not below the limit.
  ///
  /// Few groups drop out sooner: reading on in all of them is quicker than skipping some.
  private func begin(_ block: inout Block, _ sum: FoldedSum, _ limit: Double) {
    let (step0, step1, step2, step3) = sum.firstSteps
    let start0 = step0.column * rowCount + block.start
    let start1 = step1.column * rowCount + block.start
    let start2 = step2.column * rowCount + block.start
    let start3 = step3.column * rowCount + block.start
    let count = block.left
    let offsets = Lanes(repeating: sum.offset)
    let limits = Lanes(repeating: limit)
    var left = 0
    // Unsafe: as in `go`.
    unsafe numbers.withUnsafeBytes { bytes in
      unsafe block.sums.withUnsafeMutableBufferPointer { sums in
        unsafe block.groups.withUnsafeMutableBufferPointer { groups in
          for group in 0..<count {
            let row = group &* Lanes.scalarCount
            let total =
              unsafe offsets
              + step0.shares(
                bytes.loadUnaligned(fromByteOffset: (start0 &+ row) &* 8, as: Lanes.self))
              + step1.shares(
                bytes.loadUnaligned(fromByteOffset: (start1 &+ row) &* 8, as: Lanes.self))
              + step2.shares(
                bytes.loadUnaligned(fromByteOffset: (start2 &+ row) &* 8, as: Lanes.self))
              + step3.shares(
                bytes.loadUnaligned(fromByteOffset: (start3 &+ row) &* 8, as: Lanes.self))
            unsafe sums[group] = total
            unsafe groups[left] = group
            left &+= all(total .< limits) ? 0 : 1
          }
        }
      }
    }
    block.left = left
  }

  /// Adds one column to the groups that are left and keeps those with a row that is not below the
  /// limit.
  private func go(on block: inout Block, _ step: FoldedSum.Step, _ limit: Double) {
    let start = step.column * rowCount + block.start
    let count = block.left
    let limits = Lanes(repeating: limit)
    var left = 0
    // Unsafe: bounds checks would keep the loop from running eight rows at a time. The block lies
    // within the column, and no more groups are left than the block has.
    unsafe numbers.withUnsafeBytes { bytes in
      unsafe block.sums.withUnsafeMutableBufferPointer { sums in
        unsafe block.groups.withUnsafeMutableBufferPointer { groups in
          for index in 0..<count {
            let group = unsafe groups[index]
            let row = start &+ group &* Lanes.scalarCount
            let total =
              unsafe sums[group]
              + step.shares(bytes.loadUnaligned(fromByteOffset: row &* 8, as: Lanes.self))
            unsafe sums[group] = total
            unsafe groups[left] = group
            left &+= all(total .< limits) ? 0 : 1
          }
        }
      }
    }
    block.left = left
  }
}
