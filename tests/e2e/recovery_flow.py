"""The program is killed two seconds after the last key: the next start offers what was typed."""
import time

import desk

DAY = ("--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES)


def flow(window):
    window.start(*DAY)
    window.go_to("姓名")
    window.type("欧阳秀兰")
    time.sleep(2)
    window.kill()

    window.start(*DAY)
    desk.wait_for("恢复的提问 / the question", lambda: any("没有保存" in text for text in window.texts()))
    window.focus_front()
    window.key("Return")
    desk.wait_for("恢复的姓名 / the name", lambda: any("欧阳秀兰" in text for text in window.texts()))


desk.run(flow, "欧阳秀兰")
