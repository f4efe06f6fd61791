#include "core/rulepack/rule_remarks.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "core/feel/check/checker.h"
#include "core/rulepack/remark_sentences.h"
#include "core/rulepack/rule_edit.h"
#include "core/rulepack/rule_parts.h"
#include "core/rulepack/rule_text.h"
#include "core/rulepack/static_meanings.h"
#include "core/yaml/document.h"

namespace huimin {

namespace {

using yaml::Node;

/// Whether a text holds a Chinese character (the common block; rarer ones never stand alone).
bool hasChinese(const std::string& text)
{
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0xE4 && byte <= 0xE9)
            return true;
    }
    return false;
}

class FileRemarks {
public:
    FileRemarks(const yaml::Tree& file, const RuleSet& rules, Date day) : m_file(file), m_root(file.root()), m_rules(rules), m_day(day) {}

    Diagnostics find()
    {
        for (const RulePart& part : partsOf(m_root))
            lookAt(part);
        lookForSources();
        return std::move(m_remarks);
    }

private:
    void add(const Node& node, const Bilingual& message)
    {
        Diagnostic remark = yaml::errorAt(node, message);
        remark.severity = Diagnostic::Severity::Warning;
        m_remarks.push_back(std::move(remark));
    }

    const Node* nodeAt(const yaml::Path& path) const
    {
        const Node* node = &m_root;
        for (const yaml::Path::Step& step : path.steps()) {
            if (!node)
                return nullptr;
            const std::size_t* index = step.index();
            node = !index ? node->find(*step.key()) : *index < node->items.size() ? &node->items[*index] : nullptr;
        }
        return node;
    }

    void lookAt(const RulePart& part)
    {
        const Node* node = nodeAt(part.path);
        if (!node)
            return;
        switch (part.kind) {
        case RulePartKind::Text: return lookAtText(*node);
        case RulePartKind::Values:
            lookForGaps(*node);
            return lookAtAge(*node, part.owner);
        case RulePartKind::Raises: return lookAtAge(*node, part.owner);
        case RulePartKind::Formulas: return lookForGaps(*node);
        case RulePartKind::Conditions:
        case RulePartKind::Ids:
        case RulePartKind::Options:
        case RulePartKind::Expression:
        case RulePartKind::Table: return;
        }
    }

    void lookAtText(const Node& node)
    {
        const Bilingual text = writtenBilingual(&node);
        if (text.zh.empty() || text.en.empty())
            add(node, fill(sentences::remarkEmptyText));
        else if (text.zh == text.en && hasChinese(text.en))
            add(node, fill(sentences::remarkNotTranslated));
    }

    /// An entry of a list, with when it is in force.
    struct Dated {
        const Node* node = nullptr;
        Period period;
    };

    static std::vector<Dated> datedIn(const Node& list)
    {
        std::vector<Dated> all;
        for (const Node& item : list.items)
            all.push_back({&item, {Date::parse(writtenText(item, "from")), Date::parse(writtenText(item, "to"))}});
        std::stable_sort(all.begin(), all.end(), [](const Dated& a, const Dated& b) { return a.period.from < b.period.from; });
        return all;
    }

    void lookForGaps(const Node& list)
    {
        const std::vector<Dated> all = datedIn(list);
        for (std::size_t i = 1; i < all.size(); ++i) {
            const auto& ended = all[i - 1].period.to;
            const auto& begins = all[i].period.from;
            const auto next = ended ? ended->plusDays(1) : std::nullopt;
            if (next && begins && *next < *begins)
                add(*all[i].node, fill(sentences::remarkGap, {next->toIso(), begins->plusDays(-1)->toIso()}));
        }
        if (const Dated* last = endedLast(all); last && *last->period.to < m_day)
            add(*last->node, fill(sentences::remarkEnded, {last->period.to->toIso(), m_day.toIso()}));
    }

    /// The entry after whose end none is in force; null where one has no end.
    static const Dated* endedLast(const std::vector<Dated>& all)
    {
        const bool isOpen = std::any_of(all.begin(), all.end(), [](const Dated& each) { return !each.period.to; });
        const auto last = std::max_element(all.begin(), all.end(), [](const Dated& a, const Dated& b) { return a.period.to < b.period.to; });
        return isOpen || last == all.end() ? nullptr : &*last;
    }

    /// The days after which the pack of this file warns; 0: never.
    int warningAge() const
    {
        for (const PackInfo& pack : m_rules.packs) {
            const auto below = std::filesystem::path(m_file.source().file()).lexically_normal().lexically_relative(std::filesystem::path(pack.folder).lexically_normal());
            if (!below.empty() && *below.begin() != "..")
                return pack.warnIfOlderThanDays;
        }
        return 0;
    }

    void lookAtAge(const Node& list, const std::vector<std::string>& owner)
    {
        const int age = warningAge();
        const std::vector<Dated> all = datedIn(list);
        if (age == 0 || all.empty() || !all.back().period.from)
            return;
        const Date latest = *all.back().period.from;
        if (latest.dayNumber() + age < m_day.dayNumber())
            add(*all.back().node, fill(sentences::remarkOld, {owner.empty() ? "" : owner.back(), latest.toIso(), m_day.toIso(), age}));
    }

