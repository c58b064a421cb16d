/// A day, a month or a year, as the catalog writes it: `2026-07-23`, `2026-07` or `2026`.
///
/// Ages count from its first day. Dates are Gregorian, without time zone.
public struct CalendarDate: Hashable, Sendable {
  /// Year, month (four bits) and day (five bits) in this order; 0 where it is not known.
  private let parts: UInt32

  /// The year, from 0 to 9999.
  public var year: Int { Int(parts >> 9) }
  /// The month from 1 to 12, or nil when only the year is known.
  public var month: Int? { parts >> 5 & 15 == 0 ? nil : Int(parts >> 5 & 15) }
  /// The day of the month from 1, or nil when only the month is known.
  public var day: Int? { parts & 31 == 0 ? nil : Int(parts & 31) }

  /// A date from its parts, or nil when there is no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (0...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.dayCount(year: year, month: month)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.init(checkedYear: year, month: month ?? 0, day: day ?? 0)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    parts = UInt32(year) << 9 | UInt32(month) << 5 | UInt32(day)
  }

  /// 1 January 1970.
  public static let firstOfUnixTime = CalendarDate(checkedYear: 1970, month: 1, day: 1)

  /// A date from its text, or nil when the text is no date.
  public init?(_ text: some StringProtocol) { self.init(utf8: Array(text.utf8).span) }

  /// A date from the bytes of its text.
  init?(utf8 bytes: Span<UInt8>) {
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      let digit = Int(byte &- 48)
      switch offset {
      case ..<4: numbers.year = numbers.year * 10 + digit
      case ..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
    }
    self.init(
      year: numbers.year, month: bytes.count > 4 ? numbers.month : nil,
      day: bytes.count > 7 ? numbers.day : nil)
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The number of its first day, counted from 1970-01-01.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  public var firstDay: Int {
    let month = self.month ?? 1
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with the given number, counted from 1970-01-01, or nil outside the years 0 to 9999.
  ///
  /// Source: as ``firstDay``, `civil_from_days`.
  public init?(dayNumber: Int) {
    // Far outside, the arithmetic below would overflow.
    guard (-719_528...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// A number that rises with the first day; quicker to compare than to count days.
  var order: UInt32 {
    parts | (parts >> 5 & 15 == 0 ? 1 << 5 : 0) | (parts & 31 == 0 ? 1 : 0)
  }

  /// The ``order`` of the day so many days earlier; 1, which is before every day, before the year 0.
  func order(daysBefore count: Int) -> UInt32 {
    let (day, isOverflowing) = firstDay.subtractingReportingOverflow(count)
    return isOverflowing ? 1 : CalendarDate(dayNumber: day)?.order ?? 1
  }

  /// How many days have passed from its first day to another's; negative when that is earlier.
  public func days(until other: CalendarDate) -> Int { other.firstDay - firstDay }

  /// The date as the catalog writes it.
  public var text: String {
    func padded(_ number: Int, _ count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}
