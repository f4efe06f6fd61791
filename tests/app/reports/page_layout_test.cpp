// Where things stand on printed pages: what may be split and what not, for short documents and long ones.
#include "app/reports/page_layout.h"

#include <QtTest>

#include "app/reports/paper.h"
#include "tests/app/support/sample_printout.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;
namespace paper = huimin::reports::paper;
using reports::PlacedText;
using reports::PrintedPage;

class PageLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noRowIsSplit_data() { addLengths(); }
    void noRowIsSplit();
    void titlesOfColumnsAreOnEveryPageOfATable_data() { addLengths(); }
    void titlesOfColumnsAreOnEveryPageOfATable();
    void nothingIsClipped_data() { addLengths(); }
    void nothingIsClipped();
    void nothingOverlaps_data() { addLengths(); }
    void nothingOverlaps();
    void theSealIsNeverAloneOnAPage();
    void theRoomForTheSealIsKeptClear();
    void everyPageSaysItsNumberAndTheWarning_data() { addLengths(); }
    void everyPageSaysItsNumberAndTheWarning();
    void noHeadingIsLeftAtTheEndOfAPage();
    void aTotalIsNotPartedFromItsTable();
    void aRowHigherThanAPageIsContinued();
    void aDateInANarrowColumnStaysInOneLine();
    void aSurveyHasRoomForHandAndThumb();
    void theLongestCodeFitsBesideTheSeal();
    void aCodeThatCannotBeDrawnIsTold();
    void everythingIsThereInItsOrder_data() { addLengths(); }
    void everythingIsThereInItsOrder();

private:
    static void addLengths();
};

namespace {

const QRegularExpression rowNumber("^R\\d+$");

QFontMetricsF metricsOf(const PlacedText& text)
{
    static const reports::PageFonts fonts;
    return QFontMetricsF(fonts.of(text.letters));
}

/// What the letters of a line cover.
QRectF coverOf(const PlacedText& text)
{
    return metricsOf(text).tightBoundingRect(text.text).translated(text.at);
}

bool says(const PrintedPage& page, const QString& text)
{
    return std::any_of(page.texts.begin(), page.texts.end(), [&](const PlacedText& placed) { return placed.text == text; });
}

const PlacedText& find(const PrintedPage& page, const QString& text)
{
    const auto found = std::find_if(page.texts.begin(), page.texts.end(), [&](const PlacedText& placed) { return placed.text == text; });
    if (found == page.texts.end())
        qFatal("%s is not on the page", qPrintable(text));
    return *found;
}

QStringList rowsOn(const PrintedPage& page)
{
    QStringList rows;
    for (const PlacedText& text : page.texts) {
        if (rowNumber.match(text.text).hasMatch())
            rows << text.text;
    }
    return rows;
}

bool isOfTheFrame(const PlacedText& text)
{
    return text.letters == reports::Letters::Small || text.letters == reports::Letters::SmallStrong;
}

std::vector<PrintedPage> pagesOf(int rows)
{
    return *reports::layOut(samplePrintout(rows), Language::Zh);
}

}  // namespace

void PageLayoutTest::addLengths()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 40, 400})
        QTest::addRow("%d rows", rows) << rows;
}

void PageLayoutTest::noRowIsSplit()
{
    QFETCH(int, rows);
    // The last line of a row of several lines says the row's number again: it is on the page of the first.
    int severalLines = 0;
    for (const PrintedPage& page : pagesOf(rows)) {
        for (const QString& row : rowsOn(page)) {
            const int number = row.mid(1).toInt();
            severalLines += number % 7 == 0;
            const QString last = (number % 7 == 0 ? "另见第%1号" : "见第%1号");
            QVERIFY2(says(page, last.arg(number)), qPrintable(row));
        }
    }
    QCOMPARE(severalLines, rows / 7);
}

void PageLayoutTest::titlesOfColumnsAreOnEveryPageOfATable()
{
    QFETCH(int, rows);
    for (const PrintedPage& page : pagesOf(rows)) {
        const QStringList found = rowsOn(page);
        if (found.isEmpty())
            continue;
        const PlacedText& first = find(page, found.front());
        for (const QString& title : QStringList{"序号", "姓名", "待遇", "金额", "说明"}) {
            QVERIFY2(says(page, title), qPrintable(title));
            QVERIFY(find(page, title).at.y() < first.at.y());
        }
    }
}

void PageLayoutTest::nothingIsClipped()
{
    QFETCH(int, rows);
    const QRectF area(paper::left, paper::top, paper::textWidth, paper::bottom - paper::top);
    const QRectF generous = area.adjusted(-50, -100, 50, 100);
    for (const PrintedPage& page : pagesOf(rows)) {
        for (const PlacedText& text : page.texts)
            QVERIFY2(generous.contains(coverOf(text)), qPrintable(text.text));
        for (const auto& line : page.lines)
            QVERIFY(generous.contains(line.line.p1()) && generous.contains(line.line.p2()));
        for (const auto& code : page.codes)
            QVERIFY(generous.contains(code.place));
    }
}

