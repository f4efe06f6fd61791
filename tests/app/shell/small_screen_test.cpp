// What the smallest screens in use show of every page: nothing is cut off, and nothing is scrolled to the side.
#include <QtTest>
#include <QtWidgets>

#include "app/shell/letters.h"
#include "app/shell/main_window.h"
#include "app/shell/page_rail.h"
#include "app/shell/status_line.h"
#include "app/standards/standards_model.h"
#include "app/wages/day_cell.h"
#include "app/wages/month_model.h"
#include "app/wages/month_view.h"
#include "app/widgets/outline_view.h"
#include "app/widgets/page.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class SmallScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsThereWhole_data();
    void everyPageIsThereWhole();
    void everyDayOfTheCalendarCanBeRead_data();
    void everyDayOfTheCalendarCanBeRead();
    void everyColumnOfTheStandardsIsShown_data();
    void everyColumnOfTheStandardsIsShown();
    void lettersOfTwiceTheSizeFitOnTheScreen_data();
    void lettersOfTwiceTheSizeFitOnTheScreen();
};

namespace {

const QString samples = HUIMIN_SOURCE_DIR "/rules/samples/";

struct Desk {
    OwnHabits own;
    MainWindow window{shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits()};

    Desk(Language language, const QString& file)
    {
        window.speak(language);
        window.resize(1366, 768);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not show");
        window.open(file);
        settle();
    }
    ~Desk() { window.document().undoStack().setClean(); }

    void settle()
    {
        auto* results = window.findChild<OutlineView*>("results");
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return results->outline().rowCount() > 0; });
        QTest::qWait(60);
    }

    Page* show(const QString& name)
    {
        for (Page* page : window.pages().all()) {
            if (QString::fromLatin1(page->metaObject()->className()).endsWith(name))
                window.pages().show(page);
        }
        QTest::qWait(60);
        return window.pages().current();
    }
};

void addLanguages()
{
    QTest::addColumn<int>("language");
    QTest::newRow("Chinese") << static_cast<int>(Language::Zh);
    QTest::newRow("English") << static_cast<int>(Language::En);
}

/// What of a widget cannot be seen; empty when all of it can.
QString cutOff(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        return fits ? QString() : label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().isEmpty() || button->sizeHint().width() <= button->width() + 1 ? QString() : button->text();
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i))
                return text;
        }
    }
    return {};
}

/// A cell that wraps is as high as it needs to be; one that does not is as wide.
QString cutOffCell(const QTableView& table)
{
    if (qobject_cast<const MonthView*>(&table))
        return {};  // its cells are drawn by hand
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex index = table.model()->index(row, column);
            const QString text = index.data().toString();
            const bool fits = table.fontMetrics().horizontalAdvance(text) <= table.columnWidth(column) ||
                              (table.wordWrap() && table.rowHeight(row) >= 2 * table.fontMetrics().height());
            if (!table.isColumnHidden(column) && !fits)
                return text;
        }
    }
    return {};
}

QStringList cutOffIn(const QWidget& root)
{
    QStringList cut;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const QString text = cutOff(*widget); !text.isEmpty())
            cut << QString("%1: %2").arg(widget->metaObject()->className(), text);
        const auto* table = qobject_cast<const QTableView*>(widget);
        if (const QString text = table ? cutOffCell(*table) : QString(); !text.isEmpty())
            cut << QString("%1: %2").arg(table->metaObject()->className(), text);
    }
    return cut;
}

/// A claim with every day of its month marked, of hours and with marks and sums as wide as they get.
QString fullClaim(const QTemporaryDir& folder)
{
    const QString path = folder.filePath("claim.yaml");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("profile: wage_claim\nid: W-1\nworker: {name: 赵师傅, kind: construction}\nwage: {monthly: 43500}\nhours_system: standard\ndays:\n");
    for (int day = 1; day <= 31; ++day)
        file.write(QString("  - {date: 2023-01-%1, hours: %2, substitute_leave: true}\n").arg(day, 2, 10, QChar('0')).arg(day % 2 == 0 ? "10" : "7.5").toUtf8());
    return path;
}

QRect drawn(const DayCell::Part& part, Qt::Alignment alignment)
{
    const QRect text = QFontMetrics(part.font).tightBoundingRect(part.text);
    const int wide = QFontMetrics(part.font).horizontalAdvance(part.text);
    const int left = alignment == Qt::AlignRight ? part.rect.right() - wide + 1 : part.rect.left();
    return {left, part.rect.center().y() - text.height() / 2, wide, text.height()};
}

}  // namespace

