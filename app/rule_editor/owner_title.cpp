#include "app/rule_editor/owner_title.h"

#include <QCoreApplication>

#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

/// The context of these labels for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(huimin::OwnerTitle)
};

Bilingual wordsAt(const yaml::Node& map, const char* key)
{
    const auto in = [](const yaml::Node* words, const char* language) {
        const yaml::Node* text = words ? words->find(language) : nullptr;
        return text && text->isScalar() ? text->text : std::string();
    };
    const yaml::Node* words = map.find(key);
    return {in(words, "zh"), in(words, "en")};
}

QString labelOf(const yaml::Node& map, const RuleSetPtr& rules, Language language)
{
    for (const char* key : {"label", "short", "title"}) {
        const QString label = qt(wordsAt(map, key).in(language));
        if (!label.isEmpty())
            return label;
    }
    const Benefit* benefit = rules ? rules->benefit(idOf(map)) : nullptr;
    return benefit ? qt(benefit->label.in(language)) : QString();
}

}  // namespace

yaml::Path ownerPath(const RuleText& text, const yaml::Path& thing, const yaml::Path& path)
{
    yaml::Path owner = thing;
    yaml::Path way;
    for (std::size_t i = 0; i + 1 < path.steps().size(); ++i) {
        way = way / path.steps()[i];
        const yaml::Node* node = text.document().find(way);
        // A note is a text itself, and no owner of texts.
        const bool isItem = path.steps()[i].index() && node && node->isMap() && !node->find("zh") && !node->find("en");
        if (isItem && i >= thing.steps().size())
            owner = way;
    }
    return owner;
}

QString ownerTitle(const RuleEditing& editing, const yaml::Path& owner, Language language)
{
    const yaml::Node* map = editing.text() ? editing.text()->document().find(owner) : nullptr;
    if (!map)
        return {};
    const QString label = labelOf(*map, editing.rules(), language);
    const QString id = qt(idOf(*map));
    const yaml::Path::Step* list = owner.steps().size() < 2 ? nullptr : &owner.steps()[owner.steps().size() - 2];
    const std::string of = list && list->key() ? *list->key() : std::string();
    if (of == "counts_as_income")
        return Words::tr("What counts as income");
    if (of == "displaced_by")
        return Words::tr("Gives way to: %1").arg(label.isEmpty() ? id : label);
    return label.isEmpty() || label == id ? id : id.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, id);
}

}  // namespace huimin
