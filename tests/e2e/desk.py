"""A desk without a screen: a display, a session bus, and the window on it, worked with keys alone.

What is shown is read as a screen reader would read it (AT-SPI); nothing is pressed or entered through it."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RULES = os.path.join(ROOT, "rules")
SAMPLE = os.path.join(RULES, "samples", "household.yaml")
RESULTS = ("测算结果", "Results")
PATIENCE = 20.0  # seconds; a slow machine is not a failure


class Failure(Exception):
    pass


def wait_for(what, condition, patience=PATIENCE):
    """The first true answer of a condition that is asked again and again; a failure that says what did not come about."""
    end = time.monotonic() + patience
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failure(f"没有等到 / did not come about: {what}")
        time.sleep(0.05)


def holds(path, text):
    """Whether a file is there and has a text in it."""
    try:
        with open(path, encoding="utf-8") as file:
            return text in file.read()
    except OSError:
        return False


def settled(read):
    """What is read while the window changes may be gone before it is read to its end: read it anew."""
    def reading(*arguments):
        from gi.repository import GLib
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return read(*arguments)
            except GLib.GError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)
    return reading


class Desk:
    """Use as a context: what it started is ended with it."""

    def __init__(self, program, characters=""):
        """`characters`: those beyond ASCII that will be typed."""
        self.program = program
        self.characters = characters
        self.home = tempfile.mkdtemp(prefix="huimin-desk-")
        self.window = None
        self.display = None
        self.keys_pressed = 0

    def __enter__(self):
        self._start_display()
        return self

    def __exit__(self, *_):
        for process in (self.window, self.display):
            if process and process.poll() is None:
                process.terminate()
                process.wait(timeout=10)
        shutil.rmtree(self.home, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.home, name)

    # The display and the window.

    def _start_display(self):
        read, write = os.pipe()
        self.display = subprocess.Popen(
            # Without -noreset the display starts anew, and refuses for a moment, whenever its last client goes.
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        number = b""
        while not number.endswith(b"\n"):
            part = os.read(read, 16)
            if not part:
                raise Failure("没有显示 / no display")
            number += part
        os.close(read)
        os.environ["DISPLAY"] = ":" + number.decode().strip()
        os.environ["LC_ALL"] = "C.UTF-8"
        self._put_on_keys(self.characters)

    @staticmethod
    def _put_on_keys(characters):
        """Characters that no key has are put on spare keys before a program runs: one that is busy hears of a new key too late."""
        spare = []
        for line in subprocess.run(["xmodmap", "-pke"], capture_output=True, text=True, check=True).stdout.splitlines():
            key, _, symbols = line.removeprefix("keycode").partition("=")
            if not symbols.strip():
                spare.append(key.strip())
        characters = sorted(set(characters))
        if len(characters) > len(spare):
            raise Failure(f"空闲的键不够 / too few spare keys: {len(spare)}")
        for key, character in zip(spare, characters):
            subprocess.run(["xmodmap", "-e", f"keycode {key} = U{ord(character):04X}"], check=True)

    def _environment(self):
        for folder in ("config", "data", "run"):
            os.makedirs(self.path(folder), mode=0o700, exist_ok=True)
        return dict(os.environ, HOME=self.home, XDG_CONFIG_HOME=self.path("config"), XDG_DATA_HOME=self.path("data"),
                    TMPDIR=self.path("run"), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")

    def start_again(self, *arguments):
        """Starts the program while its window is open: it hands over what it was started with and ends."""
        subprocess.run([self.program, *arguments], env=self._environment(), timeout=PATIENCE, check=True)
        self.focus_front()

    def start(self, *arguments):
        """Starts the program and waits until its window has the keys."""
        self.window = subprocess.Popen([self.program, *arguments], env=self._environment())
        self.focus_front()
        wait_for("窗口 / the window", self._application)

    @staticmethod
    def front():
        """The window that came up last; nothing where there is none."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "huimin"], capture_output=True, text=True).stdout.split()
        return found[-1] if found else None

    def focus_front(self):
        """There is no window manager to hand the keys to the window that came up last. One that is just closing cannot have them."""
        def focused():
            window = self.front()
            return window and subprocess.run(["xdotool", "windowfocus", "--sync", window], stderr=subprocess.DEVNULL).returncode == 0
        wait_for("窗口 / a window", focused)
        time.sleep(0.1)

    def wait_for_end(self):
        self.window.wait(timeout=PATIENCE)

    def kill(self):
        self.window.send_signal(signal.SIGKILL)
        self.window.wait()

    # Keys.

    def key(self, *names):
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
            self.keys_pressed += 1

    def type(self, text):
        """A value, as a person types it."""
        missing = {character for character in text if not character.isascii()} - set(self.characters)
        if missing:
            raise Failure(f"没有这些字的键 / no keys for {missing}: name them to run()")
        subprocess.run(["xdotool", "type", "--delay", "20", "--", text], check=True)

    def go_to(self, name, key="Tab", most=120):
        """Presses Tab until the field of that name has the keys."""
        for _ in range(most):
            if name in self.focused_name():
                return
            self.key(key)
            time.sleep(0.03)
        raise Failure(f"到不了 / cannot get to {name}; at last {self.focused_name()}")

    def go_to_page(self, title):
        """Presses Ctrl and the number that the page has on the rail."""
        pages = wait_for(f"页面 / the page {title}", lambda: [page for page in [self.pages()] if title in page])
        self.key(f"ctrl+{pages[0].index(title) + 1}")
        time.sleep(0.2)

    def choose(self, option, most=20):
        """Goes down a closed list until the option is chosen, as a person who looks at it does."""
        for _ in range(most):
            node = self.focused()
            if node is not None and option in node.name:
                return
            self.key("Down")
            time.sleep(0.05)
        raise Failure(f"没有这个选项 / there is no such option: {option}")

    def answer_file_dialog(self, path):
        wait_for("文件对话框 / the file dialog", self.dialog)
        self.focus_front()
        self.key("ctrl+a")
        self.type(path)
        self.key("Return")
        wait_for("对话框关闭 / the dialog to close", lambda: not self.dialog())
        self.focus_front()

    # What a screen reader finds.

    @settled
    def dialog(self):
        import pyatspi
        application = self._application()
        return application is not None and any(
            child is not None and child.getRole() in (pyatspi.ROLE_DIALOG, pyatspi.ROLE_FILE_CHOOSER, pyatspi.ROLE_ALERT) for child in application)

    @settled
    def windows(self):
        """The titles of the windows that are open."""
        return [child.name for child in self._application() or [] if child is not None]

    @settled
    def _application(self):
        import pyatspi
        desktop = pyatspi.Registry.getDesktop(0)
        for application in desktop:
            if application and application.name == "huimin" and application.get_process_id() == self.window.pid:
                return application
        return None

    def walk(self, node=None):
        node = node or self._application()
        if node is None:
            return
        yield node
        for child in node:
            if child is not None:
                yield from self.walk(child)

    def controls(self, node=None):
        """What can have the keys: not what is inside lists and menus, of which there is much."""
        import pyatspi
        node = node or self._application()
        if node is None:
            return
        yield node
        closed = (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_MENU_BAR,
                  pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_STATUS_BAR, pyatspi.ROLE_TOOL_BAR)
        if node.getRole() not in closed:
            for child in node:
                if child is not None:
                    yield from self.controls(child)

    @settled
    def focused(self):
        import pyatspi
        for node in self.controls():
            # The tab in front calls itself focused, wherever the keys are.
            passed = (pyatspi.ROLE_FRAME, pyatspi.ROLE_APPLICATION, pyatspi.ROLE_PAGE_TAB)
            if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRole() not in passed:
                return node
        return None

    @settled
    def focused_name(self):
        """The name of the control that has the keys, and of what it stands in: a closed list is named by what is chosen in it."""
        node = self.focused()
        if node is None:
            return ""
        return f"{node.name} {node.parent.name if node.parent is not None else ''}"

    @settled
    def texts(self):
        """Everything that can be read in the window."""
        return [node.name for node in self.walk() if node.name]

    @settled
    def pages(self):
        """What the rail calls the pages, in their order."""
        import pyatspi
        for node in self.walk():
            if node.getRole() == pyatspi.ROLE_TOOL_BAR and node.name in ("页面", "Pages"):
                return [child.name for child in node if child is not None and child.name]
        return []

    @settled
    def shown(self):
        """What of it is on the page in front: entries of a list on a page behind it call themselves shown, too."""
        import pyatspi

        def walk(node):
            yield node
            for child in node:
                if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
                    yield from walk(child)
        application = self._application()
        return [node.name for node in walk(application) if node.name] if application is not None else []

    @settled
    def entries(self, names):
        """The entries of the outline that has one of the names, one text each."""
        import pyatspi
        for node in self.walk():
            if node.getRole() in (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE) and node.name in names:
                return [child.name for child in node if child is not None and child.name]
        return []

    def wait_for_entry(self, names, *parts):
        """Waits for an entry of the outline that has one of the names in which all parts stand."""
        def found():
            return [entry for entry in self.entries(names) if all(part in entry for part in parts)]
        try:
            return wait_for("、".join(parts), found)[0]
        except Failure as failure:
            raise Failure(f"{failure}\n" + "\n".join(self.entries(names))) from None

    def results(self):
        """The entries of the results."""
        return self.entries(RESULTS)

    def wait_for_result(self, *parts):
        """Waits for an entry of the results in which all parts stand."""
        return self.wait_for_entry(RESULTS, *parts)


def run(flow, characters=""):
    """Runs a flow, which types these characters beyond ASCII, with the program named on the command line."""
    with Desk(sys.argv[1], characters) as desk:
        try:
            flow(desk)
        except Failure as failure:
            print(failure, file=sys.stderr)
            sys.exit(1)
