#include "app/rule_editor/rule_template.h"

#include <algorithm>
#include <cctype>

#include "app/rule_editor/rule_template_sentences.h"
#include "core/yaml/document.h"

namespace huimin {

namespace {

using yaml::NewValue;

NewValue bilingual(const Bilingual& text)
{
    return NewValue::map({{"zh", NewValue::text(text.zh)}, {"en", NewValue::text(text.en)}}, NewValue::Layout::Brackets);
}

/// As YAML writes it, quoted where it must be.
std::string bilingualText(const Bilingual& text)
{
    auto document = yaml::Document::open("x: y\n", "template.yaml");
    const auto made = document->replace(yaml::Path{"x"}, bilingual(text));
    const std::string written = made ? document->text() : "x: y\n";
    return written.substr(3, written.size() - 4);
}

bool isId(const std::string& id)
{
    const auto fits = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0; };
    return !id.empty() && std::all_of(id.begin(), id.end(), fits) && std::isdigit(static_cast<unsigned char>(id.front())) == 0;
}

bool hasFact(const Fact& fact, const std::string& id)
{
    return std::any_of(fact.facts.begin(), fact.facts.end(), [&](const Fact& inner) { return inner.id == id || hasFact(inner, id); });
}

bool isTaken(const RuleSet& rules, const std::string& id)
{
    return rules.benefit(id) || rules.definitions.contains(id) || rules.standards.contains(id) || rules.parameters.contains(id) ||
           std::any_of(rules.kinds.begin(), rules.kinds.end(), [&](const auto& kind) { return hasFact(kind->root, id); });
}

}  // namespace

std::vector<SubjectChoice> subjectsOf(const RuleSet& rules)
{
    std::vector<SubjectChoice> subjects;
    for (const auto& kind : rules.kinds) {
        subjects.push_back({kind->subject, kind->label, kind->id, {}});
        for (const Fact& fact : kind->root.facts) {
            if (fact.type == FactType::List && !fact.subject.empty())
                subjects.push_back({fact.subject, fact.itemLabel.empty() ? fact.label : fact.itemLabel, kind->id, fact.id});
        }
    }
    return subjects;
}

Bilingual RuleTemplates::objectionTo(const NewThing& thing) const
{
    const bool isPack = thing.kind == NewThing::Kind::Pack;
    std::string plain = thing.id;
    if (isPack)
        std::replace(plain.begin(), plain.end(), '-', '_');
    if (!isId(plain))
        return fill(sentences::notAnId);
    const auto isPackTaken = std::any_of(m_rules.packs.begin(), m_rules.packs.end(), [&](const PackInfo& pack) { return pack.id == thing.id; });
    if (isPack ? isPackTaken : isTaken(m_rules, thing.id))
        return fill(sentences::idTaken, {thing.id});
    if (thing.label.zh.empty() || thing.label.en.empty())
        return fill(sentences::bothLanguages);
    return {};
}

/// What the amounts of others with the same subject are in; empty where there are none.
std::string RuleTemplates::moneyUnit(const std::string& subject) const
{
    for (const Benefit& benefit : m_rules.benefits) {
        for (const Route& route : benefit.routes) {
            if (route.subject == subject && !route.amount.formulas.empty())
                return route.amount.unit.toText();
        }
    }
    return {};
}

std::string RuleTemplates::benefitText(const NewThing& thing) const
{
    const std::string unit = moneyUnit(thing.subject);
    std::string text = "# 待填：条件（每个都要写出处）、金额、材料，以及不是人人都相关时的 concerns。\n"
                       "# To fill in: conditions (each with its source), the amount, the papers, and `concerns` where it does not concern everybody.\n";
    text += "benefit: " + thing.id + "\nlabel: " + bilingualText(thing.label) + "\n";
    text += std::string("kind: ") + (unit.empty() ? "service" : "money") + "\nsubject: " + thing.subject + "\n";
    text += "authority: " + bilingualText({"待填", "to fill in"}) + "\nconcerns: \"true\"\n";
    text += "conditions: []\n";
    if (!unit.empty())
        text += "amount: {formula: 0, unit: " + unit + "}\n";
    return text + "papers: []\npublicity: allowed\n";
}

Result<std::string> RuleTemplates::makeFile(const std::string& name, const std::string& text, const QString& what)
{
    if (m_document.text(name))
        return Diagnostic{Diagnostic::Severity::Error, {m_document.pathOf(name), 0, 0}, fill(sentences::idTaken, {name}), {}, {}};
    m_document.addFile(name, text, what);
    return name;
}

