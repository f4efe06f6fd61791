#include "app/rule_editor/effect_page.h"

#include <QtTest>
#include <QtWidgets>

#include "app/document/rule_checker.h"
#include "app/rule_editor/boundary_page.h"
#include "core/rulepack/loader.h"
#include "tests/app/support/rules_copy.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// What an edit would do: the examples rerun, the cases under both sets of rules, the open case around the bounds.
class EffectPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoGainsIsShownSummedSortedAndWritten();
    void anExampleThatDiffersStandsFirstSideBySide();
    void theCaseIsTriedAroundTheBoundOfACondition();
    void nothingIsPromisedWhileTheRulesCannotBeUsed();
    void theOpenCaseIsCountedOnce();
};

namespace {

const std::string standards = "shanxi/standards.yaml";

std::string pensioner(const char* id, const char* born)
{
    return std::string("profile: household\nid: ") + id + "\ncounty: 示例县\nresidence: rural\nproperty_within_limits: true\nunlisted: none\n" +
           "members:\n  - {id: p1, birth_date: " + born + ", sex: male, income: none, able_supporter: true, "
           "resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}}\n";
}

struct Desk {
    RulesCopy copy;
    RuleDocument document{copy.directory()};
    RuleSetPtr published = *loadRules(copy.directory());
    QTemporaryDir cases;
    std::unique_ptr<EffectPage> page;

    Desk()
    {
        [[maybe_unused]] const auto problems = document.open();
        page = std::make_unique<EffectPage>(document);
        page->resize(1000, 600);
        page->speak(Language::Zh);
        page->show();
        const auto sheetOf = [directory = copy.directory()](const std::string& county, const RuleSet& of) { return findStandards(directory, county, of); };
        page->setTrial({published, NamedCase{"open", {}, pensioner("open", "1948-06-15")}, sheetOf, *Date::of(2023, 2, 1)});
    }

    void change(const std::string& file, const std::string& from, const std::string& to)
    {
        const auto at = document.text(file)->find(from);
        Q_ASSERT(at != std::string::npos);
        document.splice(file, {at, from, to}, "change");
        const auto edited = loadRules(document.directory(), document.edited());
        page->setRules(edited ? *edited : nullptr);
    }
    void settle() const { QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 60000)); }
    QAbstractItemModel* model(const char* table) const { return page->findChild<QTableView*>(table)->model(); }
    static QStringList row(const QAbstractItemModel& model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
        return texts;
    }
    static QString all(const QAbstractItemModel& model)
    {
        QStringList rows;
        for (int at = 0; at < model.rowCount(); ++at)
            rows << row(model, at).join(u'|');
        return rows.join(u'\n');
    }
};

}  // namespace

void EffectPageTest::whoGainsIsShownSummedSortedAndWritten()
{
    Desk desk;
    for (const char* id : {"one", "two"})
        std::ofstream(desk.cases.filePath(QString(id) + ".yaml").toStdString()) << pensioner(id, id[0] == 'o' ? "1940-01-01" : "1990-01-01");
    desk.page->setFolder(desk.cases.path());
    desk.change(standards, "{value: 5, from: 2023-01-01", "{value: 15, from: 2023-01-01");
    desk.settle();
    QAbstractItemModel* rows = desk.model("effectRows");
    const QString shown = Desk::all(*rows);
    QVERIFY2(shown.count("城乡居民基础养老金") == 2, qPrintable(shown));
    QVERIFY2(shown.contains("open") && shown.contains("one") && !shown.contains("two"), qPrintable(shown));
    QVERIFY2(shown.count("+10.00") == 2, qPrintable(shown));
    const QString sums = Desk::all(*desk.model("effectSums"));
    QVERIFY2(sums.contains("+20.00"), qPrintable(sums));
    // By any column, up and down.
    auto* table = desk.page->findChild<QTableView*>("effectRows");
    table->sortByColumn(0, Qt::AscendingOrder);
    const QString first = Desk::row(*rows, 0).front();
    table->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(Desk::row(*rows, 0).front() != first);
    const QString file = desk.cases.filePath("effect.csv");
    QVERIFY(desk.page->exportTo(file).empty());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY2(text.contains("133.00") && text.contains("123.00"), qPrintable(text));
    // What cannot be written is said.
    QVERIFY(!desk.page->exportTo(desk.cases.filePath("gone/effect.csv")).empty());
}

