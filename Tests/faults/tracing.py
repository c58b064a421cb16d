"""System calls: what a command asks of the system, and a command whose calls fail or end it."""

import os
import re
import tempfile
from dataclasses import dataclass

# What a call can be refused with, among full disk, broken disk, interruption and missing permission; and the
# answer of a file system that does not know the call at all.
REFUSALS = {
    "openat": ["EIO", "EINTR", "EACCES", "ENOSPC"], "read": ["EIO", "EINTR"], "pread64": ["EIO", "EINTR"],
    "write": ["ENOSPC", "EIO", "EINTR"], "close": ["EIO", "EINTR", "ENOSPC"], "fsync": ["EIO", "EINTR", "ENOSPC"],
    "newfstatat": ["EIO", "EACCES"], "fstat": ["EIO"], "statx": ["EIO", "EACCES"], "readlink": ["EIO", "EACCES"],
    "access": ["EIO", "EACCES"], "faccessat": ["EIO", "EACCES"], "faccessat2": ["EIO", "EACCES"],
    "flock": ["EIO", "EINTR", "ENOLCK"], "getdents64": ["EIO"], "lseek": ["EIO"], "fchmod": ["EIO", "EACCES", "ENOSPC"],
    "fchown": ["EIO", "EACCES"], "flistxattr": ["EIO", "EACCES", "EOPNOTSUPP"], "fgetxattr": ["EIO", "EACCES"],
    "fsetxattr": ["EIO", "EACCES", "ENOSPC"], "fremovexattr": ["EIO", "EACCES"],
    "renameat2": ["EIO", "EACCES", "ENOSPC", "EINVAL"], "renameat": ["EIO", "EACCES", "ENOSPC"],
    "linkat": ["EIO", "EACCES", "ENOSPC", "EPERM"], "unlinkat": ["EIO", "EACCES"],
    "mkdir": ["EIO", "EACCES", "ENOSPC"], "chdir": ["EIO", "EACCES"], "fcntl": ["EINTR"],
}

LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)(.*)$")


@dataclass(frozen=True)
class Call:
    """One system call of a traced run: the how-manieth of its name, and the line that tells of it."""
    name: str
    number: int
    line: str

    @property
    def where(self):
        return f"{self.name} {self.number}"

    @property
    def refusals(self):
        makes = self.name != "openat" or "O_CREAT" in self.line
        return [code for code in REFUSALS.get(self.name, []) if makes or code != "ENOSPC"]


@dataclass(frozen=True)
class Traced:
    """How a traced command ended."""
    status: int  # negative: the signal that ended it
    output: str
    errors: str
    log: list

    @property
    def killed(self):
        return self.status == -9

    @property
    def was_hit(self):
        return self.killed or any("INJECTED" in line for line in self.log)

    def calls(self):
        seen, calls = {}, []
        for line in self.log:
            match = LINE.match(line)
            if match:
                name = match.group(2)
                seen[name] = seen.get(name, 0) + 1
                calls.append(Call(name, seen[name], line))
        return calls


def injection(call, fault):
    """What makes strace meet one call with a fault: KILL before it, STOP after it, or an error instead of it."""
    kind = f"signal={fault}" if fault in ("KILL", "STOP") else f"error={fault}"
    return f"{call.name}:{kind}:when={call.number}"


def command(words, log, injections=(), options=()):
    """The words that run a command under strace."""
    faults = [word for one in injections for word in ("-e", "inject=" + one)]
    if injections and not options:
        # What is not looked at costs less.
        faults += ["-e", "trace=" + ",".join(sorted({one.split(":")[0] for one in injections}))]
    return ["strace", "-f", "-qq", "-y", "-s", "64", "-o", log, *options, *faults, "--", *words]


def trace(home, words, injections=(), options=(), **settings):
    """Runs a command in a home under strace."""
    handle, log = tempfile.mkstemp(prefix="altai-trace-")
    os.close(handle)
    try:
        done = home.run(command(words, log, injections, options), **settings)
        with open(log, encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
        return Traced(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"), lines)
    finally:
        os.unlink(log)
