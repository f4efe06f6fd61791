#include <QtTest>
#include <QtWidgets>

#include "app/document/office_folder.h"
#include "app/installation/rules_directory.h"
#include "app/printing/print_page.h"
#include "app/settings/letters_section.h"
#include "app/settings/settings_page.h"
#include "app/shell/letters.h"
#include "app/shell/main_window.h"
#include "app/shell/page_rail.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class OfficeStartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewCaseNamesTheOfficesCounty();
    void sensitiveDataIsCoveredAsTheOfficeSays();
    void theSizeOfLettersIsOneWhereverItIsChosen();
    void printsNameTheOffice();
    void bothProgramsLookForTheOfficesRulesInItsFolder();
};

namespace {

struct Desk {
    OwnHabits own;
    std::unique_ptr<MainWindow> window;

    explicit Desk(const OfficeSettings& office)
    {
        saveOfficeSettings(office);
        window = std::make_unique<MainWindow>(shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits());
        window->show();
        [[maybe_unused]] const bool came = QTest::qWaitForWindowActive(window.get());
    }

    bool isCovered() const
    {
        for (const QAction* action : window->findChildren<QAction*>()) {
            if (action->isCheckable() && action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M))
                return action->isChecked();
        }
        return false;
    }
};

}  // namespace

void OfficeStartTest::aNewCaseNamesTheOfficesCounty()
{
    Desk desk({.office = {}, .county = "示例县", .day = {}});
    QCOMPARE(desk.window->document().profile()->county, std::string("示例县"));
    QVERIFY(!desk.window->document().isUnsaved());
    desk.window->findChild<SettingsPage*>()->findChild<QComboBox*>()->setCurrentText("别的县");
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.window->document().profile()->county, std::string("别的县"));
}

void OfficeStartTest::sensitiveDataIsCoveredAsTheOfficeSays()
{
    QVERIFY(Desk({}).isCovered());
    QVERIFY(!Desk({.office = {}, .county = {}, .day = {}, .startsMasked = false}).isCovered());
}

void OfficeStartTest::theSizeOfLettersIsOneWhereverItIsChosen()
{
    Desk desk({});
    const auto* size = desk.window->findChild<LettersSection*>()->findChild<QSpinBox*>();
    const int before = size->value();
    QTest::keyClick(desk.window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(size->value(), before + 10);
    applyLetters(100);
}

void OfficeStartTest::printsNameTheOffice()
{
    Desk desk({.office = {.authority = "某县民政局", .address = {}, .phone = {}, .official = {}}, .county = {}, .day = {}});
    desk.window->open(HUIMIN_SOURCE_DIR "/rules/samples/household.yaml");
    auto* print = desk.window->findChild<PrintPage*>();
    desk.window->pages().show(print);
    QTRY_VERIFY(print->findChild<QListView*>()->model()->rowCount() > 0);
    const QTemporaryDir folder;
    const QString path = folder.filePath("1.pdf");
    print->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QProcess reader;
    reader.start("pdftotext", {path, "-"});
    QVERIFY(reader.waitForFinished());
    QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).contains("某县民政局"));
}

/// The command line finds it without Qt.
void OfficeStartTest::bothProgramsLookForTheOfficesRulesInItsFolder()
{
    const OwnHabits own;
    const QString organization = QCoreApplication::organizationName();
    const QString program = QCoreApplication::applicationName();
    QCoreApplication::setOrganizationName("huimin");
    QCoreApplication::setApplicationName("huimin");
    QCOMPARE(QString::fromStdString(officeRulesDirectory()), officeFolder() + "/rules");
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    for (const char* named : {"", "not/absolute"}) {
        qputenv("XDG_DATA_HOME", named);
        QCOMPARE(QString::fromStdString(officeRulesDirectory()), officeFolder() + "/rules");
    }
    qputenv("XDG_DATA_HOME", data);
    QCOMPARE(rulesDirectory({}), programRulesDirectory());
    QVERIFY(QDir().mkpath(officeFolder() + "/rules"));
    QCOMPARE(rulesDirectory({}), officeRulesDirectory());
    QCOMPARE(rulesDirectory("asked"), std::string("asked"));
    QCoreApplication::setOrganizationName(organization);
    QCoreApplication::setApplicationName(program);
}

static const bool registered = huimin::tests::add<OfficeStartTest>("office_start_test");

#include "office_start_test.moc"
