// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "edits",
  dependencies: [.package(name: "altai", path: "../..")],
  targets: [
    .executableTarget(
      name: "editing",
      dependencies: [.product(name: "LosslessJSON", package: "altai")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
