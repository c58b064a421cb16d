import ArgumentParser

struct Show: ParsableCommand {}
