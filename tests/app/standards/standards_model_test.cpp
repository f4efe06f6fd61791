#include "app/standards/standards_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include "app/standards/entries_model.h"
#include "core/determination/determine.h"
#include "core/profile/profile_reader.h"
#include "core/yaml/reader.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class StandardsModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowForEachStandardAsDeclared();
    void aRowSaysWhatWasEnteredWhatWasAddedAndWhatHolds();
    void whatIsMissingAndWhoWaitsForIt();
    void anEditChangesItsRow();
    void onlyOwnEntriesOfTheHistoryCanBeChosen();
};

namespace {

const Date day = *Date::of(2023, 2, 1);

struct Sheet {
    SheetDocument document{shippedRules(), shippedSheets()};
    StandardsModel model{document, day};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Sheet(const char* county = "示例县") { document.open(county); }
    QString at(const char* standard, StandardsModel::Column column) const { return model.index(model.rowOf(standard), column).data().toString(); }
};

std::shared_ptr<const Determination> pensioner(const char* county)
{
    const std::string text = std::string("profile: household\nid: x\ncounty: ") + county +
                             "\nresidence: rural\nproperty_within_limits: true\nunlisted: none\n"
                             "members: [{id: p1, birth_date: 1948-06-15, sex: male, able_supporter: true, income: none, "
                             "resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}}]\n";
    const auto tree = yaml::read(text, "x.yaml");
    auto reading = readProfileWithMistakes(tree->root(), shippedRules()->profileVocabulary());
    auto sheets = shippedSheets();
    auto result = determine({shippedRules(), std::make_shared<const Profile>(std::move(*reading.profile)), *sheets.of(county), day});
    if (!result)
        qFatal("%s", result.diagnostics().front().message.en.c_str());
    return std::make_shared<const Determination>(std::move(*result));
}

}  // namespace

void StandardsModelTest::aRowForEachStandardAsDeclared()
{
    const Sheet sheet;
    QCOMPARE(sheet.model.rowCount(), int(shippedRules()->standards.size()));
    QCOMPARE(sheet.model.index(0, StandardsModel::Label).data().toString(), QString("城市低保标准"));
    QCOMPARE(sheet.model.rowOf("urban_dibao"), 0);
    QCOMPARE(sheet.model.rowOf("rural_dibao"), 1);
    QCOMPARE(sheet.model.rowOf("none"), -1);
}

void StandardsModelTest::aRowSaysWhatWasEnteredWhatWasAddedAndWhatHolds()
{
    Sheet sheet;
    using Model = StandardsModel;
    QCOMPARE(sheet.at("rural_dibao", Model::Value), QString("5952"));
    QCOMPARE(sheet.at("rural_dibao", Model::Per), QString("年"));
    QCOMPARE(sheet.at("rural_dibao", Model::From), QString("2022-07-01"));
    QCOMPARE(sheet.at("rural_dibao", Model::Document), QString("示例〔2022〕1号"));
    QCOMPARE(sheet.at("rural_dibao", Model::Today), QString("496.00元/人·月"));
    QCOMPARE(sheet.at("resident_base_pension", Model::Raises), QString("+5\n2023-01-01"));
    QCOMPARE(sheet.at("resident_base_pension", Model::Today), QString("123.00元/人·月"));
    sheet.model.setDay(*Date::of(2022, 12, 31));
    QCOMPARE(sheet.at("resident_base_pension", Model::Today), QString("118.00元/人·月"));
    QCOMPARE(sheet.at("resident_base_pension", Model::Raises), QString());
    sheet.model.setDay(*Date::of(2022, 1, 1));
    QCOMPARE(sheet.at("resident_base_pension", Model::From), QString("2022-07-01"));
    QVERIFY(sheet.model.isMissing(sheet.model.rowOf("resident_base_pension")));
    sheet.model.setLanguage(Language::En);
    QCOMPARE(sheet.at("rural_dibao", Model::Label), QString("Rural dibao standard"));
    QCOMPARE(sheet.at("rural_dibao", Model::Per), QString("year"));
}

void StandardsModelTest::whatIsMissingAndWhoWaitsForIt()
{
    Sheet sheet("某县");
    QCOMPARE(sheet.model.rowToBegin(), 0);
    sheet.model.setDetermination(pensioner("某县"));
    QVERIFY(sheet.model.missingCount() > 10);
    QVERIFY(sheet.model.waitingResults() > 0);
    QVERIFY(!sheet.at("resident_base_pension", StandardsModel::Waiting).isEmpty());
    QVERIFY(sheet.at("orphan_community", StandardsModel::Waiting).isEmpty());
    QVERIFY(!sheet.model.index(sheet.model.rowToBegin(), StandardsModel::Waiting).data().toString().isEmpty());
    sheet.model.setDetermination(nullptr);
    QCOMPARE(sheet.model.waitingResults(), 0);
}

void StandardsModelTest::anEditChangesItsRow()
{
    Sheet sheet("某县");
    QSignalSpy changed(&sheet.model, &QAbstractItemModel::dataChanged);
    const auto enter = [&](SheetText& text) { return text.addEntry("rural_dibao", {"2022-07-01", "6000", "year", "n"}); };
    QVERIFY(sheet.document.edit(enter, "enter").empty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), sheet.model.rowOf("rural_dibao"));
    QCOMPARE(sheet.at("rural_dibao", StandardsModel::Today), QString("500.00元/人·月"));
    sheet.document.undoStack().undo();
    QVERIFY(sheet.model.isMissing(sheet.model.rowOf("rural_dibao")));
}

void StandardsModelTest::onlyOwnEntriesOfTheHistoryCanBeChosen()
{
    EntriesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    model.setSteps({{*Date::of(2022, 7, 1), "118", "a", "118.00", 0}, {*Date::of(2023, 1, 1), "+5", "b", "123.00", std::nullopt}});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.entryAt(0) == std::size_t(0));
    QVERIFY(!model.entryAt(1) && !model.entryAt(2) && !model.entryAt(-1));
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable);
    QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(2, 0)) & Qt::ItemIsSelectable);
}

static const bool registered = huimin::tests::add<StandardsModelTest>("standards_model_test");

#include "standards_model_test.moc"
