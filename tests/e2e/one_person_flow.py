"""Somebody walks in alone: from an empty window to the answer in at most 40 keys beyond what is typed as a value."""
import desk

MOST_KEYS = 40


def flow(window):
    window.start("--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES)
    window.keys_pressed = 0
    window.go_to("姓名", "Return")
    window.type("王建国")
    window.go_to("身份证号码", "Return")
    # Spaces and full-width digits are as good; birth date and sex follow from it.
    window.type("140000 19480615 4279")
    window.go_to("与户主关系", "Return")
    window.choose("户主")
    for field, income in (("工资性收入", "0"), ("经营净收入", "200.50"), ("财产净收入", "0"), ("转移净收入", "0")):
        window.go_to(field, "Return")
        window.type(income)
    window.go_to("有履行义务能力的法定义务人", "Return")
    window.key("y")
    window.key("ctrl+0", "ctrl+Next")
    window.go_to("城乡类别", "Return")
    window.choose("农村")
    window.go_to("家庭财产符合当地规定", "Return")
    window.key("y", "ctrl+0", "alt+c")
    window.type("示例县")
    window.key("Return")
    # 496 − 200.50
    window.wait_for_result("农村低保", "295.50")
    if window.keys_pressed > MOST_KEYS:
        raise desk.Failure(f"按了 {window.keys_pressed} 个键 / {window.keys_pressed} keys were pressed")
    print(f"{window.keys_pressed} keys")


desk.run(flow, "王建国示例县")
