#include "app/settings/settings_page.h"

#include <QtTest>
#include <QtWidgets>

#include "app/settings/letters_section.h"
#include "tests/app/support/own_habits.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class SettingsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedComesBack();
    void nothingSavedIsAnOfficeThatIsNotNamed();
    void whatIsTypedIsSaved();
    void lettersAreShownAndChosen();
    void everyControlHasAName();
};

namespace {

QLineEdit* lineNamed(const QWidget& page, const QString& name)
{
    for (QLineEdit* line : page.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

}  // namespace

void SettingsPageTest::whatIsSavedComesBack()
{
    const OwnHabits own;
    saveOfficeSettings({{"某县民政局", "府前街1号", "0351-1234567", "张三"}, "示例县", Date::of(2023, 2, 1), false});
    const OfficeSettings read = loadOfficeSettings();
    QCOMPARE(read.office.authority, std::string("某县民政局"));
    QCOMPARE(read.office.address, std::string("府前街1号"));
    QCOMPARE(read.office.phone, std::string("0351-1234567"));
    QCOMPARE(read.office.official, std::string("张三"));
    QCOMPARE(read.county, std::string("示例县"));
    QVERIFY(read.day == Date::of(2023, 2, 1));
    QVERIFY(!read.startsMasked);
}

void SettingsPageTest::nothingSavedIsAnOfficeThatIsNotNamed()
{
    const OwnHabits own;
    const OfficeSettings read = loadOfficeSettings();
    QVERIFY(read.office.authority.empty());
    QVERIFY(read.county.empty());
    QVERIFY(!read.day);
    QVERIFY(read.startsMasked);
}

void SettingsPageTest::whatIsTypedIsSaved()
{
    const OwnHabits own;
    SettingsPage page({"示例县"});
    page.speak(Language::En);
    QSignalSpy changed(&page, &SettingsPage::changed);
    QTest::keyClicks(lineNamed(page, "Issuing authority"), "Bureau");
    QTest::keyClicks(lineNamed(page, "County"), "X");
    QCOMPARE(changed.count(), 7);
    for (QCheckBox* box : page.findChildren<QCheckBox*>())
        box->toggle();
    const OfficeSettings read = loadOfficeSettings();
    QCOMPARE(read.office.authority, std::string("Bureau"));
    QCOMPARE(read.county, std::string("X"));
    QVERIFY(read.day);
    QVERIFY(!read.startsMasked);
    const SettingsPage again({});
    QCOMPARE(again.settings().office.authority, std::string("Bureau"));
}

void SettingsPageTest::lettersAreShownAndChosen()
{
    const OwnHabits own;
    SettingsPage page({});
    page.speak(Language::En);
    QSignalSpy zoom(&page.letters(), &LettersSection::zoomChosen);
    page.letters().setLetters({}, 130);
    auto* size = page.findChild<QSpinBox*>();
    QCOMPARE(size->value(), 130);
    QCOMPARE(zoom.count(), 0);
    QTest::keyClick(size, Qt::Key_Up);
    QCOMPARE(zoom.front().front().toInt(), 140);
}

void SettingsPageTest::everyControlHasAName()
{
    const OwnHabits own;
    SettingsPage page({});
    page.speak(Language::En);
    for (const QWidget* control : page.findChildren<QWidget*>()) {
        const bool isOfPage = control->window() == &page && !qobject_cast<const QScrollArea*>(control);
        if (isOfPage && control->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
    }
}

static const bool registered = huimin::tests::add<SettingsPageTest>("settings_page_test");

#include "settings_page_test.moc"
