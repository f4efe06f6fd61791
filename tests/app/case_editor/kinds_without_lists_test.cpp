#include <QtTest>
#include <QtWidgets>

#include "app/case_editor/case_editor.h"
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

static const bool registered = huimin::tests::add<KindsWithoutListsTest>("kinds_without_lists_test");

#include "kinds_without_lists_test.moc"
