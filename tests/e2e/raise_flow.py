"""The change of January 2023, made as an office would make it: a pack as of 2022, the province's 5 entered as a new raise with its document
and day; what it says, what the examples and three households make of it is read; applied, and taken back. With keys alone.

The county's pension is 118: 123.00 once the raise holds, 118.00 again once it is taken back."""
import os
import re

import desk
from rule_desk import back_to_window, find, open_editor, own_rules, reading, wait_for_shown

PENSION = "城乡居民基础养老金"
RAISE = re.compile(r"(  - id: resident_base_pension\n(?:    .*\n)*?)    raises:\n      - \{value: 5, .*\n")


def rules_of_2022(window):
    """The rules of the project without the raise of 2023."""
    folder = own_rules(window)
    path = os.path.join(folder, "shanxi", "standards.yaml")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    changed, times = RAISE.subn(r"\1", text)
    assert times == 1
    with open(path, "w", encoding="utf-8") as file:
        file.write(changed)
    return folder, path


def three_households(window):
    folder = window.path("cases")
    os.makedirs(folder)
    for number in (1, 2, 3):
        with open(os.path.join(folder, f"household-{number}.yaml"), "w", encoding="utf-8") as file:
            years = 15 if number < 3 else 3
            file.write(f"profile: household\nid: h{number}\ncounty: 示例县\nresidence: rural\nproperty_within_limits: true\nunlisted: none\n"
                       "members:\n  - {id: p1, birth_date: 1948-06-15, sex: male, income: none, able_supporter: true, "
                       f"resident_pension: {{contribution_years: {years}, exempt_from_years: false, employee_pension: false}}}}\n")
    return folder


def flow(window):
    folder, standards = rules_of_2022(window)
    cases = three_households(window)
    window.start("--date", "2023-02-01", "--lang", "zh", "--rules", folder, desk.SAMPLE)
    window.wait_for_result(PENSION, "118.00")

    open_editor(window)
    wait_for_shown(window, "本窗口按这些规则测算")
    window.key("ctrl+4")
    wait_for_shown(window, "个不一样")
    window.key("ctrl+1")
    find(window, "standard of the residents")
    desk.wait_for("提标一表 / the table of raises", lambda: "提标" in window.focused_name())
    window.key("Insert")
    window.type("5")
    window.key("Tab")
    window.type("2023-01-01")
    window.key("Tab")
    window.type("government_work_report_2023")
    window.key("Return")
    wait_for_shown(window, "2023年省政府工作报告", "还没有应用")

    # What it says, and what it would do.
    window.key("ctrl+3")
    desk.wait_for("读法里的提标 / the raise as it is read", lambda: "2023年1月1日" in reading(window) or "2023-01-01" in reading(window))
    window.key("ctrl+4")
    wait_for_shown(window, "选一个文件夹的档案试算")
    window.key("space")
    window.answer_file_dialog(cases)
    window.focus_front()
    wait_for_shown(window, "household-1", "household-2", "+5.00", "都和应得的一样")

    window.key("ctrl+s")
    desk.wait_for("写进文件 / the file", lambda: desk.holds(standards, "value: 5, from: 2023-01-01"))
    wait_for_shown(window, "本窗口按这些规则测算")
    back_to_window(window)
    window.wait_for_result(PENSION, "123.00")

    open_editor(window)
    window.key("ctrl+z", "ctrl+s")
    desk.wait_for("写进文件 / the file", lambda: not desk.holds(standards, "value: 5, from: 2023-01-01"))
    back_to_window(window)
    window.wait_for_result(PENSION, "118.00")


desk.run(flow)
