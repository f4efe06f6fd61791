#include "core/profile/pasted_rows.h"

#include <QtTest>

#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

namespace huimin {

namespace {

const Fact& members()
{
    for (const auto& kind : tests::shanxiVocabulary().kinds) {
        if (const Fact* list = kind->root.find("members"))
            return *list;
    }
    qFatal("no kind has members");
}

/// `fact=text` of every cell, a line for each item; a cell that means nothing with a question mark.
QString told(const PastedRows& rows)
{
    QStringList lines;
    for (const PastedRows::Item& item : rows.items) {
        QStringList cells;
        for (const PastedRows::Cell& cell : item.cells)
            cells << QString::fromStdString(cell.fact->id + "=" + cell.text + (cell.problem.empty() ? "" : "?"));
        lines << cells.join(' ');
    }
    return lines.join('\n');
}

}  // namespace

class PastedRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreRead_data();
    void rowsAreRead();
};

void PastedRowsTest::rowsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("remarks");
    QTest::newRow("a header") << "姓名\t身份证号码\n王建国\t140000194806154279" << "name=王建国 national_id=140000194806154279" << 0;
    QTest::newRow("an English header") << "name\tID number\nLi\t140000194806154279" << "name=Li national_id=140000194806154279" << 0;
    QTest::newRow("no header, the number first") << "140000194806154279\t王建国\r\n" << "national_id=140000194806154279 name=王建国" << 0;
    QTest::newRow("commas") << "王建国,140000194806154279\n李秀英," << "name=王建国 national_id=140000194806154279\nname=李秀英" << 0;
    QTest::newRow("text marks of a spreadsheet") << "王建国\t'140000194806154279" << "name=王建国 national_id=140000194806154279" << 0;
    QTest::newRow("a bad number is kept and told") << "王建国\t140000194806154270" << "name=王建国 national_id=140000194806154270?" << 1;
    QTest::newRow("an old number is told") << "王建国\t140000480615427" << "name=王建国 national_id=140000480615427?" << 1;
    QTest::newRow("a column nobody knows is told") << "姓名\t备注\n王建国\t低保" << "name=王建国" << 1;
    QTest::newRow("names only") << "王建国\n\n李秀英\n" << "name=王建国\nname=李秀英" << 0;
    QTest::newRow("numbers under a name of the office's own") << "姓名\t公民身份号码\n王建国\t140000194806154279" << "name=王建国 national_id=140000194806154279" << 0;
    QTest::newRow("a title above the header") << "示例村花名册\t\n\n姓名\t身份证号\n王建国\t140000194806154279" << "name=王建国 national_id=140000194806154279" << 1;
    QTest::newRow("a header on every page") << "姓名\n王建国\n姓名\n李秀英" << "name=王建国\nname=李秀英" << 0;
    QTest::newRow("a header of two lines in a cell") << "\"姓\n名\"\t性别\n王建国\t男" << "name=王建国 sex=男" << 0;
    QTest::newRow("columns nobody knows are told once") << "序号\t姓名\t备注\t\n1\t王建国\t低保\tx\n2\t李秀英\t\t" << "name=王建国\nname=李秀英" << 1;
    QTest::newRow("a row without a fact is no item") << "姓名\t备注\n王建国\t\n\t共一人" << "name=王建国" << 1;
    QTest::newRow("a merged cell leaves blanks below it") << "户主\t姓名\n王建国\t王建国\n\t李秀英" << "name=王建国\nname=李秀英" << 1;
    QTest::newRow("quotes that are part of a name") << "姓名\n\"小\"王" << "name=\"小\"王" << 0;
    QTest::newRow("nothing") << " \t \n\n" << "" << 0;
}

void PastedRowsTest::rowsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(int, remarks);
    const PastedRows rows = readPastedRows(members(), text.toStdString());
    QCOMPARE(told(rows), expected);
    QCOMPARE(static_cast<int>(rows.remarks.size()), remarks);
}

}  // namespace huimin

static const bool registered = huimin::tests::add<huimin::PastedRowsTest>("pasted_rows_test");

#include "pasted_rows_test.moc"
