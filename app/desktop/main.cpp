#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <cstdio>

#include "app/desktop/arguments.h"
#include "app/desktop/single_instance.h"
#include "app/installation/rules_directory.h"
#include "app/installation/today.h"
#include "app/settings/office_settings.h"
#include "app/shell/habits.h"
#include "app/shell/letters.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "core/rulepack/loader.h"

namespace {

using namespace huimin;

/// Without rules there is nothing to show a window for.
int complain(const Diagnostics& diagnostics, Language language)
{
    for (const Diagnostic& diagnostic : diagnostics)
        std::fprintf(stderr, "%s\n", toText(diagnostic, language).c_str());
    return 2;
}

/// The rules the window goes by, and where they lie.
struct ChosenRules {
    std::string directory;
    Result<RuleSetPtr> rules;
    Diagnostics ownProblems = {};  ///< why the office's own do not hold, though there are some
};

/// Where the office's own rules cannot be read (any more), the program's hold, and the window says so.
ChosenRules chooseRules(const std::string& asked)
{
    const std::string directory = rulesDirectory(asked);
    auto rules = loadRules(directory);
    if (rules || !asked.empty() || directory != officeRulesDirectory())
        return {directory, std::move(rules)};
    return {programRulesDirectory(), loadRules(programRulesDirectory()), rules.diagnostics()};
}

void comeToFront(MainWindow& window, const QString& path)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    if (!path.isEmpty())
        window.open(path);
}

int runWindow(QApplication& application, const WindowArguments& arguments, SingleInstance& instance)
{
    Habits habits;
    if (arguments.language)
        habits.setLanguage(*arguments.language);
    applyTheme(habits.theme());
    applyLetters(habits.zoom(), habits.family());
    const ChosenRules chosen = chooseRules(arguments.rules.toStdString());
    if (!chosen.rules)
        return complain(chosen.rules.diagnostics(), habits.language());
    const Date day = arguments.day.value_or(loadOfficeSettings().day.value_or(today()));
    MainWindow window(*chosen.rules, chosen.directory, day, habits);
    QObject::connect(&instance, &SingleInstance::handed, &window, [&](const QString& path) { comeToFront(window, path); });
    if (!arguments.file.isEmpty())
        window.open(arguments.file);
    if (!chosen.ownProblems.empty())
        window.tellOwnRulesFailed(officeRulesDirectory(), chosen.ownProblems);
    window.show();
    if (arguments.exitAfterFirstPaint)
        QTimer::singleShot(0, &application, &QApplication::quit);
    else
        QTimer::singleShot(0, &window, &MainWindow::offerRecovery);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("huimin"));
    QCoreApplication::setApplicationName(QStringLiteral("huimin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUIMIN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("huimin"));
    const WindowArguments arguments = readWindowArguments(QCoreApplication::arguments());
    SingleInstance instance;
    if (!arguments.exitAfterFirstPaint && instance.handOver(arguments.file))
        return 0;
    instance.listen();
    return runWindow(application, arguments, instance);
}
