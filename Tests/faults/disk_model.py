"""A disk that may forget: what a power cut can leave after the calls of a command, worked out from their log.

The model grants the system everything that POSIX does. Until a file is synced it may hold any of its versions, the
beginning of one, zeros, or nothing; until a folder is synced each name in it may stand for anything that it has stood
for since, whatever became of the other names. Only that a rename puts one thing or the other under a name is trusted.
"""

import os
import re

STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
FOLDER = re.compile(r"<((?:\\x[0-9a-f]{2})*)>")
CHANGING = {
    "openat", "write", "close", "fsync", "renameat2", "renameat", "linkat", "unlinkat", "mkdir",
}
# What would change files and is not understood here; a command that begins to use it must be taught to the model.
UNKNOWN = {
    "open", "creat", "rename", "link", "unlink", "symlink", "symlinkat", "mkdirat", "rmdir", "truncate", "ftruncate",
    "pwrite64", "writev", "pwritev", "copy_file_range", "sendfile", "fallocate", "fdatasync", "sync_file_range",
}
TRACE = ",".join(sorted(CHANGING | {"open", "rename", "link", "unlink", "ftruncate", "truncate", "mkdirat", "rmdir",
                                    "pwrite64", "writev", "symlink", "symlinkat", "fallocate", "fdatasync",
                                    "copy_file_range", "sendfile", "pwritev", "sync_file_range", "creat"}))


def plain(text):
    return bytes.fromhex(text.replace("\\x", ""))


class File:
    """A file: every content it had since it was last synced, the synced one first."""

    def __init__(self, content, synced):
        self.versions = [content]
        self.is_synced = synced

    @property
    def now(self):
        return self.versions[-1]

    def change(self, content):
        self.versions.append(content)
        self.is_synced = False

    def sync(self):
        self.versions, self.is_synced = [self.now], True

    def possible(self):
        if self.is_synced:
            return {self.now}
        now = self.now
        return {*self.versions, b"", now[: len(now) // 2], bytes(len(now)), now[: len(now) // 2] + bytes(len(now) - len(now) // 2)}


class Folder:
    """A folder: everything that each name stood for since it was last synced."""

    def __init__(self):
        self.names = {}

    def stands(self, name):
        return self.names.get(name, [None])[-1]

    def put(self, name, thing):
        self.names.setdefault(name, [None]).append(thing)

    def sync(self):
        self.names = {name: things[-1:] for name, things in self.names.items() if things[-1] is not None}


class Disk:
    """The files below one folder, by the calls made on them."""

    def __init__(self, root):
        self.root = os.fsencode(root)
        self.top = self.load(self.root)
        self.open = {}

    def load(self, path):
        folder = Folder()
        for entry in os.scandir(path):
            if entry.is_dir(follow_symlinks=False):
                folder.names[entry.name] = [self.load(entry.path)]
            elif entry.is_file(follow_symlinks=False):
                with open(entry.path, "rb") as file:
                    folder.names[entry.name] = [File(file.read(), True)]
        return folder

    def find(self, path):
        """What stands at a path now; `None` outside the folder and where nothing is."""
        if path == self.root:
            return self.top
        if not path.startswith(self.root + b"/"):
            return None
        thing = self.top
        for name in path[len(self.root) + 1:].split(b"/"):
            if not isinstance(thing, Folder):
                return None
            thing = thing.stands(name)
        return thing

    def possible(self, path, folder=None):
        """Every content that a power cut now could leave at a path below the folder; `None` stands for no file."""
        name, _, rest = path.partition(b"/")
        contents = set()
        for thing in (folder or self.top).names.get(name, [None]):
            if isinstance(thing, Folder):
                contents |= self.possible(rest, thing)
            else:
                contents |= {None} if thing is None else thing.possible()
        return contents

    def paths(self, folder=None, before=b""):
        """Every path of a file that may be there."""
        for name, things in list((folder or self.top).names.items()):
            for thing in things:
                if isinstance(thing, Folder):
                    yield from self.paths(thing, before + name + b"/")
                elif thing is not None:
                    yield before + name

    def apply(self, name, text, answer):
        """Takes in one call that succeeded; says whether it changed the disk or what it may forget."""
        if name in UNKNOWN:
            raise ValueError(f"the model does not know {name}({text})")
        words = [plain(match.group(1)) for match in STRING.finditer(text)]
        folders = [plain(match.group(1)) for match in FOLDER.finditer(text)]
        number = int(text.split("<")[0].split(",")[0]) if text[0].isdigit() else None
        return getattr(self, "do_" + name)(words, folders, number, text, answer)

    def do_openat(self, words, folders, _, text, answer):
        path = os.path.normpath(os.path.join(folders[0], words[0])) if folders else words[0]
        thing = self.find(path)
        if "O_CREAT" in text and thing is None and path.startswith(self.root + b"/"):
            thing = File(b"", False)
            self.find(os.path.dirname(path)).put(os.path.basename(path), thing)
        elif "O_TRUNC" in text and isinstance(thing, File):
            thing.change(b"")
        self.open[int(answer)] = thing
        return "O_CREAT" in text or "O_TRUNC" in text

    def do_write(self, words, _, number, text, answer):
        thing = self.open.get(number)
        if isinstance(thing, File):
            assert "..." not in text, "the log holds the whole text"
            thing.change(thing.now + words[0][: int(answer)])
            return True
        return False

    def do_close(self, _, __, number, *___):
        self.open.pop(number, None)
        return False

    def do_fsync(self, _, __, number, *___):
        thing = self.open.get(number)
        if thing is not None:
            thing.sync()
        return thing is not None

    def do_renameat2(self, words, folders, _, text, __):
        there, here = [self.find(folder) for folder in folders[:2]]
        if there is None or here is None:
            return False
        moved, other = there.stands(words[0]), here.stands(words[1])
        here.put(words[1], moved)
        there.put(words[0], other if "RENAME_EXCHANGE" in text else None)
        return True

    do_renameat = do_renameat2

    def do_linkat(self, words, folders, *_):
        there, here = [self.find(folder) for folder in folders[:2]]
        here.put(words[1], there.stands(words[0]))
        return True

    def do_unlinkat(self, words, folders, *_):
        folder = self.find(folders[0])
        if folder is not None:
            folder.put(words[0], None)
        return folder is not None

    def do_mkdir(self, words, *_):
        parent = self.find(os.path.dirname(words[0]))
        if parent is not None:
            parent.put(os.path.basename(words[0]), Folder())
        return parent is not None