/// At the end of a list of a file; a file that is not there is begun.
Result<std::string> RuleTemplates::append(const std::string& file, const std::string& list, const yaml::NewValue& item, const std::string& freshText,
                                          const QString& what)
{
    const std::string* text = m_document.text(file);
    auto document = yaml::Document::open(text ? *text : freshText, m_document.pathOf(file));
    if (!document)
        return document.diagnostics();
    const yaml::Node* there = document->find(yaml::Path{list});
    const bool isEmpty = there && there->isSequence() && there->items.empty();
    const auto made = isEmpty ? document->replace(yaml::Path{list}, NewValue::list({item})) : document->appendItem(yaml::Path{list}, item);
    if (!made)
        return made.diagnostics();
    if (!text)
        return makeFile(file, document->text(), what);
    m_document.setText(file, document->text(), what);
    return file;
}

Result<std::string> RuleTemplates::makeFact(const NewThing& thing)
{
    const auto subjects = subjectsOf(m_rules);
    const auto subject = std::find_if(subjects.begin(), subjects.end(), [&](const SubjectChoice& one) { return one.id == thing.subject; });
    if (subject == subjects.end())
        return Diagnostic{Diagnostic::Severity::Error, {}, fill(sentences::noSubject), {}, {}};
    const NewValue fact = NewValue::map({{"id", NewValue::text(thing.id)},
                                         {"type", NewValue::text("boolean")},
                                         {"label", bilingual(thing.label)},
                                         {"question", bilingual({thing.label.zh + "？", thing.label.en + "?"})},
                                         {"unlisted", NewValue::literal("false")}});
    const std::string file = thing.pack + "profiles/" + subject->kind + (subject->at.empty() ? "" : "_" + subject->at) + "_added.yaml";
    std::string fresh = "# 补充到 " + subject->kind + " 的情况。/ Facts added to " + subject->kind + ".\nextends: " + subject->kind + "\n";
    if (!subject->at.empty())
        fresh += "at: " + subject->at + "\n";
    return append(file, "facts", fact, fresh + "facts: []\n", tr("New fact"));
}

Result<std::string> RuleTemplates::makeDefinition(const NewThing& thing)
{
    const NewValue definition = NewValue::map({{"id", NewValue::text(thing.id)},
                                               {"subject", NewValue::text(thing.subject)},
                                               {"label", bilingual(thing.label)},
                                               {"formula", NewValue::literal("0")}});
    return append(thing.pack + "definitions/" + thing.subject + ".yaml", "definitions", definition,
                  "# 待填：formula。/ To fill in: the formula.\ndefinitions: []\n", tr("New definition"));
}

Result<std::string> RuleTemplates::makeStandard(const NewThing& thing)
{
    std::string unit = moneyUnit(thing.subject);
    for (const auto& [id, standard] : m_rules.standards) {
        if (unit.empty() && !standard.isSwitch)
            unit = standard.unit.toText();
    }
    const NewValue standard = NewValue::map(
        {{"id", NewValue::text(thing.id)},
         {"unit", NewValue::text(unit.empty() ? "CNY/person/month" : unit)},
         {"label", bilingual(thing.label)},
         {"look_for", bilingual({"待填：县里哪份文件里有这个标准", "to fill in: which document of the county has it"})}});
    return append(thing.pack + "standards.yaml", "standards", standard, "standards: []\n", tr("New standard"));
}

Result<std::string> RuleTemplates::make(const NewThing& thing)
{
    if (const Bilingual objection = objectionTo(thing); !objection.empty())
        return Diagnostic{Diagnostic::Severity::Error, {}, objection, {}, {}};
    switch (thing.kind) {
    case NewThing::Kind::Benefit: return makeFile(thing.pack + "benefits/" + thing.id + ".yaml", benefitText(thing), tr("New benefit"));
    case NewThing::Kind::Fact: return makeFact(thing);
    case NewThing::Kind::Definition: return makeDefinition(thing);
    case NewThing::Kind::Standard: return makeStandard(thing);
    case NewThing::Kind::Pack:
        return makeFile(thing.id + "/pack.yaml",
                        "# 待填：版本、适用地区；待遇放在 benefits/ 下，文件放在 sources.yaml。\n"
                        "# To fill in: version and jurisdiction; benefits go below benefits/, documents into sources.yaml.\n"
                        "pack: " + thing.id + "\nversion: \"1\"\ntitle: " + bilingualText(thing.label) +
                            "\njurisdiction: " + bilingualText({"待填", "to fill in"}) + "\nlanguages: [zh, en]\n",
                        tr("New pack"));
    }
    return std::string();
}

}  // namespace huimin
