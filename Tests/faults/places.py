"""Places that refuse a file: nothing is lost, and the message and the exit code say what is in the way."""

import contextlib
import fcntl
import os
import resource
import subprocess

from subjects import LIST, OURS, OWN, is_spare

NOBODY = 65534
PLACES = []


def place(name, code, says="", user="any", full=False):
    """A place with the exit code that it leads to and what is said then; 0 is a save that must work.

    user: who saves there, `root`, `plain` (somebody who is not root), `between` (the same, where root has made the place)
    or `any`.
    """
    def add(function):
        PLACES.append((name, code, says, user, full, function))
        return function
    return add


@place("a full disk", 74, "No space left on device", "root")
def full_disk(scene):
    scene.mount("lists", "-t", "tmpfs", "-o", f"size={scene.size + 20000}", "tmpfs")


@place("a disk without room for one more name", 74, "No space left on device", "root")
def full_of_names(scene):
    scene.mount("lists", "-t", "tmpfs", "-o", "nr_inodes=2", "tmpfs")


@place("a full disk under the journal", 0, "'altai undo' cannot take it back: the journal was not written", "root")
def full_journal(scene):
    scene.mount("state", "-t", "tmpfs", "-o", "size=4k", "tmpfs")
    with open(scene.home.path("state", "filler"), "wb") as file, contextlib.suppress(OSError):
        file.write(bytes(4096))
    os.makedirs(scene.home.path("state", "altai", "journal"))


@place("a folder that may not be written", 73, "its folder may not be written by you", "plain")
def read_only_folder(scene):
    os.chmod(scene.home.path("lists"), 0o555)


@place("a file that may not be written", 73, "may not be written by you")
def read_only_file(scene):
    os.chmod(scene.file, 0o444)


@place("a file that may not be read", 74, "may not be read by you", "plain")
def unreadable_file(scene):
    os.chmod(scene.file, 0o200)


@place("another's file", 73, "may not be written by you", "between")
def others_file(scene):
    os.chown(scene.file, 0, 0)


@place("another's file that all may write", 73, "belongs to someone else", "between")
def others_open_file(scene):
    os.chown(scene.file, 0, 0)
    os.chmod(scene.file, 0o666)


@place("another's file, saved by root", 0, user="root")
def others_file_by_root(scene):
    os.chown(scene.file, 1234, 4321)
    scene.later = lambda: [] if owner(scene.file) == (1234, 4321) else ["the owner is another"]


@place("a link to the file", 0)
def link(scene):
    scene.move_away("../away.json")
    scene.later = lambda: [] if os.path.islink(scene.path("lists/catalog.json")) else ["the link is gone"]


@place("a link to a link to the file, by a whole path", 0)
def two_links(scene):
    scene.move_away("second.json")
    os.rename(scene.file, scene.path("away.json"))
    os.symlink(scene.path("away.json"), scene.file)
    scene.file = scene.path("away.json")


@place("a link to nothing", 66, "there is no such file")
def dangling(scene):
    os.unlink(scene.file)
    os.symlink("nowhere.json", scene.file)


@place("links in a circle", 74, "Too many levels of symbolic links")
def circle(scene):
    os.unlink(scene.file)
    os.symlink("catalog.json", scene.file)


@place("a second name of the file", 0)
def hard_link(scene):
    os.link(scene.file, scene.path("second.json"))
    scene.later = lambda: [] if scene.text("second.json") == scene.old else ["the second name lost its version"]


@place("a folder in the way", 66, "is a folder")
def folder(scene):
    os.unlink(scene.file)
    os.mkdir(scene.file)


@place("a pipe in the way", 66, "is no regular file")
def pipe(scene):
    os.unlink(scene.file)
    os.mkfifo(scene.file)


@place("a device in the way", 66, "is no regular file", "root")
def device(scene):
    os.unlink(scene.file)
    os.mknod(scene.file, 0o600 | 0o020000, os.makedev(1, 3))
    scene.later = lambda: [] if os.stat(scene.file).st_rdev else ["the device was replaced"]


@place("no file", 66, "there is no such file")
def missing(scene):
    os.unlink(scene.file)


@place("a file that nobody may change", 73, "may not be written by you", "root")
def immutable_file(scene):
    scene.attribute("+i", scene.file)


@place("a file that may only grow", 73, "may not be written by you", "root")
def growing_file(scene):
    scene.attribute("+a", scene.file)


@place("a folder that nobody may change", 73, "its folder may not be written by you", "root")
def immutable_folder(scene):
    scene.attribute("+i", scene.path("lists"))


@place("a mount that is read only", 73, "Read-only file system", "root")
def read_only_mount(scene):
    scene.mount("lists", "--bind", scene.path("lists"))
    subprocess.run(["mount", "-o", "remount,ro,bind", scene.path("lists")], check=True)


@place("a limit on the size of files", 74, "File too large")
def small_files(scene):
    scene.limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


@place("a name as long as names can be", 0)
def long_name(scene):
    scene.rename(b"a" * 250 + b".json")


@place("a name that is no UTF-8, with a line end", 0)
def odd_name(scene):
    scene.rename(b"\xff\xfe\n\x1b[31m.json")


@place("no home to save in", 73, "there is no place to save it")
def homeless(scene):
    scene.words = scene.own_words
    scene.environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


