// swift-tools-version: 6.2
import PackageDescription

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
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
