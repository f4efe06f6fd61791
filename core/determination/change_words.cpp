#include "core/determination/change_words.h"

#include "core/determination/comparison_sentences.h"
#include "core/feel/value_text.h"
#include "core/rulepack/rule_labels.h"

namespace huimin {

namespace {

using Kind = DatedChange::Kind;

/// Tells one change: the sentence, and where it is taken from.
class ChangeTeller {
public:
    ChangeTeller(const DatedChange& change, const RuleSet& rules, Date day) : m_change(change), m_rules(rules), m_day(day) {}

    Cause tell()
    {
        Cause cause;
        cause.change = m_change;
        cause.text = text();
        if (m_change.entryAfter)
            cause.document = {m_change.entryAfter->document, m_change.entryAfter->document};
        else if (const Citations* citations = cited())
            cite(cause, *citations);
        return cause;
    }

private:
    Bilingual text() const
    {
        switch (m_change.kind) {
        case Kind::Raise: return fill(sentences::raiseCame, {m_change.standard->label, since(), figure(m_change.raise->value)});
        case Kind::SheetEntry: return m_change.standard->isSwitch ? switchText() : entryText();
        case Kind::SwitchInForce: return began(sentences::switchBegan, sentences::switchEnded, m_change.standard->label);
        case Kind::Parameter: return parameterText();
        case Kind::DefinitionFormula: return fill(sentences::definitionTurned, {m_change.definition->label, since()});
        case Kind::AmountFormula: return fill(sentences::amountTurned, {m_change.benefit->label, since()});
        case Kind::IncomePart: return fill(sentences::partTurned, {m_change.benefit->label, since()});
        case Kind::ConditionInForce: return began(sentences::conditionBegan, sentences::conditionEnded, conditionText());
        case Kind::BenefitInForce: return began(sentences::benefitBegan, sentences::benefitEnded, m_change.benefit->label);
        case Kind::TimePassed: return timeText();
        case Kind::SubjectAppeared: return fill(sentences::subjectAppeared, {m_change.subjectName, since(), m_change.fact->label});
        }
        return {};
    }

    std::string since() const { return m_change.day.toIso(); }

    Bilingual began(const Sentence& came, const Sentence& went, const Bilingual& what) const
    {
        return fill(m_change.begins ? came : went, {what, since()});
    }

    Bilingual figure(const Number& value, const Unit& unit) const
    {
        return feel::withUnit(feel::plainNumber(value), m_rules.units.label(unit));
    }
    Bilingual figure(const Number& value) const { return figure(value, m_change.standard->unit); }

    Bilingual entryText() const
    {
        const Bilingual& label = m_change.standard->label;
        const Bilingual now = figure(m_change.entryAfter->value);
        return m_change.entryBefore ? fill(sentences::entryStarted, {label, since(), now, figure(m_change.entryBefore->value)})
                                    : fill(sentences::entryFirst, {label, since(), now});
    }

    Bilingual switchText() const
    {
        return fill(m_change.entryAfter->isOn ? sentences::switchOn : sentences::switchOff, {m_change.standard->label, since()});
    }

    Bilingual parameterText() const
    {
        const Parameter& parameter = *m_change.parameter;
        const auto value = [&](const Parameter::Dated* dated) { return figure(dated->value, parameter.unit); };
        if (!m_change.valueBefore)
            return fill(sentences::valueCame, {parameter.label, since(), value(m_change.valueAfter)});
        if (!m_change.valueAfter)
            return fill(sentences::valueWent, {parameter.label, since(), value(m_change.valueBefore)});
        return fill(sentences::valueTurned, {parameter.label, since(), value(m_change.valueBefore), value(m_change.valueAfter)});
    }

    Bilingual conditionText() const
    {
        const Condition& condition = *m_change.condition;
        return condition.label.empty() ? condition.sentence : condition.label;
    }

    Bilingual timeText() const
    {
        if (m_change.condition)
            return fill(m_change.after.isTrue() ? sentences::timeHolds : sentences::timeHoldsNot,
                        {conditionText(), since(), m_change.subjectName});
        if (!m_change.definition || m_change.benefit)
            return fill(sentences::timeInBenefit, {m_change.benefit->label, since(), m_change.subjectName});
        const Definition& definition = *m_change.definition;
        const RuleLabels labels(m_rules, definition.subject);
        const auto value = [&](const Value& of) { return feel::shown(of, labels, definition.id, labels.isMoney(definition.id)); };
        return fill(sentences::timeTurned, {definition.label, since(), value(m_change.before), value(m_change.after), m_change.subjectName});
    }

    /// Null where the pack says nothing of it.
    const Citations* cited() const
    {
        switch (m_change.kind) {
        case Kind::Raise: return &m_change.raise->citations;
        case Kind::Parameter: return &(m_change.valueAfter ? m_change.valueAfter : m_change.valueBefore)->citations;
        case Kind::DefinitionFormula: return &m_change.definition->citations;
        case Kind::IncomePart: return &m_change.income->citations;
        case Kind::ConditionInForce: return &m_change.condition->citations;
        case Kind::TimePassed:
            if (m_change.condition)
                return &m_change.condition->citations;
            return m_change.definition ? &m_change.definition->citations : nullptr;
        case Kind::SheetEntry:
        case Kind::SwitchInForce:
        case Kind::AmountFormula:
        case Kind::BenefitInForce:
        case Kind::SubjectAppeared: return nullptr;
        }
        return nullptr;
    }

    void cite(Cause& cause, const Citations& citations) const
    {
        const Citation* citation = citationOn(citations, m_rules.documents, m_day);
        if (!citation)
            return;
        cause.citation = *citation;
        if (const auto found = m_rules.documents.find(citation->document); found != m_rules.documents.end())
            cause.document = found->second.shortName;
    }

    const DatedChange& m_change;
    const RuleSet& m_rules;
    Date m_day;
};

}  // namespace

Cause told(const DatedChange& change, const RuleSet& rules, Date day)
{
    return ChangeTeller(change, rules, day).tell();
}

}  // namespace huimin
