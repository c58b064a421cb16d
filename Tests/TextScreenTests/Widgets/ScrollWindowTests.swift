import Testing
import TextScreen

struct `A scroll window` {
  @Test(
    arguments: [
      // Count, height, selected; what is visible then.
      (10, 4, 0, 0..<4), (10, 4, 3, 0..<4), (10, 4, 4, 1..<5), (10, 4, 9, 6..<10),
      (10, 4, 99, 6..<10),
      (10, 4, -5, 0..<4), (3, 10, 2, 0..<3), (5, 1, 3, 3..<4), (5, 0, 3, 3..<4), (1, 5, 0, 0..<1),
    ])
  func `shows the selected row`(count: Int, height: Int, selected: Int, visible: Range<Int>) {
    let window = ScrollWindow(count: count, height: height, selected: selected)
    #expect(window.visible == visible)
    #expect(window.selected == min(max(selected, 0), count - 1))
    #expect(
      window.hiddenAbove == visible.lowerBound && window.hiddenBelow == count - visible.upperBound)
  }

  @Test func `of an empty list shows and selects nothing`() {
    var window = ScrollWindow(count: 0, height: 5)
    window.move(by: 1)
    window.page(by: 1)
    window.scroll(by: 1)
    window.moveToLast()
    window.select(3)
    #expect(window.selected == nil && window.selectedNumber == nil && window.visible.isEmpty)
    #expect(window.row(inLine: 0) == nil)
    window.update(count: 3)
    #expect(window.selected == 0 && window.visible == 0..<3)
  }

  @Test func `moves by rows and windows`() {
    var window = ScrollWindow(count: 100, height: 10)
    func expect(_ selected: Int, _ first: Int, line: Int = #line) {
      #expect(window.selected == selected && window.first == first, "line \(line)")
    }
    window.move(by: 9)
    expect(9, 0)
    window.move(by: 1)
    expect(10, 1)
    window.move(by: -9)
    expect(1, 1)
    window.move(by: -1)
    expect(0, 0)
    window.move(by: 4)
    window.page(by: 1)
    expect(13, 9)
    window.page(by: 2)
    expect(31, 27)
    window.page(by: -1)
    expect(22, 18)
    window.page(by: 100)
    expect(99, 90)
    window.page(by: -.max)
    expect(0, 0)
    window.moveToLast()
    expect(99, 90)
    window.moveToFirst()
    expect(0, 0)
    window.move(by: .max)
    expect(99, 90)
    window.move(by: .min)
    expect(0, 0)
    #expect(window.selectedNumber == 1 && window.count == 100)
  }

  @Test func `scrolls and takes the selection along only where it must`() {
    var window = ScrollWindow(count: 100, height: 10, selected: 5)
    window.scroll(by: 3)
    #expect(window.visible == 3..<13 && window.selected == 5)
    window.scroll(by: 3)
    #expect(window.visible == 6..<16 && window.selected == 6)
    window.scroll(by: -6)
    #expect(window.visible == 0..<10 && window.selected == 6)
    window.scroll(by: .max)
    #expect(window.visible == 90..<100 && window.selected == 90)
    window.scroll(by: .min)
    #expect(window.visible == 0..<10 && window.selected == 9)
  }

  @Test func `keeps its place when its height changes`() {
    var window = ScrollWindow(count: 100, height: 10, selected: 50)
    #expect(window.visible == 41..<51)
    window.resize(height: 20)
    #expect(window.visible == 41..<61 && window.selected == 50)
    window.resize(height: 5)
    #expect(window.visible == 46..<51 && window.selected == 50)
    window.resize(height: 500)
    #expect(window.visible == 0..<100 && window.selected == 50)
  }

  @Test(arguments: [
    // The new count, where the selected item is now, what is visible and which row is selected then.
    (100, 42, 37..<47, 42), (100, 3, 0..<10, 3), (100, 98, 90..<100, 98), (6, 2, 0..<6, 2),
    (100, nil, 35..<45, 40), (20, nil, 10..<20, 19), (1000, 500, 495..<505, 500), (5, 99, 0..<5, 4),
  ])
  func `keeps the selected item in its line when the list changes`(
    count: Int, row: Int?, visible: Range<Int>, selected: Int
  ) {
    var window = ScrollWindow(count: 100, height: 10, selected: 44)
    window.move(by: -4)
    #expect(window.visible == 35..<45)
    window.update(count: count, selected: row)
    #expect(window.visible == visible && window.selected == selected)
  }

  @Test func `knows which row stands in which line`() {
    let window = ScrollWindow(count: 12, height: 5, selected: 9)
    #expect((-1...5).map { window.row(inLine: $0) } == [nil, 5, 6, 7, 8, 9, nil])
    #expect([4, 5, 9, 10].map { window.line(ofRow: $0) } == [nil, 0, 4, nil])
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `always shows the selection and no room that could hold a row`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var window = ScrollWindow(count: 20, height: 5)
    for _ in 0..<3000 {
      let extremes = [Int.min, Int.max, Int.min + 1, 0]
      let number =
        Int.random(in: 0...9, using: &numbers) == 0
        ? extremes.randomElement(using: &numbers) ?? 0 : Int.random(in: -30...30, using: &numbers)
      switch Int.random(in: 0...6, using: &numbers) {
      case 0: window.move(by: number)
      case 1: window.page(by: number)
      case 2: window.scroll(by: number)
      case 3: window.select(number)
      case 4: window.resize(height: number)
      case 5: window.update(count: number)
      default: window.update(count: Int.random(in: 0...30, using: &numbers), selected: number)
      }
      #expect(window.visible.count == min(window.count, window.height))
      #expect(window.count == 0 ? window.selected == nil : true)
      if let selected = window.selected { #expect(window.visible.contains(selected)) }
    }
  }
}
