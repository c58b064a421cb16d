import AltaiCommands
import Testing

/// The exact words for every call that is wrong; the names are those of the small catalog.
struct UsageErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let english: [String]
    let french: [String]
    var status: Int32 = 64

    init(_ line: String, _ english: [String], _ french: [String], status: Int32 = 64) {
      arguments = line.split(separator: " ").map(String.init)
      self.english = english
      self.french = french
      self.status = status
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let names = [
    Case(
      "recomend", ["there is no command 'recomend'", "did you mean 'recommend'?"],
      ["il n'y a pas de commande « recomend »", "vouliez-vous dire « recommend » ?"]),
    Case(
      "zzz",
      [
        "there is no command 'zzz'",
        "allowed: browse, recommend, list, show, compare, why, sure, ask, money, leave, sources, check, set, add, remove, edit, diff, apply, undo, profile",
      ],
      [
        "il n'y a pas de commande « zzz »",
        "permis : browse, recommend, list, show, compare, why, sure, ask, money, leave, sources, check, set, add, remove, edit, diff, apply, undo, profile",
      ]),
    Case(
      "profile shwo", ["there is no command 'profile shwo'", "did you mean 'profile show'?"],
      ["il n'y a pas de commande « profile shwo »", "vouliez-vous dire « profile show » ?"]),
    Case(
      "show alpa", ["no assistant is called 'alpa'", "did you mean 'alpha'?"],
      ["aucun assistant ne s'appelle « alpa »", "vouliez-vous dire « alpha » ?"], status: 66),
    Case(
      "sources zzz", ["no assistant is called 'zzz'", "allowed: alpha, beta, gamma"],
      ["aucun assistant ne s'appelle « zzz »", "permis : alpha, beta, gamma"], status: 66),
    Case(
      "recommend --leaving Alf", ["no assistant is called 'Alf'", "did you mean 'alpha'?"],
      ["aucun assistant ne s'appelle « Alf »", "vouliez-vous dire « alpha » ?"], status: 66),
    Case(
      "recommend --weigh pricy=high",
      ["the catalog has no criterion 'pricy'", "did you mean 'price'?"],
      ["le catalogue n'a pas de critère « pricy »", "vouliez-vous dire « price » ?"]),
    Case(
      "recommend --open-source high",
      [
        "the catalog has no criterion 'openness'", "allowed: privacy, price, donations, features",
      ],
      [
        "le catalogue n'a pas de critère « openness »",
        "permis : privacy, price, donations, features",
      ]),
    Case(
      "recommend --require privacy>=stron",
      ["privacy has no level 'stron'", "did you mean 'strong'?"],
      ["privacy n'a pas de niveau « stron »", "vouliez-vous dire « strong » ?"]),
    Case(
      "recommend --need image", ["the catalog has no feature 'image'", "did you mean 'images'?"],
      ["le catalogue n'a pas de fonction « image »", "vouliez-vous dire « images » ?"]),
    Case(
      "recommend --donations-avoid nort",
      ["'nort' is no side and no recipient in the catalog", "did you mean 'north'?"],
      [
        "« nort » n'est ni un camp ni un destinataire du catalogue",
        "vouliez-vous dire « north » ?",
      ]
    ),
    Case(
      "recommend --donations-prefer zzz",
      [
        "'zzz' is no side and no recipient in the catalog", "allowed: any, lobbying, north, south",
      ],
      [
        "« zzz » n'est ni un camp ni un destinataire du catalogue",
        "permis : any, lobbying, north, south",
      ]),
    Case(
      "recommend --donations-reach ofice",
      ["'ofice' is no value for --donations-reach", "did you mean 'office'?"],
      ["« ofice » n'est pas une valeur pour --donations-reach", "vouliez-vous dire « office » ?"]),
    Case(
      "recommend --unknown zzz",
      ["'zzz' is no value for --unknown", "allowed: cautious, middle, hopeful"],
      ["« zzz » n'est pas une valeur pour --unknown", "permis : cautious, middle, hopeful"]),
    Case(
      "recommend --profile zzz",
      [
        "there is no profile 'zzz'",
        "allowed: default, privacy, price, donations-avoid, donations-prefer",
      ],
      [
        "il n'y a pas de profil « zzz »",
        "permis : default, privacy, price, donations-avoid, donations-prefer",
      ], status: 66),
  ]

  static let values = [
    Case(
      "recommend --privacy hihg", ["'hihg' is no importance for privacy", "did you mean 'high'?"],
      ["« hihg » n'est pas une importance pour privacy", "vouliez-vous dire « high » ?"]),
    Case(
      "recommend --price 1e9x",
      ["'1e9x' is no importance for price", "allowed: ignore, low, medium, high, must, 0…"],
      [
        "« 1e9x » n'est pas une importance pour price",
        "permis : ignore, low, medium, high, must, 0…",
      ]),
    Case(
      "recommend --weigh privacy", ["'privacy' is no weight; write it as privacy=high"],
      ["« privacy » n'est pas une pondération ; écrivez privacy=high"]),
    Case(
      "recommend --weigh features=high",
      ["'features' is not weighed; ask for features with --need"],
      ["« features » ne se pondère pas ; exigez des fonctions avec --need"]),
    Case(
      "recommend --require privacy",
      ["'privacy' is no requirement; write it as 'privacy>=strong' or 'price<=10'"],
      ["« privacy » n'est pas une exigence ; écrivez 'privacy>=strong' ou 'price<=10'"]),
    Case(
      "recommend --require privacy<=strong",
      [
        "'privacy<=strong' asks for less than a level; a level of privacy is asked for with >="
      ],
      [
        "« privacy<=strong » demande moins qu'un niveau ; un niveau de privacy s'exige avec >="
      ]),
    Case(
      "recommend --require price<=cheap", ["'cheap' is no amount for price"],
      ["« cheap » n'est pas un montant pour price"]),
    Case(
      "recommend --require donations>=1",
      [
        "political money has no levels; say --donations must with --donations-avoid or --donations-prefer"
      ],
      [
        "l'argent politique n'a pas de niveaux ; dites --donations must avec --donations-avoid ou --donations-prefer"
      ]),
    Case(
      "recommend --budget ten", ["--budget takes a number, 0 or more; not 'ten'"],
      ["--budget attend un nombre, 0 ou plus ; pas « ten »"]),
    Case(
      "recommend --messages 1e400", ["--messages takes a number, 0 or more; not '1e400'"],
      ["--messages attend un nombre, 0 ou plus ; pas « 1e400 »"]),
    Case(
      "recommend --currency euro", ["'euro' is no currency; three letters are, such as EUR"],
      ["« euro » n'est pas une monnaie ; il faut trois lettres, comme EUR"]),
    Case(
      "recommend --donations-since 12",
      ["'12' is no year for --donations-since; 1900 to 9999 are"],
      ["« 12 » n'est pas une année pour --donations-since ; de 1900 à 9999"]),
    Case(
      "recommend --today 2026-02-30", ["'2026-02-30' is no day for --today; 2026-11-24 is"],
      ["« 2026-02-30 » n'est pas un jour pour --today ; par exemple 2026-11-24"]),
    Case(
      "recommend --donations-avoid north --donations-prefer south",
      ["choose one direction: --donations-avoid or --donations-prefer"],
      ["choisissez une direction : --donations-avoid ou --donations-prefer"]),
    Case(
      "recommend --privacy ignore --price 0",
      ["nothing is left to rank by: every criterion is ignored"],
      ["il ne reste rien pour classer : tous les critères sont ignorés"]),
    Case(
      "compare alpha Alef", ["compare needs two assistants or more"],
      ["compare demande au moins deux assistants"]),
    Case(
      "profile save a.b",
      ["'a.b' is no name for a profile; 1 to 64 of the letters a to z, digits, - and _ are"],
      ["« a.b » ne peut nommer un profil ; 1 à 64 lettres de a à z, chiffres, - et _"]),
  ]

  /// What the argument parser refuses. Its own sentences are matched by their words, so each of them is called forth here.
  static let parsing = [
    Case(
      "recommend --privcy high",
      [
        "there is no option '--privcy' here", "did you mean '--privacy'?",
        "see 'altai recommend --help'",
      ],
      [
        "il n'y a pas d'option « --privcy » ici", "vouliez-vous dire « --privacy » ?",
        "voir « altai recommend --help »",
      ]),
    Case(
      "recommend --nope", ["there is no option '--nope' here", "see 'altai recommend --help'"],
      ["il n'y a pas d'option « --nope » ici", "voir « altai recommend --help »"]),
    Case(
      "--lanuage fr",
      ["there is no option '--lanuage' here", "did you mean '--language'?", "see 'altai --help'"],
      [
        "il n'y a pas d'option « --lanuage » ici", "vouliez-vous dire « --language » ?",
        "voir « altai --help »",
      ]),
    Case(
      "recommend -x", ["there is no option '-x' here", "see 'altai recommend --help'"],
      ["il n'y a pas d'option « -x » ici", "voir « altai recommend --help »"]),
    Case(
      "recommend --=x", ["there is no option '--' here", "see 'altai recommend --help'"],
      ["il n'y a pas d'option « -- » ici", "voir « altai recommend --help »"]),
    Case(
      "recommend ---x", ["'---x' is no option", "see 'altai recommend --help'"],
      ["« ---x » n'est pas une option", "voir « altai recommend --help »"]),
    Case(
      "recommend --privacy",
      ["--privacy lacks its value: <importance>", "see 'altai recommend --help'"],
      ["il manque une valeur à --privacy : <importance>", "voir « altai recommend --help »"]),
    Case(
      "recommend --budget --json=",
      ["--budget lacks its value: <sum>", "see 'altai recommend --help'"],
      ["il manque une valeur à --budget : <somme>", "voir « altai recommend --help »"]),
    Case(
      "list --plain=yes", ["--plain takes no value; not 'yes'", "see 'altai list --help'"],
      ["--plain ne prend pas de valeur ; pas « yes »", "voir « altai list --help »"]),
    Case(
      "recommend extra", ["'extra' is one argument too many", "see 'altai recommend --help'"],
      ["l'argument « extra » est de trop", "voir « altai recommend --help »"]),
    Case(
      "show alpha b c", ["2 arguments too many: 'b' and 'c'", "see 'altai show --help'"],
      ["2 arguments de trop : « b » et « c »", "voir « altai show --help »"]),
    Case(
      "show", ["<assistant> is missing", "see 'altai show --help'"],
      ["il manque <assistant>", "voir « altai show --help »"]),
    Case(
      "compare", ["<assistant> is missing", "see 'altai compare --help'"],
      ["il manque <assistant>", "voir « altai compare --help »"]),
    Case(
      "profile save --privacy high", ["<name> is missing", "see 'altai profile save --help'"],
      ["il manque <nom>", "voir « altai profile save --help »"]),
    Case(
      "list --format xml",
      [
        "'xml' is no value for --format", "allowed: text, json, csv, markdown",
        "see 'altai list --help'",
      ],
      [
        "« xml » n'est pas une valeur pour --format", "permis : text, json, csv, markdown",
        "voir « altai list --help »",
      ]),
    Case(
      "list --format markdwn",
      [
        "'markdwn' is no value for --format", "did you mean 'markdown'?", "see 'altai list --help'",
      ],
      [
        "« markdwn » n'est pas une valeur pour --format", "vouliez-vous dire « markdown » ?",
        "voir « altai list --help »",
      ]),
    Case(
      "check --max-size big", ["'big' is no value for --max-size", "see 'altai check --help'"],
      ["« big » n'est pas une valeur pour --max-size", "voir « altai check --help »"]),
    Case(
      "check --max-size 5000", ["--max-size is from 1 to 4095", "see 'altai check --help'"],
      ["--max-size va de 1 à 4095", "voir « altai check --help »"]),
    Case(
      "--generate-completion-script csh",
      ["there are no completions for 'csh'", "allowed: zsh, bash, fish", "see 'altai --help'"],
      [
        "il n'y a pas de complétions pour « csh »", "permis : zsh, bash, fish",
        "voir « altai --help »",
      ]),
    Case(
      "--generate-completion-script",
      [
        "it is not known for which shell completions are wanted", "allowed: zsh, bash, fish",
        "see 'altai --help'",
      ],
      [
        "on ne sait pas pour quel interpréteur faire les complétions", "permis : zsh, bash, fish",
        "voir « altai --help »",
      ]),
  ]

  @Test(arguments: names + values + parsing)
  func `a wrong call says what is wrong and what was meant`(_ call: Case) throws {
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(to: folder)
    for (language, lines) in [("en", call.english), ("fr", call.french)] {
      // The option for the day is left to the cases that are about it.
      let run = try AltaiRun(
        call.arguments, today: nil,
        environment: ["ALTAI_CATALOG": catalog, "LC_ALL": "", "LANG": "\(language)_XX.UTF-8"])
      #expect(run.ending == .exited(call.status))
      #expect(run.text == "")
      let expected = lines.enumerated().map { ($0 == 0 ? "altai: " : "  ") + $1 + "\n" }.joined()
      #expect(run.errorText == expected)
      #expect(run.errors.count { $0 == UInt8(ascii: "\n") } <= 3)
    }
  }
}
