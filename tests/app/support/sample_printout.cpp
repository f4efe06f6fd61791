#include "tests/app/support/sample_printout.h"

namespace huimin::tests {

namespace {

report::Table tableOf(int rows)
{
    report::Table table;
    table.columns = {{"序号", 3}, {"姓名", 5}, {"待遇", 10}, {"金额", 4, true}, {"说明", 12}};
    for (int i = 1; i <= rows; ++i) {
        const std::string number = std::to_string(i);
        // Every seventh row is of several lines.
        const std::string said = i % 7 == 0 ? "生育津贴按照女职工本人上年度月平均缴费工资计发，长期有效；人工核对。\n另见第" + number + "号" : "见第" + number + "号";
        table.rows.push_back({{"R" + number, i % 10 == 0 ? rareName : "王建国", "惠民生育补助", std::to_string(1000 + i) + ".00", said}});
    }
    table.rows.push_back({{"", "合计", "", std::to_string(rows * 1000) + ".00", ""}, true});
    return table;
}

std::string longText()
{
    std::string text;
    for (int i = 0; i < 12; ++i)
        text += "本表由惠民程序按照所列规则测算，生活、人员、工资、女性、长者、民生等信息以档案为准。";
    return text;
}

}  // namespace

report::Printout samplePrintout(int rows)
{
    report::Printout printout;
    printout.title = "惠民政策测算结果";
    printout.number = "档案 2023-0017";
    printout.warning = "示例标准，非正式数据";
    printout.blocks = {report::Fields{{{"户主", rareName}, {"所在县", "示例县"}, {"联系电话", ""}, {"测算日期", "2023-02-01"}, {"住址", ""}}},
                       report::Heading{"一、可以享受的待遇"},
                       report::Paragraph{longText()},
                       report::ItemList{{{"1.", "居民户口簿"}, {"2.", "收入证明，由用人单位出具并且加盖公章，写明最近十二个月每月的工资、奖金、津贴和补贴"}}},
                       report::Heading{"二、明细"},
                       tableOf(rows),
                       report::Paragraph{"不服本告知的，可以依法申请行政复议。", report::Paragraph::Kind::Important},
                       report::Paragraph{"本页金额精确到分。Office files: first official affairs.", report::Paragraph::Kind::Faint},
                       report::Signatures{{"申请人（签字）：", "经办人（签字）："}},
                       report::Seal{"示例县民政局", "2023年2月1日"}};
    printout.footer = {"规则 山西省民生政策 2023.1  sha256:5d41402abc4b2a76b9719d911017c592aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                       "标准 示例县  sha256:7d793037a0760186574b0282f2f435e7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"};
    printout.code = "HM2-045M9-XZPRM-QWMWK-3QXYB-8P7VE-P9FX3-VR33Z-033DR-08HYQ-6R2X6-JE00C-G9T4G-FKRQ7-T4M2V-Y9QDB";
    return printout;
}

}  // namespace huimin::tests
