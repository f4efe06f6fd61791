"""A household of three, entered with keys alone; an income changed and changed back; saved, closed, opened again.

The figures are those of the golden case: 496 × 3 − 900.50 = 587.50."""
import desk

DAY = ("--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES)
DIBAO = "农村低保"


def enter_person(window, name, born, sex, relationship, incomes):
    window.go_to("姓名")
    window.type(name)
    window.go_to("出生日期")
    window.type(born)
    window.go_to("性别")
    window.choose(sex)
    window.go_to("与户主关系")
    window.choose(relationship)
    for field, income in zip(("工资性收入", "经营净收入", "财产净收入", "转移净收入"), incomes):
        window.go_to(field)
        window.type(income)
    window.go_to("有履行义务能力的法定义务人")
    window.key("y")


def enter_household(window):
    window.key("alt+c")
    window.type("示例县")
    window.key("Return")
    window.key("ctrl+Next")
    window.go_to("城乡类别")
    window.choose("农村")
    window.go_to("家庭财产符合当地规定")
    window.key("y", "ctrl+0")


def flow(window):
    window.start(*DAY)
    enter_person(window, "王建国", "1980-05-05", "男", "户主", ("600", "300.50", "0", "0"))
    window.key("ctrl+m")
    enter_person(window, "李秀英", "1982-05-05", "女", "配偶", ("0", "0", "0", "0"))
    window.key("ctrl+m")
    enter_person(window, "王小红", "2012-05-05", "女", "子女", ("0", "0", "0", "0"))
    enter_household(window)
    window.wait_for_result(DIBAO, "587.50", "元/户·月")

    window.key("ctrl+Next")
    window.go_to("工资性收入")
    # What is filled in is covered: the space bar opens it.
    window.key("space", "ctrl+a")
    window.type("700")
    window.wait_for_result(DIBAO, "487.50")
    window.key("ctrl+z")
    window.wait_for_result(DIBAO, "587.50")

    file = window.path("household.yaml")
    window.key("ctrl+s")
    window.answer_file_dialog(file)
    desk.wait_for("档案文件 / the file", lambda: desk.holds(file, "王小红"))
    window.key("ctrl+q")
    window.wait_for_end()

    window.start(*DAY)
    window.key("ctrl+o")
    window.answer_file_dialog(file)
    window.wait_for_result(DIBAO, "587.50")
    desk.wait_for("姓名 / the names", lambda: all(name in " ".join(window.texts()) for name in ("王建国", "李秀英", "王小红")))


desk.run(flow, "王建国李秀英小红示例县")
