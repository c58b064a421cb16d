import AltaiApp
import Testing

struct MapLabelsTests {
  private func labels(
    _ items: [(Double, Double, String)], rows: Int = 5, columns: Int = 41
  ) -> MapLabels {
    MapLabels(
      items.enumerated().map { index, item in
        MapLabels.Item(across: item.0, up: item.1, number: index + 1, name: item.2)
      }, rows: rows, columns: columns, width: { $0.utf8.count })
  }

  @Test func `a label stands at the right of its sign, at the edge at the left`() {
    let groups = labels([(0, 1, "Ardent"), (1, 0, "Brisk")]).groups
    #expect(groups.map(\.text) == ["1 Ardent", "2 Brisk"])
    #expect(groups.map(\.row) == [0, 4])
    #expect(groups.map(\.column) == [0, 40])
    #expect(groups.map(\.start) == [1, 33])
  }

  @Test func `points in one cell share a sign, and numbers go before names`() {
    let same = labels([(0.5, 0.5, "Ardent"), (0.5, 0.5, "Brisk")]).groups
    #expect(same.map(\.points) == [[0, 1]])
    #expect(same.map(\.text) == ["1 Ardent, 2 Brisk"])
    let long = labels([(0.5, 0.5, "Ardent of the North"), (0.5, 0.5, "Brisk")]).groups
    #expect(long.map(\.text) == ["1,2"])
    // Beside a neighbour, a name stands at the other side.
    let beside = labels([(0.5, 0.5, "Ardent"), (0.6, 0.5, "Brisk")]).groups
    #expect(beside.map(\.text) == ["1 Ardent", "2 Brisk"])
    #expect(beside.map(\.column) == [20, 24])
    #expect(beside.map(\.start) == [12, 25])
  }

  @Test func `where there is no room for all numbers, their count stands for the rest`() {
    let crowd = (0..<20).map { _ in (0.5, 0.5, "x") }
    let group = labels(crowd, columns: 21).groups[0]
    #expect(group.text == "1,2,3,4+16")
    #expect(group.numbers.count == 4)
  }

  /// No label lies over another or over a sign, each number stands where it is said to, and every point has a group.
  @Test(arguments: UInt64(1)...40)
  func `labels keep apart`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...60, using: &random)
    let columns = Int.random(in: 1...90, using: &random)
    let items = (0..<count).map { index in
      (
        Double(Int.random(in: 0...6, using: &random)) / 6,
        Double(Int.random(in: 0...6, using: &random)) / 6,
        String(repeating: "n", count: index % 12)
      )
    }
    let labels = labels(items, rows: 9, columns: columns)
    var taken: Set<[Int]> = []
    for group in labels.groups {
      #expect(taken.insert([group.row, group.column]).inserted)
      for column in group.start..<group.start + group.width {
        #expect(column >= 0 && column < columns)
        #expect(taken.insert([group.row, column]).inserted, "\(group)")
      }
      for (point, number) in zip(group.points, group.numbers) {
        let text = group.text.dropFirst(number.lowerBound - group.start).prefix(number.count)
        #expect(text == String(point + 1), "\(group)")
      }
      #expect(labels.group(row: group.row, column: group.column) == group)
    }
    #expect(labels.groups.flatMap(\.points).sorted() == Array(items.indices))
  }
}
