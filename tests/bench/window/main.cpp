// From a key to the repainted results of a household of ten with all packs, from the start of the program to its first picture, and from
// a list of 2,000 rows to its PDF; from a pause in the editor of the rules to what is wrong with them.
// Prints JSON; `--ceiling N` also fails where a figure is more than N times what is claimed.
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QProcess>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>

#include "app/shell/habits.h"
#include "app/shell/letters.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "app/widgets/outline_view.h"
#include "core/rulepack/loader.h"
#include "tests/bench/window/checked_rules.h"
#include "tests/bench/window/long_list.h"

using namespace huimin;

namespace {

const std::string rulesFolder = HUIMIN_SOURCE_DIR "/rules";
const QString tenPersons = HUIMIN_SOURCE_DIR "/tests/screenshots/ten-persons.yaml";
constexpr int keysPressed = 100;
constexpr int starts = 20;
constexpr int lists = 5;
constexpr int pauses = 50;

/// Hears when the results have been painted.
class PaintListener : public QObject {
public:
    explicit PaintListener(OutlineView& view) : m_view(view) { view.viewport()->installEventFilter(this); }

    /// Whether new results came and were painted since the last call.
    bool isPainted() const { return m_painted; }
    void wait()
    {
        m_painted = false;
        m_reset = false;
        const auto connection = QObject::connect(&m_view.outline(), &QAbstractItemModel::modelReset, this, [this] { m_reset = true; });
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        QObject::disconnect(connection);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_painted = m_painted || (m_reset && event->type() == QEvent::Paint);
        return false;
    }

private:
    OutlineView& m_view;
    bool m_reset = false;
    bool m_painted = false;
};

void press(int key, const QString& text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(QApplication::focusWidget(), new QKeyEvent(type, key, Qt::NoModifier, text));
}

/// Milliseconds from each key to the picture it makes.
std::vector<double> keysToPictures(MainWindow& window)
{
    auto* view = window.findChild<OutlineView*>(QStringLiteral("results"));
    PaintListener listener(*view);
    listener.wait();
    window.showFact(QStringLiteral("members[p3].income.wage"));
    QCoreApplication::processEvents();
    // What is entered is covered until it is opened.
    press(Qt::Key_Space, QStringLiteral(" "));
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < keysPressed; ++i) {
        QElapsedTimer timer;
        timer.start();
        i % 2 == 0 ? press(Qt::Key_5, QStringLiteral("5")) : press(Qt::Key_Backspace, {});
        listener.wait();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

/// The whole of a program that ends once its window was drawn: more than the time to the first picture.
std::vector<double> startsToPictures()
{
    std::vector<double> times;
    for (int i = 0; i < starts; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess::execute(QStringLiteral(HUIMIN_WINDOW), {QStringLiteral("--exit-after-first-paint"), tenPersons});
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

struct Claim {
    const char* name;
    double p95;  ///< milliseconds
};

/// Tells one measure; how many times the claim it is.
double tell(QJsonArray& to, const Claim& claim, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1) + 0.5)]; };
    to.append(QJsonObject{{"name", claim.name}, {"unit", "ms"}, {"runs", static_cast<int>(times.size())}, {"p50", at(0.5)},
                          {"p95", at(0.95)}, {"max", times.back()}, {"claimed_p95", claim.p95}});
    return at(0.95) / claim.p95;
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the platform without a screen cannot do (raise, size hints) it says at every window, under no category of its own.
    qputenv("QT_LOGGING_RULES", "default.warning=false");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("huimin-bench"));
    QCoreApplication::setApplicationName(QStringLiteral("huimin-bench"));
    const auto rules = loadRules(rulesFolder);
    if (!rules)
        return 3;
    Habits habits;
    applyTheme(Theme::Light);
    applyLetters(100);
    MainWindow window(*rules, rulesFolder, *Date::of(2023, 2, 1), habits);
    window.show();
    window.activateWindow();
    window.open(tenPersons);
    QJsonArray measures;
    const double keys = tell(measures, {"from the last key to the repainted results, ten persons, all packs", 50}, keysToPictures(window));
    const double start = tell(measures, {"from the start to the first picture, warm", 300}, startsToPictures());
    const double list = tell(measures, {"from a list of 2,000 rows to its PDF", 3000}, bench::longListToPdf(lists));
    const double pause = tell(measures, {"from a pause in the largest rule file to its mistakes listed and underlined", 100},
                              bench::pausesToDiagnostics(rulesFolder, pauses));
    std::printf("%s", QJsonDocument(QJsonObject{{"benchmarks", measures}}).toJson().constData());
    const QStringList arguments = application.arguments();
    const qsizetype at = arguments.indexOf(QStringLiteral("--ceiling"));
    const double ceiling = at < 0 ? 0 : arguments.value(at + 1).toDouble();
    return ceiling > 0 && std::max({keys, start, list, pause}) > ceiling ? 1 : 0;
}
