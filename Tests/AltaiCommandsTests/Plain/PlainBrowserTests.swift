import AltaiApp
import AltaiCatalog
import AltaiCommands
import Testing

/// What is said line by line, over a catalog of three whose scores are 100, 100 and 25.
struct PlainBrowserTests {
  static let list = [
    "1. Alpha, Free, equal 1st, 100 of 100. Privacy strong. Price free.",
    "2. Beta, Free, equal 1st, 100 of 100. Privacy strong. Price free.",
    "3. Gamma, Paid, 25 of 100. Privacy none. Price €12.50/month.",
  ]

  @Test func `it begins with the list, one assistant a line`() throws {
    var talk = try PlainTalk()
    #expect(
      talk.start() == ["3 assistants, ranked by your weights. Say ? for help."] + Self.list)
    #expect(talk.say("more") == ["That was all; list begins again."])
    #expect(talk.say("list") == Self.list)
    #expect(talk.say("") == [])
  }

  static let answers: [(lines: [String], answer: [String])] = [
    // Weights.
    (["weight privacy 5"], ["Privacy is now 5, it was medium. First is still Alpha."]),
    (
      ["weight privacy 5", "weight privacy 3"],
      ["Privacy is now 3, it was 5. First is still Alpha."]
    ),
    (["weight privacy=high"], ["Privacy is now high, it was medium. First is still Alpha."]),
    (["w priv h"], ["Privacy is now high, it was medium. First is still Alpha."]),
    (["w pri h"], ["'pri' can mean privacy or price."]),
    (["poids privacy forte"], ["'forte' is no importance for privacy. Did you mean 'ignore'?"]),
    (["+ privacy"], ["Privacy is now high, it was medium. First is still Alpha."]),
    (["-price"], ["Price is now low, it was medium. First is still Alpha."]),
    (["raise price", "raise price", "raise price"], ["It ends at must."]),
    (["weight privacy medium"], ["Privacy is medium already."]),
    (["weight privaci high"], ["The catalog has no criterion 'privaci'. Did you mean 'privacy'?"]),
    (["weight privacy hihg"], ["'hihg' is no importance for privacy. Did you mean 'high'?"]),
    (["weight privacy"], ["Privacy: medium, 50% of the score."]),
    (
      ["weight privacy 0", "weight price ignore"],
      ["Price is now ignore, it was medium. Nothing is weighed: everyone stands by name."]
    ),
    (
      ["weight"],
      [
        "What matters (profile: default).", "Privacy: medium, 50% of the score.",
        "Price: medium, 50% of the score.", "Donations: ignore, 0% of the score.",
        "Political money is only shown now.", "What is not known is now read in the middle.",
      ]
    ),
    (["weight price 9", "reset"], ["Back to the profile 'default'. First is still Alpha."]),
    // The way back.
    (["undo"], ["There is nothing to undo."]),
    (
      ["weight price low", "undo"],
      ["Undone: Price is now low, it was medium. redo does it again."]
    ),
    (
      ["weight price low", "u", "redo"],
      ["Done again: Price is now low, it was medium. undo undoes it."]
    ),
    (["weight price low", "undo", "weight price"], ["Price: medium, 50% of the score."]),
    // Requirements.
    (["require privacy strong"], ["Now required: privacy at least strong. First is still Alpha."]),
    (["require privacy>=strong"], ["Now required: privacy at least strong. First is still Alpha."]),
    (["require price<=10"], ["Now required: price<=10. First is still Alpha."]),
    (["require images"], ["Now required: images. First is still Alpha."]),
    (["require imges"], ["The catalog has no feature 'imges'. Did you mean 'images'?"]),
    (["require privacy stong"], ["Privacy has no level 'stong'. Did you mean 'strong'?"]),
    (
      ["require nonsense"],
      [
        "'nonsense' is nothing to require; say such as 'privacy strong', 'price<=10' or 'images'."
      ]
    ),
    (
      ["require privacy strong", "require images", "budget 20", "requirements"],
      ["1. privacy at least strong.", "2. images.", "3. Budget a month: 20."]
    ),
    (
      ["require privacy strong", "unrequire privacy"],
      ["No longer required: privacy at least strong. First is still Alpha."]
    ),
    (
      ["require images", "unrequire 1"], ["No longer required: images. First is still Alpha."]
    ),
    (["weight privacy must", "requirements"], ["1. privacy at least strong."]),
    (
      ["weight privacy must", "unrequire privacy", "weight privacy"],
      ["Privacy: high, 75% of the score."]
    ),
    (["unrequire images"], ["Nothing is required."]),
    (
      ["require images", "unrequire imags"],
      ["'imags' is not required. Did you mean 'images'?"]
    ),
    (["levels privacy"], ["Privacy strong: Good.", "Privacy none: Bad."]),
    (["levels price"], ["Price has no levels."]),
    (["budget 10"], ["A month may cost 10 at most now. First is still Alpha."]),
    (["budget ten"], ["A number is needed, 0 or more; not 'ten'."]),
    (["budget 10", "budget none"], ["No budget is set now. First is still Alpha."]),
    (["messages 50"], ["50 messages a day are needed now. First is still Alpha."]),
    (["messages"], ["Nothing has been said yet."]),
    (["budget 10", "!"], ["1. A month may cost 10 at most now. First is still Alpha."]),
    (["unknown hopeful"], ["What is not known is now read at its best. First is still Alpha."]),
    (
      ["unknown hopful"],
      ["'hopful' is no value for unknown. Did you mean 'hopeful'?"]
    ),
    // Political money, both ways in the same words.
    (["money avoid"], ["Political money now counts against. First is still Alpha."]),
    (
      ["target north"],
      [
        "Political money counts neither for nor against now; say 'money avoid' or 'money prefer' first."
      ]
    ),
    (["money avoid", "since 1066"], ["'1066' is no year; 1900 to 9999 are."]),
    (["money sideways"], ["'sideways' is no value for money. Allowed: show, avoid, prefer."]),
    // Filter and order.
    (
      ["filter gamma"],
      [
        "1 of 3 passes the filter 'gamma'.",
        "1. Gamma, Paid, place 3, 25 of 100. Privacy none. Price €12.50/month.",
      ]
    ),
    (["/zzz"], ["Nothing found. Without 'zzz' 3 come back."]),
    (["/gamma", "/"], ["Filter cleared."] + list),
    (["sort price", "sort place"], ["Sorted by place."] + list),
    (["sort prise"], ["'prise' is no value for sort. Did you mean 'price'?"]),
    // Numbers are those of the list as it was said last.
    (
      ["/gamma", "why 1"],
      [
        "Gamma, Paid is number 3 of 3 with 25 of 100 points. They add up like this:", "",
        "Price. Is: €12.50/month, Of 100: 50, Weight: 50%, Points: 25.",
        "Privacy. Is: none, Of 100: 0, Weight: 50%, Points: 0.", "Sum. Weight: 100%, Points: 25.",
        "",
        "Compared with Beta, Free: -75 points", "  Privacy: -50 (none, there strong)",
        "  Price: -25 (€12.50/month, there free)",
      ]
    ),
    (["list", "show 7"], ["Nothing in the list has the number 7; it goes from 1 to 3."]),
    (["show alhpa"], ["No assistant is called 'alhpa'. Did you mean 'alpha'?"]),
    // Picks and comparisons.
    (["pick alef"], ["Alpha picked, 1 in all."]),
    (["compare"], ["A comparison needs two; pick picks."]),
    (["list", "pick 1", "pick 3", "c"], comparison),
    (["compare alpha, gamma"], comparison),
    (["list", "compare 1 and 3"], comparison),
    // Addresses and sources.
    (
      ["source 1"],
      [
        "Terms", "publisher: Acme", "kind: terms", "date: Jul 2026",
        "address: https://example.org/terms", "id: terms", "Used for: Alpha, training",
        "Used for: Alpha, images", "Used for: Alpha, Free", "Used for: Alpha, Political money",
        "Used for: Beta, training", "Used for: Beta, Free", "Used for: Beta, Political money",
        "Used for: Gamma, training", "Used for: Gamma, Paid",
      ]
    ),
    (["source 2"], ["There is no source '2'; they have numbers from 1 to 1."]),
    (["source 1", "copy"], ["https://example.org/terms"]),
    (["copy source 1"], ["https://example.org/terms"]),
    (["copy alpha"], ["There is no link here."]),
    // What one has.
    (["have beta"], ["You have Beta now; it is ranked like the others. First is still Alpha."]),
    (["have beta", "have none"], ["You have none of these now. First is still Alpha."]),
    (
      ["weight price 2", "sort name", "/a", "command"],
      [
        "This line lists the same in the same order.",
        "altai list --price 2 --filter a --sort=name",
      ]
    ),
    // What is not understood is never met with silence.
    (["wieght"], ["There is no command 'wieght'. Did you mean 'weight'?"]),
    (["xyzzy"], ["There is no command 'xyzzy'. Say ? for help."]),
    (["le"], ["'le' can mean leave or levels."]),
    (["theme"], ["Theme: there are no colours here, so there are no themes."]),
    (["j"], ["Down: nothing is selected here by moving; say the number or the name."]),
    (["help undo"], ["undo: takes the last change back."]),
    (
      ["profile save my profile"],
      [
        "'my profile' is no name for a profile; 1 to 64 of the letters a to z, digits, - and _ are."
      ]
    ),
    (
      ["profile default"],
      [
        "'default' is no value for profile. Allowed: list, load, save, rename, remove."
      ]
    ),
  ]

  static let comparison = [
    "Alpha, Free and Gamma, Paid: 7 of 7 facts differ.",
    "Place: Alpha, Free: 1 (best); Gamma, Paid: 3.",
    "Score: Alpha, Free: 100 (best); Gamma, Paid: 25.",
    "Privacy: Alpha, Free: strong (best); Gamma, Paid: none.",
    "Price: Alpha, Free: free (best); Gamma, Paid: €12.50/month.",
    "Donations: Alpha, Free: under 1 million; Gamma, Paid: not checked.",
    "Training: Alpha, Free: never (best); Gamma, Paid: always.",
    "Images: Alpha, Free: yes (best); Gamma, Paid: not established by us.",
  ]

  @Test(arguments: answers)
  func `a line has its answer`(_ lines: [String], _ answer: [String]) throws {
    var talk = try PlainTalk()
    _ = talk.start()
    #expect(talk.say(all: lines) == answer)
  }

  static let frenchAnswers: [(lines: [String], answer: [String])] = [
    (
      ["liste"],
      [
        "1. Alpha, Free, 1er ex æquo, 100 sur 100. Privacy : strong. Price : gratuit.",
        "2. Beta, Free, 1er ex æquo, 100 sur 100. Privacy : strong. Price : gratuit.",
        "3. Gamma, Paid, 25 sur 100. Privacy : none. Price : 12,50 €/mois.",
      ]
    ),
    (
      ["poids privacy forte"],
      [
        "Privacy : importance forte, c'était moyenne. Alpha reste en tête."
      ]
    ),
    (
      ["weight privacy high"],
      [
        "Privacy : importance forte, c'était moyenne. Alpha reste en tête."
      ]
    ),
    (["poids privacy 2,5"], ["Privacy : importance 2,5, c'était moyenne. Alpha reste en tête."]),
    (
      ["poids privacy forte", "annuler"],
      [
        "Annulé : Privacy : importance forte, c'était moyenne. « refaire » refait."
      ]
    ),
    (
      ["exiger privacy strong"],
      [
        "Désormais exigé : privacy au moins « strong ». Alpha reste en tête."
      ]
    ),
    (["filtrer zzz"], ["Rien trouvé. Sans « zzz », 3 reviennent."]),
    (["piods"], ["Il n'y a pas de commande « piods ». Vouliez-vous dire « poids » ?"]),
    (["theme"], ["Thème : il n'y a pas de couleurs ici, donc pas de thèmes."]),
    (["argent éviter"], ["L'argent politique compte désormais contre. Alpha reste en tête."]),
    (["choisir alpha"], ["Alpha choisi, 1 en tout."]),
    (["aide annuler"], ["annuler : reprend le dernier changement.", "Aussi : défaire."]),
    (["montrer 9"], ["Rien dans la liste ne porte le numéro 9 ; elle va de 1 à 3."]),
  ]

  @Test(arguments: frenchAnswers)
  func `a line has its answer in French`(_ lines: [String], _ answer: [String]) throws {
    var talk = try PlainTalk(.french)
    _ = talk.start()
    #expect(talk.say(all: lines) == answer)
  }

  @Test func `a long text comes in parts of some twenty lines`() throws {
    var talk = try PlainTalk()
    let first = talk.say("show alpha")
    #expect(first.first == "Alpha, Free, equal 1st, 100 of 100. Privacy strong. Price free.")
    #expect(first.count <= 21)
    #expect(first.last?.hasSuffix("more lines: more)") == true)
    var all = first.dropLast()
    while let next = Optional(talk.say("more")), next != ["That was all; list begins again."] {
      if all.count > 500 { break }
      all += next.last?.hasSuffix(": more)") == true ? next.dropLast() : next[...]
      if next.last?.hasSuffix(": more)") != true { break }
    }
    #expect(all.contains("    sources: Acme, 'Terms' (terms, Jul 2026) (source 1)"))
    #expect(all.last == "More: sources alpha")
  }

  @Test func `one part of an assistant can be asked for`() throws {
    var talk = try PlainTalk()
    let answer = talk.say("show alpha plans")
    #expect(answer.first == "Alpha, Free, equal 1st, 100 of 100. Privacy strong. Price free.")
    #expect(answer.dropFirst().first == "Plans")
    #expect(!answer.contains("Privacy"))
  }

  @Test func `more than ten are said ten at a time`() throws {
    let gamma = #""gamma": { "name": "Gamma""#
    let more = (1...21).map { number in
      #""x\#(number)": { "name": "X\#(number)", "about": "More.", "facts": {}, "plans": {} }, "#
    }.joined()
    let text = SmallCatalog.text.split(separator: gamma, omittingEmptySubsequences: false)
      .joined(separator: more + gamma)
    var talk = try PlainTalk(catalog: text)
    let start = talk.start()
    #expect(start.last == "(11 to 20: more)")
    #expect(start.filter { $0.first?.isNumber == true }.count == 11)
    let second = talk.say("more")
    #expect(second.first?.hasPrefix("11. X") == true)
    #expect(second.last == "(21 to 24: more)")
    #expect(talk.say("more").last?.hasPrefix("24. X") == true)
    let all = talk.say("all")
    #expect(all.contains("Too little is known to rank."))
    #expect(all.last?.hasPrefix("24. ") == true)
    #expect(!all.contains { $0.hasSuffix(": more)") })
  }

  @Test func `a profile is looked for before it is loaded`() throws {
    var talk = try PlainTalk()
    #expect(talk.say("profile load wrok") == [])
    #expect(talk.effects == [.listProfiles])
    #expect(
      talk.take(.profilesListed(["home", "work"])) == [
        "There is no profile 'wrok'. Did you mean 'work'?"
      ])
    #expect(talk.effects == [])
    _ = talk.say("profile load work")
    #expect(talk.take(.profilesListed(["home", "work"])) == [])
    #expect(talk.effects == [.loadProfile("work")])
    var request = PreferenceRequest()
    request.importances = [.init(name: "price", value: "high")]
    #expect(
      talk.take(.profileLoaded(name: "work", request)) == ["Profile 'work'. First is still Alpha."])
    _ = talk.say("profiles")
    #expect(
      talk.take(.profilesListed(["home", "work"])) == ["default.", "home.", "work, loaded."])
    #expect(talk.say("profile save") == [])
    #expect(talk.effects == [.saveProfile(name: "work", request)])
    _ = talk.say("profile rename work home")
    #expect(
      talk.take(.profilesListed(["home", "work"])) == ["There is a profile 'home' already."])
  }

  @Test func `what is opened and what ends are effects`() throws {
    var talk = try PlainTalk()
    _ = talk.say("open source 1")
    #expect(talk.effects == [.openLink("https://example.org/terms")])
    _ = talk.say("quit")
    #expect(talk.effects == [.quit])
  }

  @Test func `lines are wrapped to the width, and those to copy are not`() throws {
    var talk = try PlainTalk(style: OutputStyle(width: 30, isPlain: true))
    #expect(
      talk.say("list").prefix(3) == [
        "1. Alpha, Free, equal 1st, 100", "   of 100. Privacy strong.", "   Price free.",
      ])
    #expect(talk.say("weight privacy 5").allSatisfy { $0.count <= 30 })
    #expect(talk.say("command").last == "altai list --privacy 5")
    var narrow = try PlainTalk(style: OutputStyle(width: 10, isPlain: true))
    #expect(narrow.say("copy source 1") == ["https://example.org/terms"])
  }

  @Test func `in ASCII and in plain nothing but letters, digits and signs is sent`() throws {
    var talk = try PlainTalk(.french, style: OutputStyle(isASCII: true, isPlain: true))
    for line in ["liste", "?", "tout", "montrer 1", "tout", "comparer 1 3", "pourquoi 3", "poids"] {
      for said in talk.say(line) {
        #expect(said.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(said)")
      }
    }
  }
}
