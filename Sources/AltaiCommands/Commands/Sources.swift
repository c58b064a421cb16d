import ArgumentParser

struct Sources: ParsableCommand {}
