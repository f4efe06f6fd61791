"""What cannot be saved is said in a sentence and loses nothing: a write that fails half-way, and a folder that is gone."""
import os
import shutil
import subprocess

import desk

DAY = ("--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES)
SAMPLE = os.path.join(desk.RULES, "samples", "household.yaml")


def limit_files(window, size):
    """As `ulimit -f` does, for the program that runs."""
    subprocess.run(["prlimit", "--pid", str(window.window.pid), f"--fsize={size}:unlimited"], check=True)


def content(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def wait_for_notice(window, words):
    desk.wait_for(words, lambda: any(words in text for text in window.shown()))


def flow(window):
    folder = window.path("cases")
    os.mkdir(folder)
    case = os.path.join(folder, "case.yaml")
    shutil.copy(SAMPLE, case)
    before = content(case)
    window.start(*DAY, case)
    window.go_to("姓名")
    window.key("End")
    window.type("Half")

    limit_files(window, 100)
    window.key("ctrl+s")
    wait_for_notice(window, "写到一半写不下了")
    if content(case) != before or os.listdir(folder) != ["case.yaml"]:
        raise desk.Failure("原来的文件变了 / the file is not as it was")
    limit_files(window, "unlimited")
    window.key("ctrl+s")
    desk.wait_for("存下的姓名 / the name saved", lambda: desk.holds(case, "Half"))
    desk.wait_for("提示消失 / the notice to go", lambda: not any("写到一半写不下了" in text for text in window.shown()))

    os.rename(folder, window.path("elsewhere"))
    window.type("Way")
    window.key("ctrl+s")
    wait_for_notice(window, "不存在")
    os.rename(window.path("elsewhere"), folder)
    window.key("ctrl+s")
    desk.wait_for("存下的姓名 / the name saved", lambda: desk.holds(case, "HalfWay"))


desk.run(flow)
