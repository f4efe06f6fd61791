#include <QtTest>
#include <QtWidgets>

#include "app/case_editor/case_editor.h"
#include "app/case_editor/subject_list.h"
#include "app/case_editor/subject_model.h"
#include "app/document/case_document.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class KindsWithoutListsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatListsNothingHasNothingToAddAndNoApplicant_data();
    void whatListsNothingHasNothingToAddAndNoApplicant();
    void theNameOfTheKindIsThereWhole_data();
    void theNameOfTheKindIsThereWhole();
};

namespace {

const QString samples = HUIMIN_SOURCE_DIR "/rules/samples/";

bool shows(const CaseEditor& editor, const QString& text)
{
    for (const QAbstractButton* button : editor.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().contains(text))
            return true;
    }
    return false;
}

bool showsApplicant(const CaseEditor& editor)
{
    for (const QComboBox* box : editor.findChildren<QComboBox*>()) {
        if (box->isVisible() && box->accessibleName() == "Applicant")
            return true;
    }
    return false;
}

}  // namespace

void KindsWithoutListsTest::whatListsNothingHasNothingToAddAndNoApplicant_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<bool>("adds");
    QTest::addColumn<bool>("hasApplicant");
    QTest::newRow("household") << "household.yaml" << true << true;
    QTest::newRow("wage claim") << "wage_claim.yaml" << true << false;
    for (const char* sample : {"employer.yaml", "county.yaml", "village_clinic.yaml", "job_seeker.yaml", "parcels.yaml"})
        QTest::newRow(sample) << sample << false << false;
}

void KindsWithoutListsTest::whatListsNothingHasNothingToAddAndNoApplicant()
{
    QFETCH(QString, sample);
    QFETCH(bool, adds);
    QFETCH(bool, hasApplicant);
    CaseDocument document(shippedRules());
    CaseEditor editor(document);
    editor.show();
    editor.setLanguage(Language::En);
    QVERIFY(document.open(samples + sample).empty());
    QCOMPARE(shows(editor, "Paste rows"), adds);
    // Office data is with the whole, which stands first.
    auto* records = editor.findChild<QTableView*>();
    records->setCurrentIndex(records->model()->index(0, 0));
    QTRY_COMPARE(showsApplicant(editor), hasApplicant);
}

void KindsWithoutListsTest::theNameOfTheKindIsThereWhole_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("kind");
    for (const auto& kind : shippedRules()->kinds) {
        QTest::addRow("Chinese %s", kind->id.c_str()) << static_cast<int>(Language::Zh) << QString::fromStdString(kind->id);
        QTest::addRow("English %s", kind->id.c_str()) << static_cast<int>(Language::En) << QString::fromStdString(kind->id);
    }
}

/// On the smallest screens in use.
void KindsWithoutListsTest::theNameOfTheKindIsThereWhole()
{
    QFETCH(int, language);
    QFETCH(QString, kind);
    CaseDocument document(shippedRules());
    CaseEditor editor(document);
    editor.setLanguage(static_cast<Language>(language));
    const auto& kinds = shippedRules()->kinds;
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one->id == kind.toStdString(); });
    QVERIFY(document.startNew(**found).empty());
    editor.resize(870, 640);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    const auto* list = editor.findChild<SubjectList*>();
    const int wanted = static_cast<const QAbstractItemView*>(list)->sizeHintForColumn(SubjectModel::Name);
    const int given = list->columnWidth(SubjectModel::Name);
    QVERIFY2(wanted <= given, qPrintable(QString("%1 of %2").arg(given).arg(wanted)));
}

static const bool registered = huimin::tests::add<KindsWithoutListsTest>("kinds_without_lists_test");

#include "kinds_without_lists_test.moc"
