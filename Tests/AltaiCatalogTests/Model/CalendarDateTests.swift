import AltaiCatalog
import Testing

@Suite struct `Calendar dates` {
  @Test(arguments: [
    ("2026", 2026, nil, nil), ("2026-07", 2026, 7, nil), ("2026-07-23", 2026, 7, 23),
    ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29), ("2026-12-31", 2026, 12, 31),
    ("2026-04-30", 2026, 4, 30), ("0000", 0, nil, nil), ("0001-01-01", 1, 1, 1),
    ("9999-12-31", 9999, 12, 31),
  ])
  func `a date is read to the precision it is written in`(
    text: String, year: Int, month: Int?, day: Int?
  ) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.year == year)
    #expect(date.month == month)
    #expect(date.day == day)
    #expect(date.text == text)
    #expect(CalendarDate(year: year, month: month, day: day) == date)
  }

  @Test(arguments: [
    "", " ", "26", "226", "20266", "02026", "2026-", "2026-1", "2026-001", "2026-00", "2026-13",
    "26-1-1",
    "2026-1-01", "2026-01-1", "2026-01-00", "2026-01-32", "2026-04-31", "2026-06-31",
    "2025-02-29", "2100-02-29", "1900-02-29", "2024-02-30", "2026-07-23-", "2026-07-23-01",
    "2026-07-23T10", "2026/07/23", "2026.07", "-2026", "+226", "2026-+1", "2026--7", " 2026",
    "2026 ", "２０２６", "20２6", "2026–07", "july",
  ])
  func `what is no date is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    (-1, nil, nil), (10000, nil, nil), (2026, 0, nil), (2026, 13, nil), (2026, 2, 29),
    (2026, 1, 0), (2026, 1, 32), (2026, nil, 1),
  ])
  func `parts that make no date are refused`(year: Int, month: Int?, day: Int?) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  /// Counted with Python 3: `(datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days`.
  @Test(arguments: [
    ("1970-01-01", 0), ("1970", 0), ("1969-12-31", -1), ("2000-03-01", 11017),
    ("2026-11-24", 20781), ("2026", 20454), ("2026-07", 20635), ("2024-02-29", 19782),
    ("2024-12-31", 20088), ("2025", 20089), ("2100-02-28", 47540), ("2100-03", 47541),
    ("1900-03-01", -25508), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `days are counted from the first of 1970`(text: String, number: Int) throws {
    #expect(try #require(CalendarDate(text)).firstDay == number)
  }

  @Test func `the first of 1970 is day 0`() {
    #expect(CalendarDate.firstOfUnixTime.text == "1970-01-01")
    #expect(CalendarDate.firstOfUnixTime.firstDay == 0)
    #expect(CalendarDate(dayNumber: 0) == CalendarDate.firstOfUnixTime)
  }

  @Test func `every day of four centuries follows the one before`() {
    var expected = (year: 1899, month: 12, day: 31)
    for number in -25568 ... -25568 + 146_097 {
      guard let date = CalendarDate(dayNumber: number), date.year == expected.year,
        date.month == expected.month, date.day == expected.day,
        date.firstDay == number
      else {
        Issue.record("day \(number) is not \(expected)")
        return
      }
      expected = dayAfter(expected)
    }
  }

  /// The next day by the rule of leap years, one step at a time.
  private func dayAfter(
    _ date: (year: Int, month: Int, day: Int)
  ) -> (year: Int, month: Int, day: Int) {
    let isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
    return date.month < 12 ? (date.year, date.month + 1, 1) : (date.year + 1, 1, 1)
  }

  @Test(arguments: [(-719_528, "0000-01-01"), (2_932_896, "9999-12-31")])
  func `the first and the last day have a number`(number: Int, text: String) throws {
    #expect(try #require(CalendarDate(dayNumber: number)).text == text)
    #expect(try #require(CalendarDate(text)).firstDay == number)
  }

  @Test(arguments: [-719_529, 2_932_897, .min, .max])
  func `a number before the first day or after the last is no date`(number: Int) {
    #expect(CalendarDate(dayNumber: number) == nil)
  }

  /// Counted with Python 3, as above.
  @Test(arguments: [
    ("2026-07-23", "2026-07-23", 0), ("2026-07-23", "2026-07-24", 1),
    ("2026-07-24", "2026-07-23", -1), ("2026-07", "2026-07-23", 22), ("2026", "2026-07-23", 203),
    ("2024-02-28", "2024-03-01", 2), ("2025-02-28", "2025-03-01", 1), ("2024", "2025", 366),
  ])
  func `an age counts from the first day`(from: String, to: String, days: Int) throws {
    let from = try #require(CalendarDate(from))
    let to = try #require(CalendarDate(to))
    #expect(from.days(until: to) == days)
  }
}