@place("the user's changes, a folder in the way", 66, "is a folder")
def own_folder(scene):
    scene.words = scene.own_words
    scene.home.make("data", "altai", "catalog.json")


@place("the user's changes, no folder can be made", 73, "its folder may not be written by you", "plain")
def own_unwritable(scene):
    scene.words = scene.own_words
    os.chmod(scene.home.make("data"), 0o555)


@place("the user's changes, a link to nothing", 0)
def own_link(scene):
    scene.words = scene.own_words
    os.symlink(scene.path("elsewhere.json"), os.path.join(scene.home.make("data", "altai"), "catalog.json"))
    scene.later = lambda: [] if OURS in scene.text("elsewhere.json") else ["the link was not followed"]


@place("a folder that another saves in for long", 75, "another program is saving in this folder", full=True)
def locked(scene):
    scene.holder = os.open(scene.path("lists"), os.O_RDONLY)
    fcntl.flock(scene.holder, fcntl.LOCK_EX)


class Scene:
    """A home with something in the way of its catalog."""

    def __init__(self, home, program, listed, own):
        self.home, self.file = home, home.catalog
        self.words, self.own_words = listed.words(home), own.words(home)
        self.program, self.environment = program, home.environment
        self.later, self.limit, self.holder = list, None, None
        self.old = self.text("lists/catalog.json")
        self.size = len(self.old)
        self.undoing = []

    def path(self, name):
        return self.home.path(name)

    def text(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def mount(self, name, *options):
        """Mounts something over a folder of the home; the catalog comes with it."""
        folder = self.home.make(name)
        subprocess.run(["mount", *options, folder], check=True)
        self.undoing.append(["umount", folder])
        if name == "lists" and not os.path.exists(self.home.catalog):
            with open(self.home.catalog, "wb") as file:
                file.write(self.old)

    def attribute(self, change, path):
        subprocess.run(["chattr", change, path], check=True, capture_output=True)
        self.undoing.append(["chattr", change.replace("+", "-"), path])

    def move_away(self, target):
        path = os.path.normpath(os.path.join(self.path("lists"), target))
        os.rename(self.file, path)
        os.symlink(target, self.file)
        self.file = path

    def rename(self, name):
        path = os.path.join(os.path.dirname(os.fsencode(self.file)), name)
        os.rename(self.file, path)
        self.words = [path if word == self.file else word for word in self.words]
        self.file = path

    def end(self):
        if self.holder:
            os.close(self.holder)
        for words in reversed(self.undoing):
            subprocess.run(words, check=True)


def run(report, table, full):
    listed = next(subject for subject in table if subject.target == LIST)
    own = next(subject for subject in table if subject.target == OWN)
    with report.row("places that refuse a file") as row:
        for name, code, says, user, only_full, function in PLACES:
            why_not = reason_to_skip(user, listed.program) if full or not only_full else "part of the full form"
            if why_not:
                report.skip(f"  {name}", why_not)
            else:
                row.case(try_place(listed, own, code, says, user, function), name, saved=code == 0, refused=code != 0)


def reason_to_skip(user, program):
    if user in ("root", "between") and os.geteuid() != 0:
        return "needs root"
    if user in ("plain", "between") and os.geteuid() == 0 and not plain_user_can_run(program):
        return "the program lies where another user cannot run it"
    return None


def plain_user_can_run(program):
    return subprocess.run([program, "--version"], check=False, capture_output=True, **as_plain_user()).returncode == 0


def as_plain_user():
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


def try_place(listed, own, code, says, user, function):
    with listed.home() as home:
        settings = {}
        if user in ("plain", "between") and os.geteuid() == 0:
            settings = as_plain_user()
            for folder, _, names in os.walk(home.folder):
                for path in [folder, *(os.path.join(folder, name) for name in names)]:
                    os.chown(path, NOBODY, NOBODY)
        scene = Scene(home, listed.program, listed, own)
        try:
            function(scene)
            before = contents(home)
            done = home.run(scene.words, env=scene.environment, preexec_fn=scene.limit, **settings)
            return judge(scene, listed, before, contents(home), done, code, says) + scene.later()
        finally:
            scene.end()


def contents(home):
    files = {}
    for folder, _, names in os.walk(os.fsencode(home.folder)):
        for name in names:
            path = os.path.join(folder, name)
            with contextlib.suppress(OSError):
                files[path] = home.content(path) if not os.path.islink(path) else os.fsencode(os.readlink(path))
    return files


def judge(scene, listed, before, after, done, code, says):
    said = (done.stdout + done.stderr).decode()
    troubles = []
    if done.returncode != code:
        troubles.append(f"ends with {done.returncode}, not {code}: {said!r:.200}")
    if says not in said:
        troubles.append(f"says {said!r:.200}")
    if code != 0 and (not done.stderr or done.stderr.count(b"\n") > 3):
        troubles.append(f"says {done.stderr!r:.200}")
    target = os.fsencode(scene.file)
    if code == 0 and scene.words != scene.own_words and after.get(target) != listed.new[LIST]:
        troubles.append("the new version is not there")
    for path, text in before.items():
        if after.get(path) != text and not (code == 0 and path == target):
            troubles.append(f"{path!r} is another or gone")
    troubles += [f"{path!r} stays" for path in after if is_spare(os.fsdecode(path))]
    return troubles


def owner(path):
    status = os.stat(path)
    return status.st_uid, status.st_gid
