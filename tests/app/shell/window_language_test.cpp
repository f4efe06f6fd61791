// The English window has no Chinese in it but what is data, the Chinese one no Latin words but names.
#include <QtTest>
#include <QtWidgets>

#include "app/shell/main_window.h"
#include "app/widgets/outline_view.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class WindowLanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLabelIsInTheLanguageOfTheWindow_data();
    void everyLabelIsInTheLanguageOfTheWindow();
    void theLanguageChangesWhileTheWindowIsOpen();
    void everyControlHasANameForScreenReaders();
};

namespace {

/// What a person entered, or what is named in itself, is not the window's to translate.
bool isData(const QObject& object)
{
    for (const QObject* at = &object; at; at = at->parent()) {
        if (QStringList{"otherLanguage", "county", "countyOfNewCases", "sheetCounty"}.contains(at->objectName()) ||
            qobject_cast<const QCalendarWidget*>(at))
            return true;
    }
    const auto* button = qobject_cast<const QToolButton*>(&object);
    return button && button->defaultAction() && isData(*button->defaultAction());
}

void collect(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts << index.data().toString();
        collect(model, index, texts);
    }
}

void collect(const QWidget& widget, QStringList& texts)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription();
    if (widget.isWindow())
        texts << widget.windowTitle();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        texts << group->title();
    else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    else if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        texts << menu->title();
    else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        collect(*combo->model(), {}, texts);
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
        collect(*view->model(), {}, texts);
}

QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    collect(window, texts);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isData(*widget))
            collect(*widget, texts);
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (!isData(*action))
            texts << action->text() << action->toolTip();
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

/// A household without a name or county of its own: what is Chinese in its window is the window's.
QString namelessCase(const QTemporaryDir& folder)
{
    const QString path = folder.filePath("1.yaml");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("profile: household\nid: \"1\"\nresidence: rural\nmembers:\n"
               "  - {id: \"2\", birth_date: 1948-06-15, sex: male, relationship: head, disability: {grade: 2}}\n"
               "  - {id: \"3\", birth_date: 2012-06-15, sex: female, income: none}\n");
    return path;
}

struct Desk {
    QTemporaryDir folder;
    OwnHabits own;
    MainWindow window{shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits()};

    explicit Desk(Language language)
    {
        window.speak(language);
        window.open(namelessCase(folder));
        window.show();
        auto* view = window.findChild<OutlineView*>("results");
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return view->outline().rowCount() > 2; });
    }
};

const QRegularExpression han("\\p{Han}", QRegularExpression::UseUnicodePropertiesOption);
const QRegularExpression latinWord("[A-Za-z]{2,}");
/// File endings and licences are names, and so are check sums and what is printed on keys.
const QRegularExpression names("sha256:[0-9a-f]+|[0-9a-f]{4}…|\\.yaml|\\.yml|\\.ics|GPL|PDF|Ctrl|Shift|Alt|Enter|Tab|PageUp|PageDown");

}  // namespace

void WindowLanguageTest::everyLabelIsInTheLanguageOfTheWindow_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("Chinese") << static_cast<int>(Language::Zh);
    QTest::newRow("English") << static_cast<int>(Language::En);
}

void WindowLanguageTest::everyLabelIsInTheLanguageOfTheWindow()
{
    QFETCH(int, language);
    const bool isChinese = static_cast<Language>(language) == Language::Zh;
    Desk desk(static_cast<Language>(language));
    const QStringList texts = textsOf(desk.window);
    QVERIFY2(texts.size() > 60, qPrintable(QString::number(texts.size())));
    QStringList foreign;
    for (QString text : texts) {
        text.remove(names);
        if (text.contains(isChinese ? latinWord : han))
            foreign << text;
    }
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join("\n---\n")));
}

void WindowLanguageTest::theLanguageChangesWhileTheWindowIsOpen()
{
    Desk desk(Language::Zh);
    const QStringList chinese = textsOf(desk.window);
    desk.window.speak(Language::En);
    QVERIFY(!textsOf(desk.window).join(u' ').contains(han));
    desk.window.speak(Language::Zh);
    QCOMPARE(textsOf(desk.window).join(u'\n'), chinese.join(u'\n'));
}

void WindowLanguageTest::everyControlHasANameForScreenReaders()
{
    Desk desk(Language::Zh);
    QStringList nameless;
    for (QWidget* widget : desk.window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless << QString("%1 %2 in %3").arg(widget->metaObject()->className(), widget->objectName(),
                                                   widget->parentWidget()->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
}

static const bool registered = huimin::tests::add<WindowLanguageTest>("window_language_test");

#include "window_language_test.moc"
