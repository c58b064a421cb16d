import AltaiApp

/// A ranking of two for the renderers.
enum SmallPage {
  static let table = Table(
    columns: [
      Table.Column("#", .number), Table.Column("Assistant", .name), Table.Column("", .bar),
      Table.Column("Score", .number), Table.Column("Privacy"), Table.Column("Donations"),
    ],
    rows: [
      [
        Table.Cell("1"), Table.Cell("Alpha Assistant, Free", role: .strong),
        Table.Cell("", bar: Table.Bar(sure: 0.75, possible: 1)), Table.Cell("75–100"),
        Table.Cell("fair–strong", short: "≥ fair"), Table.Cell("not checked", role: .unknown),
      ],
      [
        Table.Cell("=2"), Table.Cell("Beta, Plus"),
        Table.Cell("", bar: Table.Bar(sure: 0.5, possible: 0.5)), Table.Cell("50"),
        Table.Cell("weak"), Table.Cell("10 million or more", short: "≥10M"),
      ],
    ])

  static var page: Page {
    var page = Page()
    page.table(table)
    return page
  }
}