    void lookForSources()
    {
        if (const Node* definitions = m_root.find("definitions")) {
            for (const Node& definition : definitions->items) {
                if (!definition.find("source"))
                    add(definition, fill(sentences::remarkNoSource, {writtenText(definition, "id")}));
            }
        }
        const Node* id = m_root.find("benefit");
        const Node* conditions = m_root.find("conditions");
        if (id && conditions && conditions->isSequence() && conditions->items.empty())
            add(*conditions, fill(sentences::remarkNoConditions, {id->text}));
    }

    const yaml::Tree& m_file;
    const Node& m_root;
    const RuleSet& m_rules;
    Date m_day;
    Diagnostics m_remarks;
};

/// Conditions of one route that exclude each other. What excludes itself the loader tells.
class ConditionRemarks {
public:
    explicit ConditionRemarks(const RuleSet& rules) : m_names(rules), m_formulas(formulasOf(m_names)), m_meanings(m_names, m_formulas, true) {}

    Diagnostics find(const std::string& file)
    {
        for (const Benefit& benefit : m_names.rules().benefits) {
            for (const Route& route : benefit.routes) {
                if (benefit.place.file == file)
                    lookAt(route);
            }
        }
        return std::exchange(m_remarks, {});
    }

private:
    void lookAt(const Route& route)
    {
        const Subject* subject = m_names.subject(route.subject);
        if (!subject)
            return;
        const NameScope names(m_names, *subject);
        const StaticScope scope(names, m_meanings);
        feel::Knowledge known;
        for (const Condition& condition : route.conditions) {
            // Conditions of other times do not meet.
            if (condition.when.tree && !condition.period.from && !condition.period.to)
                known = both(known, lookAt(condition, known, scope));
        }
    }

    /// What is sure where the condition holds. `known` is what those before it make sure of.
    feel::Knowledge lookAt(const Condition& condition, const feel::Knowledge& known, const StaticScope& scope)
    {
        feel::Knowledge own;
        for (const feel::Expr* part : partsOf(*condition.when.tree)) {
            const feel::Judgement alone = feel::Checker(scope, nullptr).judge(*part, own);
            const feel::Judgement after = feel::Checker(scope, nullptr).judge(*part, both(known, own));
            if (after.type.truth == false && alone.type.truth != false)
                add(condition.when, part->begin);
            own = both(own, alone.ifTrue);
        }
        return own;
    }

    /// What has to hold all together.
    static std::vector<const feel::Expr*> partsOf(const feel::Expr& expr)
    {
        const auto* logic = std::get_if<feel::Logic>(&expr.node);
        if (!logic || logic->op != feel::Connective::And)
            return {&expr};
        std::vector<const feel::Expr*> parts = partsOf(*logic->left);
        for (const feel::Expr* part : partsOf(*logic->right))
            parts.push_back(part);
        return parts;
    }

    void add(const Formula& formula, std::size_t offset)
    {
        Diagnostic remark = errorIn(formula, offset, fill(sentences::remarkCannotHold));
        remark.severity = Diagnostic::Severity::Warning;
        m_remarks.push_back(std::move(remark));
    }

    RuleNames m_names;
    std::vector<OwnedFormula> m_formulas;
    StaticMeanings m_meanings;
    Diagnostics m_remarks;
};

/// Conditions of an edited file whose expression is another than on the disk while their own words are the same.
Diagnostics oldWords(const yaml::Tree& file)
{
    const std::string& path = file.source().file();
    const auto published = readFile(path, {});
    const auto before = published ? RuleText::open(published->source().text(), path) : published.diagnostics();
    const auto now = RuleText::open(file.source().text(), path);
    Diagnostics remarks;
    if (!before || !now)
        return remarks;
    for (const RulePart& part : now->parts()) {
        if (part.kind != RulePartKind::Conditions)
            continue;
        const std::vector<WrittenCondition> was = before->conditions(part.path);
        const std::vector<WrittenCondition> is = now->conditions(part.path);
        for (std::size_t i = 0; i < is.size(); ++i) {
            const auto same = std::find_if(was.begin(), was.end(), [&](const WrittenCondition& one) { return one.id == is[i].id; });
            const bool hasOldWords = same != was.end() && same->when != is[i].when && same->label == is[i].label && !is[i].label.empty();
            const Node* label = hasOldWords ? now->document().find(part.path / i / "label") : nullptr;
            if (!label)
                continue;
            remarks.push_back(yaml::errorAt(*label, fill(sentences::remarkOldWords, {is[i].id})));
            remarks.back().severity = Diagnostic::Severity::Warning;
        }
    }
    return remarks;
}

}  // namespace

Diagnostics ruleRemarks(const RuleSet& rules, const EditedFiles& edited, Date day)
{
    Diagnostics remarks;
    ConditionRemarks conditions(rules);
    for (const PackInfo& pack : rules.packs) {
        const auto names = filesBelow(pack.folder, edited);
        for (std::size_t i = 0; names && i < names->size(); ++i) {
            const std::string& name = (*names)[i];
            if (!name.ends_with(".yaml") || name.starts_with("examples/"))
                continue;
            const std::string path = (std::filesystem::path(pack.folder) / name).string();
            if (const auto tree = readFile(path, edited)) {
                append(remarks, FileRemarks(*tree, rules, day).find());
                append(remarks, conditions.find(path));
                if (editOf(path, edited))
                    append(remarks, oldWords(*tree));
            }
        }
    }
    sortByPlace(remarks);
    return remarks;
}

}  // namespace huimin
