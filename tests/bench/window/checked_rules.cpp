#include "tests/bench/window/checked_rules.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>

#include "app/rule_editor/rule_editor_dialog.h"

namespace huimin::bench {

namespace {

/// The largest file that is read with the rules: examples are run apart.
std::string largestFile(const RuleDocument& document)
{
    std::string largest;
    std::size_t size = 0;
    for (const auto& [name, text] : document.texts()) {
        const bool isRead = name.find("/examples/") == std::string::npos && !name.ends_with("/overview.yaml");
        if (isRead && text.size() > size) {
            largest = name;
            size = text.size();
        }
    }
    return largest;
}

void waitFor(const RuleChecker& checker)
{
    while (checker.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

}  // namespace

std::vector<double> pausesToDiagnostics(const std::string& rules, int runs)
{
    RuleDocument document(rules);
    if (!document.open().empty())
        qFatal("the rules were not read");
    RuleEditorDialog editor(document, {});
    editor.speak(Language::Zh);
    const std::string file = largestFile(document);
    RuleThing thing;
    thing.file = file;
    editor.show(thing);
    editor.QWidget::show();
    waitFor(editor.checker());
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        // A mistake and its mending, by turns.
        if (i % 2 == 0)
            document.splice(file, {0, "", "x"}, QStringLiteral("type"));
        else
            document.undoStack().undo();
        QElapsedTimer timer;
        timer.start();
        editor.checker().askNow();
        waitFor(editor.checker());
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

}  // namespace huimin::bench
