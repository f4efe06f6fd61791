"""Habits of the desktop: a second start hands its file over, a file that changes on the disk is noticed, help opens and closes by key."""
import os
import shutil

import desk


def flow(window):
    household = window.path("household.yaml")
    shutil.copy(desk.SAMPLE, household)
    window.start("--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES, household)
    window.wait_for_result("可以享受", "123.00")

    wages = window.path("wages.yaml")
    shutil.copy(os.path.join(desk.RULES, "samples", "wage_claim.yaml"), wages)
    window.start_again(wages)
    window.wait_for_result("应付合计", "1375.00")

    with open(wages, "a", encoding="utf-8") as file:
        file.write("# 别处添的一行\n")
    desk.wait_for("改动的提示 / the notice", lambda: any("改动了这份档案" in text for text in window.texts()))

    window.key("F1")
    desk.wait_for("使用说明 / the help", lambda: "使用说明" in window.windows())
    window.focus_front()
    window.key("Escape")
    desk.wait_for("说明关闭 / the help to close", lambda: "使用说明" not in window.windows())
    window.focus_front()
    # A case that was only looked at is left without a question.
    window.key("ctrl+q")
    window.wait_for_end()


desk.run(flow)
