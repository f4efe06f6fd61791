#include "tests/bench/window/long_list.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include "app/reports/page_layout.h"
#include "app/reports/pdf_writer.h"

namespace huimin::bench {

namespace {

constexpr int persons = 2000;

report::Printout longList()
{
    report::Table table;
    table.columns = {{"序号", 2}, {"姓名", 3}, {"所在村（社区）", 6}, {"人数", 2, true}, {"月保障金额（元）", 4, true}, {"备注", 5}};
    for (int i = 1; i <= persons; ++i) {
        const std::string number = std::to_string(i);
        table.rows.push_back({{number, "王建国" + number, "示例镇第" + std::to_string(i % 40) + "村民委员会", std::to_string(1 + i % 6),
                               std::to_string(300 + i % 500) + ".00", i % 9 == 0 ? "家庭成员患重特大疾病，按规定核减支出" : ""}});
    }
    report::Printout printout;
    printout.title = "公示名单";
    printout.warning = "示例标准，非正式数据";
    printout.blocks = {table, report::Seal{"示例镇人民政府", "2023年2月1日"}};
    printout.footer = {"规则 山西省民生政策 2023.1", "标准 示例县"};
    return printout;
}

}  // namespace

std::vector<double> longListToPdf(int runs)
{
    const QTemporaryDir folder;
    const report::Printout printout = longList();
    const reports::PdfAbout about{Language::Zh, *Date::of(2023, 2, 1)};
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto outcome = reports::writePdf(*reports::layOut(printout, Language::Zh), QStringLiteral("list"), about, folder.filePath(QStringLiteral("list.pdf")));
        if (!outcome)
            qFatal("the list was not written");
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

}  // namespace huimin::bench