void SmallScreenTest::everyPageIsThereWhole_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("sample");
    for (const Language language : {Language::Zh, Language::En}) {
        for (const char* sample : {"household.yaml", "wage_claim.yaml"})
            QTest::addRow("%s %s", language == Language::Zh ? "Chinese" : "English", sample) << static_cast<int>(language) << samples + sample;
    }
}

void SmallScreenTest::everyPageIsThereWhole()
{
    QFETCH(int, language);
    QFETCH(QString, sample);
    Desk desk(static_cast<Language>(language), sample);
    QVERIFY(desk.window.pages().all().size() >= 7);
    QStringList wrong;
    for (Page* page : desk.window.pages().all()) {
        desk.window.pages().show(page);
        QTest::qWait(80);
        QCOMPARE(desk.window.size(), QSize(1366, 768));
        for (const QAbstractScrollArea* area : desk.window.findChildren<QAbstractScrollArea*>()) {
            if (area->isVisible() && area->horizontalScrollBar()->isVisible())
                wrong << page->title() + ": scrolls sideways: " + area->metaObject()->className();
        }
        for (const QString& text : cutOffIn(*page))
            wrong << page->title() + ": " + text;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

void SmallScreenTest::everyDayOfTheCalendarCanBeRead_data()
{
    addLanguages();
}

void SmallScreenTest::everyDayOfTheCalendarCanBeRead()
{
    QFETCH(int, language);
    QTemporaryDir folder;
    Desk desk(static_cast<Language>(language), fullClaim(folder));
    desk.show("WagesPage");
    auto* month = desk.window.findChild<MonthView*>("month");
    const auto& model = *static_cast<const MonthModel*>(month->model());
    QTRY_VERIFY(!model.entries().begin()->second.amount.isEmpty());
    QVERIFY(!month->verticalScrollBar()->isVisible());
    for (int place = 0; place < MonthModel::weeks * MonthModel::weekdays; ++place) {
        const QModelIndex index = model.index(place / MonthModel::weekdays, place % MonthModel::weekdays);
        const MonthDay day = model.dayAt(index);
        const QRect rect = month->visualRect(index);
        const DayCell cell(rect, day, model.badgeOf(day.sort), month->font());
        const QByteArray where = day.date.toIso().c_str();
        const QRect number = drawn(cell.number(), Qt::AlignLeft);
        if (!cell.badge().text.isEmpty())
            QVERIFY2(cell.badge().rect.left() - number.right() >= 3, where + " the badge touches the number");
        if (!day.entry)
            continue;
        QCOMPARE(cell.figures().text, day.entry->facts.first());
        const QRect figures = drawn(cell.figures(), Qt::AlignLeft);
        const QRect amount = drawn(cell.amount(), Qt::AlignRight);
        QCOMPARE(cell.marks().size(), std::size_t(1));
        const QRect mark = cell.marks().front();
        QVERIFY2(mark.height() >= 9, where);
        for (const QRect& part : {number, figures, amount, mark})
            QVERIFY2(rect.adjusted(1, 0, -1, 0).contains(part), where + " reaches out of its cell");
        QVERIFY2(!figures.intersects(number) && !figures.intersects(mark) && !mark.intersects(amount) && !figures.intersects(amount), where);
    }
}

void SmallScreenTest::everyColumnOfTheStandardsIsShown_data()
{
    addLanguages();
}

void SmallScreenTest::everyColumnOfTheStandardsIsShown()
{
    QFETCH(int, language);
    Desk desk(static_cast<Language>(language), samples + "household.yaml");
    desk.show("StandardsPage");
    const auto* table = desk.window.findChild<QTableView*>("standards");
    for (int column = 0; column < StandardsModel::ColumnCount; ++column)
        QVERIFY2(!table->isColumnHidden(column), qPrintable(table->model()->headerData(column, Qt::Horizontal).toString()));
}

void SmallScreenTest::lettersOfTwiceTheSizeFitOnTheScreen_data()
{
    addLanguages();
}

void SmallScreenTest::lettersOfTwiceTheSizeFitOnTheScreen()
{
    QFETCH(int, language);
    applyLetters(200);
    {
        Desk desk(static_cast<Language>(language), samples + "household.yaml");
        for (Page* page : desk.window.pages().all()) {
            desk.window.pages().show(page);
            QTest::qWait(50);
            QVERIFY2(desk.window.height() <= 768 && desk.window.width() <= 1366,
                     qPrintable(QString("%1: %2 × %3").arg(page->title()).arg(desk.window.width()).arg(desk.window.height())));
        }
    }
    applyLetters(100);
}

static const bool registered = huimin::tests::add<SmallScreenTest>("small_screen_test");

#include "small_screen_test.moc"
