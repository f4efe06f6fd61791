"""A county without a sheet of standards: one figure is filled in with keys alone, and the amount appears; saved, it is there the next time.

The pension is 118, and 5 more since the province's raise of January 2023: 123.00."""
import os

import desk

DAY = ("--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES)
PENSION = "城乡居民基础养老金"
STANDARD = "居民基础养老金标准"


def case_without_a_sheet(window):
    """The sample household, of a county that has no sheet."""
    path = window.path("household.yaml")
    with open(desk.SAMPLE, encoding="utf-8") as sample, open(path, "w", encoding="utf-8") as file:
        file.write(sample.read().replace("county: 示例县", "county: 某县"))
    return path


def go_to_standard(window, name, most=30):
    """Goes down the table until the standard is the one that is shown in full."""
    for _ in range(most):
        if any(text.startswith("找什么文件") and "基础养老金文件" in text for text in window.texts()):
            return
        window.key("Down")
    raise desk.Failure(f"表里没有 / the table has no {name}")


def flow(window):
    file = case_without_a_sheet(window)
    window.start(*DAY, file)
    window.wait_for_result(PENSION, "金额待定")

    window.go_to_page("标准")
    desk.wait_for("标准页 / the page", lambda: any("项标准没有填" in text for text in window.texts()))
    window.key("ctrl+Home")
    go_to_standard(window, STANDARD)
    window.key("Return")
    desk.wait_for("数额一栏 / the field", lambda: "数额" in window.focused_name())
    window.type("118")
    window.go_to("执行日期")
    window.type("20220701")
    window.go_to("文号")
    window.type("2022-5")
    window.key("Return")
    desk.wait_for("今天的标准 / what holds today", lambda: any("123.00" in text for text in window.texts()))

    window.go_to_page("测算")
    window.wait_for_result(PENSION, "123.00", "元/人·月")

    window.go_to_page("标准")
    window.key("ctrl+z")
    window.go_to_page("测算")
    window.wait_for_result(PENSION, "金额待定")
    window.go_to_page("标准")
    window.key("ctrl+y", "ctrl+s")
    sheet = os.path.join(window.path("data"), "huimin", "huimin", "standards", "某县.yaml")
    desk.wait_for("标准表 / the sheet", lambda: desk.holds(sheet, "value: 118"))
    window.key("ctrl+q")
    window.wait_for_end()

    window.start(*DAY, file)
    window.wait_for_result(PENSION, "123.00", "元/人·月")


desk.run(flow)
