"""Spring Festival 2023 marked on the calendar with keys alone: three statutory days, four rest days and a make-up workday.

4350 ÷ 21.75 = 200 a day, 25 an hour: 400 + 600 + 600 + 300 + 0 + 75 = 1975, of which 500 were paid."""
import desk

DAY = ("--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES)
CALENDAR = "月历"
ANSWERS = "这些日子合计"


def enter_claim(window):
    window.go_to("用工类型")
    window.choose("工程建设领域农民工")
    window.go_to("月工资")
    window.type("4350")
    window.go_to("工时制度")
    window.choose("标准工时")
    window.go_to("已付加班工资")
    window.type("500")
    window.go_to("线索到达日期")
    window.type("2023-01-30")


def wait_for_shown(window, *texts):
    def missing():
        shown = window.shown()
        return [text for text in texts if not any(text in one for one in shown)]
    desk.wait_for("、".join(texts), lambda: not missing())


def wait_for_entry(window, *parts):
    desk.wait_for("、".join(parts), lambda: any(all(part in entry for part in parts) for entry in window.entries(ANSWERS)))


def wait_for_field(window, name):
    desk.wait_for(name, lambda: name in window.focused_name())


def mark_days(window):
    # From the day of the case bar to New Year's Eve, and from there a stroke to the fourth day of the festival.
    window.key("Prior", "Down", "Down", *["Right"] * 6, "space", *["shift+Right"] * 4)
    wait_for_entry(window, "2023-01-22", "4350 ÷ 21.75 × 300 % = 600.00")
    # The second day with substitute leave.
    window.key("Left", "Left")
    give_leave(window)
    # Half of the third.
    window.key("Right")
    enter_hours(window, "4")
    window.key("Right")
    give_leave(window)
    # A Saturday that is worked in place of another day.
    window.key("Right", "Right", "Right", "space")
    enter_hours(window, "10")


def enter_hours(window, hours):
    window.key("Return")
    wait_for_field(window, "工作小时")
    window.key("ctrl+a")
    window.type(hours)
    window.key("Return")
    wait_for_field(window, CALENDAR)


def give_leave(window):
    window.key("Return")
    wait_for_field(window, "工作小时")
    window.go_to("已安排补休")
    window.key("y", "Return")
    wait_for_field(window, CALENDAR)


def flow(window):
    window.start(*DAY)
    window.go_to_page("工资")
    window.go_to("新建：工资诉求")
    window.key("Return")
    enter_claim(window)
    window.go_to(CALENDAR)
    mark_days(window)
    wait_for_shown(window, "1975.00", "1475.00")
    days = window.entries(("这些日子合计",))
    for day, amount in (("2023-01-21", "400.00"), ("2023-01-22", "600.00"), ("2023-01-23", "600.00"), ("2023-01-24", "300.00"),
                        ("2023-01-25", "0.00"), ("2023-01-28", "75.00")):
        if not any(day in entry and f"{amount} 元" in entry for entry in days):
            raise desk.Failure(f"{day}: {amount}\n" + "\n".join(days))
    if not any("三日内解决" in entry and "2023-02-02" in entry and "还有 1 天" in entry for entry in days):
        raise desk.Failure("期限 / the deadline\n" + "\n".join(days))
    window.key("ctrl+z")
    wait_for_shown(window, "1900.00")


desk.run(flow)
