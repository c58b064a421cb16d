// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "browser",
  dependencies: [.package(name: "altai", path: "../..")],
  targets: [
    .executableTarget(
      name: "reranking",
      dependencies: [
        .product(name: "AltaiCatalog", package: "altai"),
        .product(name: "LosslessJSON", package: "altai"),
        .product(name: "Scoring", package: "altai"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "pictures",
      dependencies: [
        .product(name: "AltaiApp", package: "altai"),
        .product(name: "AltaiCatalog", package: "altai"),
        .product(name: "LosslessJSON", package: "altai"),
        .product(name: "TextScreen", package: "altai"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
