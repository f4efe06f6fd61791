"""A new benefit, and a fact for it that no profile had: both begun from templates, the benefit written in the view of the text, read in
the view of the reading, applied. The same program asks the new question at once; answered, the benefit is due; printed, it is on the page.
With keys alone.

Meals for those of 70 and older who eat at the canteen: 60.00 a month."""
import os
import subprocess

import desk
from rule_desk import back_to_window, open_editor, own_rules, reading, wait_for_shown

FACT = ("在食堂就餐", "eats at the canteen", "eats_at_canteen")
BENEFIT = ("老年助餐补贴", "meals for the old", "elder_meals")
TEXT = """benefit: elder_meals
label: {zh: 老年助餐补贴, en: meals for the old}
kind: money
subject: person
conditions:
- {id: of_age, when: age >= 70, source: {document: government_work_report_2023, confidence: medium}}
- {id: eats, when: eats_at_canteen, source: {document: government_work_report_2023, confidence: medium}}
amount: {formula: 60, unit: CNY/person/month}
papers: []
publicity: allowed
"""


def begin(window, entry, words, subject):
    """Something new of a kind, which is an entry of the menu: named, and about such a subject."""
    window.key("ctrl+n")
    window.key(*["Down"] * entry, "Return")
    desk.wait_for("新的一项 / the dialog", window.dialog)
    window.focus_front()
    for typed in words:
        window.type(typed)
        window.key("Tab")
    window.choose("山西省民生政策")
    window.key("Tab")
    window.choose(subject)
    window.key("Return")
    desk.wait_for("对话框关闭 / the dialog to close", lambda: not window.dialog())
    window.focus_front()


def text_of(pdf):
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True).stdout if os.path.exists(pdf) else ""


def flow(window):
    window.start("--date", "2023-02-01", "--lang", "zh", "--rules", own_rules(window), desk.SAMPLE)
    window.wait_for_result("城乡居民基础养老金")
    open_editor(window)
    wait_for_shown(window, "本窗口按这些规则测算")

    begin(window, 2, FACT, "成员")
    wait_for_shown(window, "还没有应用")
    begin(window, 1, BENEFIT, "成员")
    wait_for_shown(window, "还没有应用", BENEFIT[0])

    # The template gives way to what the office decided.
    window.key("ctrl+a", "Delete")
    for line in TEXT.splitlines():
        window.type(line)
        window.key("Return")
    window.key("ctrl+3")
    desk.wait_for("读法 / the reading", lambda: all(part in reading(window) for part in ("70", FACT[0], "60")))
    window.key("ctrl+s")
    wait_for_shown(window, "本窗口按这些规则测算")
    back_to_window(window)

    window.wait_for_result(BENEFIT[0], "待")
    window.key("ctrl+Next")
    window.go_to(FACT[0])
    window.key("y")
    window.wait_for_result(BENEFIT[0], "60.00", "元/人·月")

    window.key("ctrl+p")
    desk.wait_for("打印页 / the page to print", lambda: any("可以打印的文书" in text or "存为 PDF" in text for text in window.shown()))
    window.go_to("存为 PDF")
    window.key("space")
    pdf = window.path("result.pdf")
    window.answer_file_dialog(pdf)
    desk.wait_for("印出的页 / the printed page", lambda: any(BENEFIT[0] in line for line in text_of(pdf).splitlines()) and "60.00" in text_of(pdf))


desk.run(flow, [character for character in TEXT + FACT[0] if not character.isascii()])
