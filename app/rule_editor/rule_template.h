#pragma once
#include <QCoreApplication>
#include <optional>
#include <string>
#include <vector>

#include "app/document/rule_document.h"
#include "core/rulepack/rule_set.h"
#include "core/yaml/new_value.h"

namespace huimin {

/// What a person says of something new before it is there.
struct NewThing {
    enum class Kind { Benefit, Fact, Definition, Standard, Pack };

    Kind kind = Kind::Benefit;
    std::string id;
    Bilingual label;
    std::string pack;     ///< the folder with a slash at its end; of a pack: the folder it gets
    std::string subject;  ///< whose it is; of a standard or a pack none
};

/// Begins benefits, facts, definitions, standards and packs with what the rules demand, so that they load at once; what is to be filled in
/// is said in them.
class RuleTemplates {
    Q_DECLARE_TR_FUNCTIONS(huimin::RuleTemplates)
public:
    /// Both outlive this. The rules are those of the document, as last checked.
    RuleTemplates(RuleDocument& document, const RuleSet& rules) : m_document(document), m_rules(rules) {}

    /// Why a thing cannot be called so; empty where it can.
    Bilingual objectionTo(const NewThing& thing) const;
    /// Makes it, as one step to undo, and says in which file it stands.
    Result<std::string> make(const NewThing& thing);

private:
    Result<std::string> makeFile(const std::string& name, const std::string& text, const QString& what);
    Result<std::string> append(const std::string& file, const std::string& list, const yaml::NewValue& item, const std::string& freshText,
                               const QString& what);
    std::string benefitText(const NewThing& thing) const;
    Result<std::string> makeFact(const NewThing& thing);
    Result<std::string> makeDefinition(const NewThing& thing);
    Result<std::string> makeStandard(const NewThing& thing);
    std::string moneyUnit(const std::string& subject) const;

    RuleDocument& m_document;
    const RuleSet& m_rules;
};

/// The subjects rules can be about, as they are declared: household, person …
struct SubjectChoice {
    std::string id;
    Bilingual label;
    std::string kind;  ///< of profile
    std::string at;    ///< the list its facts are in; empty: the whole
};
std::vector<SubjectChoice> subjectsOf(const RuleSet& rules);

}  // namespace huimin