void EffectPageTest::anExampleThatDiffersStandsFirstSideBySide()
{
    Desk desk;
    desk.change(standards, "{value: 5, from: 2023-01-01", "{value: 15, from: 2023-01-01");
    desk.settle();
    const QAbstractItemModel* examples = desk.model("examples");
    const QStringList first = Desk::row(*examples, 0);
    QVERIFY2(first.join(u'|').contains("133.00") && first.join(u'|').contains("123.00"), qPrintable(first.join(u'|')));
    const auto* parts = desk.page->findChild<QTabWidget*>();
    QVERIFY2(parts->tabText(1).contains("differ"), qPrintable(parts->tabText(1)));
    desk.document.undoStack().undo();
    desk.page->setRules(desk.published);
    desk.settle();
    QTRY_VERIFY2(parts->tabText(1).contains("as expected"), qPrintable(parts->tabText(1)));
}

void EffectPageTest::theCaseIsTriedAroundTheBoundOfACondition()
{
    Desk desk;
    desk.change("shanxi/benefits/resident_base_pension.yaml", "when: age >= 60", "when: age >= 65");
    auto* parts = desk.page->findChild<QTabWidget*>();
    parts->setCurrentIndex(2);
    RuleThing thing;
    thing.kind = RuleThing::Kind::Benefit;
    thing.id = "resident_base_pension";
    desk.page->setThing(thing);
    auto* conditions = parts->currentWidget()->findChild<QComboBox*>();
    QVERIFY(conditions->count() > 1);
    for (int i = 0; i < conditions->count(); ++i) {
        if (conditions->itemText(i).contains("65"))
            conditions->setCurrentIndex(i);
    }
    auto* boundaries = desk.page->findChild<BoundaryPage*>();
    QVERIFY(QTest::qWaitFor([&] { return !boundaries->isBusy() && boundaries->model()->rowCount() > 0; }, 20000));
    const QString shown = Desk::all(*boundaries->model());
    QVERIFY2(shown.contains("64") && shown.contains("65"), qPrintable(shown));
    // A person of 64 has it under the rules that hold, and has it no more.
    const QStringList below = Desk::row(*boundaries->model(), 0);
    QVERIFY2(below[below.size() - 2] != below.back(), qPrintable(shown));
}

void EffectPageTest::nothingIsPromisedWhileTheRulesCannotBeUsed()
{
    Desk desk;
    desk.change(standards, "{value: 5, from: 2023-01-01", "{value: five, from: 2023-01-01");
    const auto labels = desk.page->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text().contains("cannot be used"); }));
    QCOMPARE(desk.model("effectRows")->rowCount(), 0);
    // Nor after figures were shown: those are of rules that are no more.
    desk.document.undoStack().undo();
    desk.change(standards, "{value: 5, from: 2023-01-01", "{value: 15, from: 2023-01-01");
    desk.settle();
    QVERIFY(desk.model("effectRows")->rowCount() > 0);
    desk.change(standards, "{value: 15, from: 2023-01-01", "{value: fi, from: 2023-01-01");
    const auto* parts = desk.page->findChild<QTabWidget*>();
    QVERIFY2(!parts->tabText(1).contains("as expected"), qPrintable(parts->tabText(1)));
    QVERIFY(!desk.page->findChild<QTableView*>("effectRows")->isEnabled());
    const auto buttons = desk.page->findChildren<QPushButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->text().contains("CSV") && !button->isEnabled(); }));
}

void EffectPageTest::theOpenCaseIsCountedOnce()
{
    Desk desk;
    const QString file = desk.cases.filePath("open.yaml");
    std::ofstream(file.toStdString()) << pensioner("open", "1948-06-15");
    const auto sheetOf = [directory = desk.copy.directory()](const std::string& county, const RuleSet& of) { return findStandards(directory, county, of); };
    desk.page->setTrial({desk.published, NamedCase{"open", file.toStdString(), pensioner("open", "1948-06-15")}, sheetOf, *Date::of(2023, 2, 1)});
    desk.page->setFolder(desk.cases.path());
    desk.change(standards, "{value: 5, from: 2023-01-01", "{value: 15, from: 2023-01-01");
    desk.settle();
    const QString shown = Desk::all(*desk.model("effectRows"));
    QVERIFY2(shown.count("城乡居民基础养老金") == 1, qPrintable(shown));
    const QString sums = Desk::all(*desk.model("effectSums"));
    QVERIFY2(sums.contains("+10.00") && !sums.contains("+20.00"), qPrintable(sums));
}

static const bool registered = huimin::tests::add<EffectPageTest>("effect_page_test");

#include "effect_page_test.moc"