void PageLayoutTest::nothingOverlaps()
{
    QFETCH(int, rows);
    for (const PrintedPage& page : pagesOf(rows)) {
        QList<QRectF> covers;
        for (const PlacedText& text : page.texts) {
            const QRectF cover = coverOf(text);
            for (const QRectF& other : covers)
                QVERIFY2(!cover.intersects(other), qPrintable(text.text));
            for (const auto& code : page.codes)
                QVERIFY2(!cover.intersects(code.place), qPrintable(text.text));
            covers << cover;
        }
    }
}

void PageLayoutTest::theSealIsNeverAloneOnAPage()
{
    int lastPagesOfSignaturesOnly = 0;
    for (int rows = 0; rows <= 60; ++rows) {
        const PrintedPage last = pagesOf(rows).back();
        QVERIFY(says(last, "示例县民政局") && says(last, "2023年2月1日"));
        QVERIFY2(says(last, "申请人（签字）：") && says(last, "经办人（签字）："), qPrintable(QString::number(rows)));
        // Nor are the signatures: something of what is signed stands above them.
        const qreal first = find(last, "申请人（签字）：").at.y();
        const auto isSigned = [&](const PlacedText& text) { return !isOfTheFrame(text) && text.at.y() < first; };
        QVERIFY2(std::any_of(last.texts.begin(), last.texts.end(), isSigned), qPrintable(QString::number(rows)));
        lastPagesOfSignaturesOnly += rowsOn(last).isEmpty();
    }
    QVERIFY(lastPagesOfSignaturesOnly > 0);
}

void PageLayoutTest::theRoomForTheSealIsKeptClear()
{
    for (int rows = 0; rows <= 60; ++rows) {
        const PrintedPage last = pagesOf(rows).back();
        const PlacedText& authority = find(last, "示例县民政局");
        const PlacedText& date = find(last, "2023年2月1日");
        const QRectF both = coverOf(authority).united(coverOf(date));
        QRectF seal(0, 0, paper::sealSide, paper::sealSide);
        seal.moveCenter(both.center());
        QVERIFY(seal.left() > paper::width / 2);
        seal.adjust(100, 100, -100, -100);
        for (const PlacedText& text : last.texts)
            QVERIFY2(&text == &authority || &text == &date || !seal.intersects(coverOf(text)), qPrintable(text.text));
        for (const auto& line : last.lines)
            QVERIFY(!seal.contains(line.line.p1()) && !seal.contains(line.line.p2()) && !seal.contains(line.line.center()));
        for (const auto& code : last.codes)
            QVERIFY(!seal.intersects(code.place));
    }
}

void PageLayoutTest::everyPageSaysItsNumberAndTheWarning()
{
    QFETCH(int, rows);
    const auto pages = pagesOf(rows);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QVERIFY(says(pages[i], QString("第 %1 页 共 %2 页").arg(i + 1).arg(pages.size())));
        QVERIFY(says(pages[i], "示例标准，非正式数据"));
        QVERIFY(says(pages[i], "标准 示例县  sha256:7d793037a0760186574b0282f2f435e7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"));
        QCOMPARE(says(pages[i], "惠民政策测算结果  档案 2023-0017"), i > 0);
    }
    QVERIFY(says((*reports::layOut(samplePrintout(rows), Language::En)).front(), QString("page 1 of %1").arg(pages.size())));
}

void PageLayoutTest::noHeadingIsLeftAtTheEndOfAPage()
{
    int pagesThatBeginWithAHeading = 0;
    report::Printout printout = samplePrintout(0);
    for (int lines = 0; lines < 40; ++lines) {
        printout.blocks.insert(printout.blocks.begin(), report::Paragraph{"一行"});
        const auto pages = *reports::layOut(printout, Language::Zh);
        for (const PrintedPage& page : pages) {
            const auto lowest = std::max_element(page.texts.begin(), page.texts.end(), [](const PlacedText& a, const PlacedText& b) {
                return (isOfTheFrame(a) ? 0 : a.at.y()) < (isOfTheFrame(b) ? 0 : b.at.y());
            });
            QVERIFY2(lowest->letters != reports::Letters::Heading, qPrintable(lowest->text));
            pagesThatBeginWithAHeading += page.texts.front().letters == reports::Letters::Heading;
        }
    }
    QVERIFY(pagesThatBeginWithAHeading > 0);
}

void PageLayoutTest::aTotalIsNotPartedFromItsTable()
{
    for (int rows = 1; rows <= 60; ++rows) {
        for (const PrintedPage& page : pagesOf(rows))
            QVERIFY2(!says(page, "合计") || says(page, "R" + QString::number(rows)), qPrintable(QString::number(rows)));
    }
}

