// Writes pictures of the main page into a folder, without a screen.
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QToolBar>
#include <algorithm>
#include <cstdio>

#include "app/shell/habits.h"
#include "app/shell/letters.h"
#include "app/shell/main_window.h"
#include "app/shell/page_rail.h"
#include "app/shell/theme.h"
#include "app/standards/standards_page.h"
#include "app/wages/service_ticks.h"
#include "app/widgets/outline_view.h"
#include "app/widgets/page.h"
#include "core/rulepack/loader.h"
#include "tests/screenshots/rule_pictures.h"

using namespace huimin;

namespace {

const std::string rulesFolder = HUIMIN_SOURCE_DIR "/rules";
const QString samples = HUIMIN_SOURCE_DIR "/rules/samples/";
const QString pictureCases = HUIMIN_SOURCE_DIR "/tests/screenshots/";

struct Picture {
    QString name;
    QString file;       ///< empty: an empty case
    Language language = Language::Zh;
    Theme theme = Theme::Light;
    bool opensRow = false;
    QString page = {};      ///< the class of another page
    QString standard = {};  ///< on the page of standards, this one in full
    bool showsServices = false;  ///< on the page of wages, the checklist, with its first entry ticked
};

void letEverythingSettle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 700)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// What a page tells is reckoned beside the window, and on a busy machine that takes its time.
void letThePageFill(const MainWindow& window)
{
    const auto isEmpty = [](const OutlineView* view) { return view->isVisible() && view->outline().rowCount() == 0; };
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20000) {
        const auto views = window.findChildren<OutlineView*>();
        if (std::none_of(views.begin(), views.end(), isEmpty))
            return;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

/// The first entry of the first section, opened to its reasons.
void openFirstRow(const MainWindow& window)
{
    auto* view = window.findChild<OutlineView*>(QStringLiteral("results"));
    const QModelIndex section = view->outline().index(0, 0);
    view->expand(view->outline().index(0, 0, section));
}

void showStandard(MainWindow& window, const QString& standard)
{
    auto* page = window.findChild<StandardsPage*>();
    window.pages().show(page);
    page->showStandard(standard);
}

/// As somebody has it who goes through it.
void showServices(const MainWindow& window)
{
    auto* view = window.findChild<OutlineView*>(QStringLiteral("wages"));
    view->goTo(QStringLiteral("services"));
    for (const int key : {Qt::Key_Down, Qt::Key_Space}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &press);
    }
    view->scrollToBottom();
}

void showPage(MainWindow& window, const QString& name)
{
    for (Page* page : window.pages().all()) {
        if (QString::fromLatin1(page->metaObject()->className()).endsWith(name))
            window.pages().show(page);
    }
}

bool take(const Picture& picture, const RuleSetPtr& rules, const QString& folder)
{
    Habits habits;
    habits.setLanguage(picture.language);
    habits.setTheme(picture.theme);
    // No picture shows what another one ticked.
    QFile::remove(ServiceTicks::usualFile());
    applyTheme(picture.theme);
    applyLetters(100);
    MainWindow window(rules, rulesFolder, *Date::of(2023, 2, 1), habits);
    window.resize(1366, 768);
    window.show();
    if (!picture.file.isEmpty())
        window.open(picture.file);
    letEverythingSettle();
    if (!picture.page.isEmpty())
        showPage(window, picture.page);
    if (!picture.page.isEmpty())
        letThePageFill(window);
    if (picture.opensRow)
        openFirstRow(window);
    if (picture.showsServices)
        showServices(window);
    if (!picture.standard.isEmpty())
        showStandard(window, picture.standard);
    letEverythingSettle();
    const QString path = folder + u'/' + picture.name + QStringLiteral(".png");
    std::printf("%s\n", qPrintable(path));
    return window.grab().save(path);
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    // What the platform without a screen cannot do (raise, size hints) it says at every window, under no category of its own.
    qputenv("QT_LOGGING_RULES", "default.warning=false");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("huimin-screenshots"));
    QCoreApplication::setApplicationName(QStringLiteral("huimin-screenshots"));
    const QString folder = application.arguments().value(1, QStringLiteral("."));
    const auto rules = loadRules(rulesFolder);
    if (!rules || !QDir().mkpath(folder))
        return 3;
    const QString household = samples + QStringLiteral("household.yaml");
    bool done = takeRulePictures(rulesFolder, household, folder);
    // The pictures of one window alone.
    if (application.arguments().value(2) == QLatin1String("rules"))
        return done ? 0 : 3;
    for (const Picture& picture : {Picture{"main-zh", household, Language::Zh, Theme::Light, true},
                                   Picture{"main-zh-dark", household, Language::Zh, Theme::Dark, true},
                                   Picture{"main-en", household, Language::En, Theme::Light, true},
                                   Picture{"empty-zh", {}},
                                   Picture{"ten-persons-zh", pictureCases + "ten-persons.yaml"},
                                   Picture{"wage-claim-zh", samples + "wage_claim.yaml"},
                                   Picture{"wages-zh", samples + "wage_claim.yaml", Language::Zh, Theme::Light, false, "WagesPage"},
                                   Picture{"wages-zh-dark", samples + "wage_claim.yaml", Language::Zh, Theme::Dark, false, "WagesPage"},
                                   Picture{"wages-en", samples + "wage_claim.yaml", Language::En, Theme::Light, false, "WagesPage"},
                                   Picture{"services-zh", samples + "wage_claim.yaml", Language::Zh, Theme::Light, false, "WagesPage", {}, true},
                                   Picture{"services-en", samples + "wage_claim.yaml", Language::En, Theme::Light, false, "WagesPage", {}, true},
                                   Picture{"error-zh", pictureCases + "misspelt.yaml"},
                                   Picture{"standards-zh", household, Language::Zh, Theme::Light, false, {}, "resident_base_pension"},
                                   Picture{"standards-en", household, Language::En, Theme::Light, false, {}, "rural_dibao"},
                                   Picture{"standards-zh-dark", pictureCases + "county-without-sheet.yaml", Language::Zh, Theme::Dark, false,
                                           {}, "resident_base_pension"},
                                   Picture{"comparison-zh", household, Language::Zh, Theme::Light, false, "ComparisonPage"},
                                   Picture{"comparison-zh-dark", household, Language::Zh, Theme::Dark, false, "ComparisonPage"},
                                   Picture{"comparison-en", household, Language::En, Theme::Light, false, "ComparisonPage"},
                                   Picture{"print-zh", household, Language::Zh, Theme::Light, false, "PrintPage"},
                                   Picture{"print-zh-dark", household, Language::Zh, Theme::Dark, false, "PrintPage"},
                                   Picture{"print-en", household, Language::En, Theme::Light, false, "PrintPage"},
                                   Picture{"overview-zh", household, Language::Zh, Theme::Light, false, "OverviewPage"},
                                   Picture{"overview-zh-dark", household, Language::Zh, Theme::Dark, false, "OverviewPage"},
                                   Picture{"overview-en", household, Language::En, Theme::Light, false, "OverviewPage"},
                                   Picture{"settings-zh", household, Language::Zh, Theme::Light, false, "SettingsPage"},
                                   Picture{"settings-zh-dark", household, Language::Zh, Theme::Dark, false, "SettingsPage"},
                                   Picture{"settings-en", household, Language::En, Theme::Light, false, "SettingsPage"}})
        done = take(picture, *rules, folder) && done;
    return done ? 0 : 3;
}
