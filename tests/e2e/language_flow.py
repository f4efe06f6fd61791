"""The language changes with one key, without a restart, and back."""
import desk


def flow(window):
    window.start("--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES, desk.SAMPLE)
    window.wait_for_result("可以享受", "123.00", "元/人·月")
    window.key("ctrl+alt+l")
    window.wait_for_result("due", "123.00", "CNY/person/month")
    window.key("ctrl+alt+l")
    window.wait_for_result("可以享受", "123.00", "元/人·月")


desk.run(flow)