void PageLayoutTest::aRowHigherThanAPageIsContinued()
{
    report::Printout printout;
    printout.title = "长";
    std::string lines;
    for (int i = 1; i <= 200; ++i)
        lines += (i > 1 ? "\n" : "") + std::string("第") + std::to_string(i) + "行";
    printout.blocks = {report::Table{{{"序号"}, {"说明", 5}}, {{{"R1", lines}}, {{"R2", "末行"}}}}};
    const auto pages = *reports::layOut(printout, Language::Zh);
    QVERIFY(pages.size() > 3);
    QStringList found;
    for (const PrintedPage& page : pages) {
        for (const PlacedText& text : page.texts) {
            QVERIFY(text.at.y() < paper::bottom);
            if (text.text.endsWith("行"))
                found << text.text;
        }
    }
    QCOMPARE(found.size(), qsizetype(201));
    QCOMPARE(found[199], QString("第200行"));
}

void PageLayoutTest::aDateInANarrowColumnStaysInOneLine()
{
    report::Printout printout;
    printout.title = "工资核算单";
    report::Table table{{{"日期", 1}, {"日子性质", 4}, {"工作小时", 4, true}, {"算式", 20}}, {}};
    for (int day = 10; day < 20; ++day)
        table.rows.push_back({{"2023-01-" + std::to_string(day), "法定节假日", "8", "4350 ÷ 21.75 ÷ 8 × 4 × 300 % = 300.00"}});
    printout.blocks = {table};
    const auto pages = *reports::layOut(printout, Language::Zh);
    for (int day = 10; day < 20; ++day)
        QVERIFY2(says(pages.front(), "2023-01-" + QString::number(day)), qPrintable(QString::number(day)));
}

void PageLayoutTest::aSurveyHasRoomForHandAndThumb()
{
    report::Printout printout;
    printout.title = "入户调查表";
    for (int lines = 0; lines < 45; ++lines) {
        printout.blocks = {report::Heading{"入户所见"}, report::RuledLines{8}, report::Signatures{{"调查人（签字）"}},
                           report::Signatures{{"被调查人（签字）"}, true}, report::Seal{"", "____ 年"}};
        printout.blocks.insert(printout.blocks.begin(), static_cast<std::size_t>(lines), report::Paragraph{"一行"});
        const auto pages = *reports::layOut(printout, Language::Zh);
        std::size_t ruled = 0;
        for (const PrintedPage& page : pages) {
            for (const auto& line : page.lines) {
                QVERIFY(line.line.y2() <= paper::bottom);
                ruled += line.line.y1() == line.line.y2() && line.line.dx() == paper::textWidth;
            }
        }
        QVERIFY(ruled >= 8);
        // The square for the thumb is on the page of the signature, and what is signed is not left behind.
        const PrintedPage& last = pages.back();
        const PlacedText& signature = find(last, "被调查人（签字）");
        const PlacedText& thumb = find(last, "手印");
        QVERIFY(thumb.at.x() > coverOf(signature).right() && thumb.at.y() < signature.at.y());
        QVERIFY(says(last, "调查人（签字）"));
    }
}

void PageLayoutTest::theLongestCodeFitsBesideTheSeal()
{
    report::Printout printout = samplePrintout(1);
    printout.code = "HM2";
    for (int group = 0; group < 45; ++group)
        printout.code += "-W8W8W";
    const auto pages = *reports::layOut(printout, Language::Zh);
    QCOMPARE(pages.back().codes.size(), std::size_t(1));
    const auto& code = pages.back().codes.front();
    QVERIFY(!code.dark.isEmpty());
    QVERIFY(QRectF(QPointF(), code.place.size()).contains(code.dark.boundingRect()));
    for (const PlacedText& text : pages.back().texts) {
        QVERIFY2(coverOf(text).bottom() < paper::bottom, qPrintable(text.text));
        QVERIFY2(!coverOf(text).intersects(code.place), qPrintable(text.text));
    }
}

void PageLayoutTest::aCodeThatCannotBeDrawnIsTold()
{
    report::Printout printout = samplePrintout(1);
    printout.code = std::string(5000, 'W');
    const auto pages = reports::layOut(printout, Language::Zh);
    QVERIFY(!pages);
    QVERIFY2(pages.diagnostics().front().message.zh.find("5000") != std::string::npos, pages.diagnostics().front().message.zh.c_str());
}

void PageLayoutTest::everythingIsThereInItsOrder()
{
    QFETCH(int, rows);
    QStringList found;
    for (const PrintedPage& page : pagesOf(rows))
        found += rowsOn(page);
    QStringList wanted;
    for (int i = 1; i <= rows; ++i)
        wanted << "R" + QString::number(i);
    QCOMPARE(found, wanted);
}

static const bool registered = huimin::tests::add<PageLayoutTest>("page_layout_test");

#include "page_layout_test.moc"
