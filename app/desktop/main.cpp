#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>
#include <cstdio>

#include "app/desktop/arguments.h"
#include "app/desktop/single_instance.h"
#include "app/document/office_folder.h"
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

/// Where an office keeps rules of its own, which it could not write to where the program's lie.
std::string ownDirectory()
{
    return (officeFolder() + QStringLiteral("/rules")).toStdString();
}

/// Null where there are none. Where they cannot be read (any more) it is said, and the program's own hold.
RuleSetPtr ownRules(Language language)
{
    if (!QFileInfo::exists(QString::fromStdString(ownDirectory())))
        return nullptr;
    const auto rules = loadRules(ownDirectory());
    if (!rules)
        complain(rules.diagnostics(), language);
    return rules ? *rules : nullptr;
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
    std::string directory = rulesDirectory(arguments.rules.toStdString());
    const auto own = arguments.rules.isEmpty() ? ownRules(habits.language()) : nullptr;
    if (own)
        directory = ownDirectory();
    const auto rules = own ? Result<RuleSetPtr>(own) : loadRules(directory);
    if (!rules)
        return complain(rules.diagnostics(), habits.language());
    const Date day = arguments.day.value_or(loadOfficeSettings().day.value_or(today()));
    MainWindow window(*rules, directory, day, habits);
    QObject::connect(&instance, &SingleInstance::handed, &window, [&](const QString& path) { comeToFront(window, path); });
    if (!arguments.file.isEmpty())
        window.open(arguments.file);
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
