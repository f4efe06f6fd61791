"""What flows do in the window of the rules, with keys, and what they read there."""
import shutil

import desk


def own_rules(window):
    """The rules of the project in a folder of one's own."""
    folder = window.path("rules")
    shutil.copytree(desk.RULES, folder)
    return folder


def wait_for_shown(window, *texts):
    def missing():
        shown = window.shown()
        return [text for text in texts if not any(text in one for one in shown)]
    try:
        desk.wait_for("、".join(texts), lambda: not missing())
    except desk.Failure as failure:
        raise desk.Failure(f"{failure}: {missing()}\n" + "\n".join(window.shown())) from None


@desk.settled
def reading(window):
    """The thing that is chosen, as prose."""
    for node in window.walk():
        if node.name == "读法":
            try:
                text = node.queryText().getText(0, -1)
            except NotImplementedError:
                continue
            if text and text != node.name:
                return text
    return ""


def open_editor(window):
    window.key("ctrl+shift+e")
    desk.wait_for("规则窗口 / the window of the rules", lambda: any(title.startswith("规则") for title in window.windows()))
    window.focus_front()


def back_to_window(window):
    editor = window.front()
    window.key("ctrl+w")
    desk.wait_for("规则窗口关闭 / the window of the rules to close", lambda: window.front() != editor)
    window.focus_front()


def find(window, name):
    window.key("ctrl+f")
    window.type(name)
    window.key("Return", "Return")
