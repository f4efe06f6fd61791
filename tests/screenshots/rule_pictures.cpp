#include "tests/screenshots/rule_pictures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTabWidget>
#include <cstdio>

#include "app/rule_editor/effect_page.h"
#include "app/rule_editor/rule_editor_dialog.h"
#include "app/shell/letters.h"
#include "app/shell/spoken_language.h"
#include "app/shell/theme.h"
#include "core/rulepack/loader.h"

namespace huimin {

namespace {

struct Picture {
    QString name;
    int view = 0;
    const char* file = "";
    const char* id = "";
    Language language = Language::Zh;
    Theme theme = Theme::Light;
    int part = 0;  ///< of the view of effects
};

constexpr const char* standards = "shanxi/standards.yaml";
constexpr const char* pension = "shanxi/benefits/resident_base_pension.yaml";
constexpr const char* nursing = "shanxi/benefits/disabled_nursing_allowance.yaml";

void settle(RuleEditorDialog& editor)
{
    QElapsedTimer timer;
    timer.start();
    const auto* effect = editor.findChild<EffectPage*>();
    while (timer.elapsed() < 900 || editor.checker().isBusy() || effect->isBusy())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

const RuleThing* find(const RuleList& list, const Picture& picture)
{
    for (const RuleList::Pack& pack : list.packs()) {
        for (const auto& things : pack.files) {
            for (const RuleThing& thing : things) {
                if (thing.file == picture.file && thing.id == picture.id)
                    return &thing;
            }
        }
    }
    return nullptr;
}

void change(RuleDocument& document, const char* file, const std::string& from, const std::string& to)
{
    const auto at = document.text(file)->find(from);
    Q_ASSERT(at != std::string::npos);
    document.splice(file, {at, from, to}, QStringLiteral("change"));
}

bool take(const Picture& picture, const std::string& rules, const QString& household, const QString& folder)
{
    applyTheme(picture.theme);
    applyLetters(100);
    SpokenLanguage spoken;
    spoken.speak(picture.language);
    RuleDocument document(rules);
    if (!document.open().empty())
        return false;
    const auto published = loadRules(rules);
    if (!published)
        return false;
    RuleEditorDialog editor(document, {});
    editor.resize(1366, 768);
    editor.speak(picture.language);
    const auto sheetOf = [rules](const std::string& county, const RuleSet& of) { return findStandards(rules, county, of); };
    const std::string path = household.toStdString();
    editor.setTrial({*published, NamedCase{QFileInfo(household).completeBaseName().toStdString(), path, std::nullopt}, sheetOf, *Date::of(2023, 2, 1)});
    editor.QWidget::show();
    // A raise of 15, and in the text a slip of the pen.
    change(document, standards, "{value: 5, from: 2023-01-01", "{value: 15, from: 2023-01-01");
    if (picture.view == 1)
        change(document, pension, "when: age >= 60", "when: agee >= 60");
    settle(editor);
    if (const RuleThing* thing = find(editor.list(), picture))
        editor.show(*thing);
    editor.findChild<QTabWidget*>()->setCurrentIndex(picture.view);
    auto* effect = editor.findChild<EffectPage*>();
    effect->setFolder(QFileInfo(household).path());
    effect->findChild<QTabWidget*>()->setCurrentIndex(picture.part);
    settle(editor);
    const QString file = folder + u'/' + picture.name + QStringLiteral(".png");
    std::printf("%s\n", qPrintable(file));
    return editor.grab().save(file);
}

}  // namespace

bool takeRulePictures(const std::string& rules, const QString& household, const QString& folder)
{
    bool done = true;
    for (const Picture& picture : {Picture{"rules-form-zh", 0, standards, "resident_base_pension"},
                                   Picture{"rules-conditions-zh", 0, pension, "resident_base_pension"},
                                   Picture{"rules-conditions-en", 0, pension, "resident_base_pension", Language::En},
                                   Picture{"rules-table-zh", 0, nursing, "disabled_nursing_allowance"},
                                   Picture{"rules-text-zh", 1, pension, "resident_base_pension"},
                                   Picture{"rules-text-zh-dark", 1, pension, "resident_base_pension", Language::Zh, Theme::Dark},
                                   Picture{"rules-reading-zh", 2, pension, "resident_base_pension"},
                                   Picture{"rules-effect-zh", 3, pension, "resident_base_pension"},
                                   Picture{"rules-bounds-zh", 3, pension, "resident_base_pension", Language::Zh, Theme::Light, 2},
                                   Picture{"rules-effect-en", 3, pension, "resident_base_pension", Language::En}})
        done = take(picture, rules, household, folder) && done;
    return done;
}

}  // namespace huimin
