"""The sample household before and after the raises of 2023, reached and read with keys alone.

118 + 5 = 123: the basic pension of whoever is insured, by the sample county's sheet."""
import desk

COMPARISON = ("前后对比",)
RAISE = ("城乡居民基础养老金", "118.00", "→ 123.00", "+5.00", "元/人·月")


def flow(window):
    window.start(desk.SAMPLE, "--date", "2023-02-01", "--lang", "zh", "--rules", desk.RULES)
    window.wait_for_result("123.00")
    window.key("ctrl+2")
    window.wait_for_entry(COMPARISON, *RAISE)
    window.wait_for_entry(COMPARISON, "2023-01-01 起提标 5元/人·月", "2023年省政府工作报告")
    unchanged = len(window.entries(COMPARISON))

    window.key("alt+o")
    desk.wait_for("只看有变化的 / only what changed", lambda: 0 < len(window.entries(COMPARISON)) < unchanged)
    window.wait_for_entry(COMPARISON, *RAISE)

    # Both days before the raise: nothing changes.
    window.key("alt+a")
    window.key("ctrl+a")
    window.type("2022-12-31")
    window.key("Return")
    desk.wait_for("没有变化 / nothing changed", lambda: any("没有变化" in text for text in window.texts()))


desk.run(flow)
