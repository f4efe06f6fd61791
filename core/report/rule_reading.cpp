#include "core/report/rule_reading.h"

#include "core/report/printout_writer.h"
#include "core/report/reading_sentences.h"
#include "core/report/rule_words.h"

namespace huimin::report {

namespace {

const Sentence& wordOf(BenefitKind kind)
{
    switch (kind) {
    case BenefitKind::Money: return sentences::readingMoney;
    case BenefitKind::Service: return sentences::readingService;
    case BenefitKind::Information: return sentences::readingInformation;
    }
    return sentences::readingMoney;
}

const Sentence& wordOf(Rounding rounding)
{
    switch (rounding) {
    case Rounding::HalfUp: return sentences::roundedHalfUp;
    case Rounding::HalfDown: return sentences::roundedHalfDown;
    case Rounding::HalfEven: return sentences::roundedHalfEven;
    case Rounding::Up: return sentences::roundedUp;
    case Rounding::Down: return sentences::roundedDown;
    case Rounding::Ceiling: return sentences::roundedCeiling;
    case Rounding::Floor: return sentences::roundedFloor;
    }
    return sentences::roundedHalfUp;
}

/// Writes one benefit from top to bottom.
class BenefitReading {
public:
    BenefitReading(const Benefit& benefit, const RuleSet& rules, const Words& words)
        : m_benefit(benefit), m_rules(rules), m_words(words), m_say(rules, words), m_writer(words.alone(words.in(benefit.label)), words)
    {
    }

    Printout write()
    {
        writeHead();
        for (const Route& route : m_benefit.routes)
            writeRoute(route);
        writeDisplacements();
        writeIncome();
        writePapers();
        writePublicity();
        writeNotes();
        return m_writer.take();
    }

private:
    /// The first way stands for the whole where all the ways are the same subject's.
    const std::string& subject() const { return m_benefit.routes.front().subject; }

    void writeHead()
    {
        Fields fields;
        const auto add = [&](const Sentence& label, const std::string& value) {
            if (!value.empty())
                fields.fields.push_back({m_words.in(label), value});
        };
        add(sentences::readingPolicy, m_benefit.policy ? m_words.in(sentences::readingPolicyNumber, {m_benefit.policy}) : "");
        add(sentences::readingKind, m_words.in(wordOf(m_benefit.kind)));
        add(sentences::readingSubject, m_say.subject(subject()));
        add(sentences::readingAuthority, m_words.in(m_benefit.authority));
        const std::string when = m_say.during(m_benefit.period);
        add(sentences::readingInForce, when.empty() ? m_words.in(sentences::readingAlways) : when);
        m_writer.add(std::move(fields));
        if (m_benefit.concerns.tree)
            m_writer.paragraph(m_words.in(sentences::readingConcerns, {m_say.said(m_benefit.concerns, subject())}), Paragraph::Kind::Faint);
        if (m_benefit.oneRowPer.tree)
            m_writer.paragraph(m_words.in(sentences::readingOneRow, {m_say.said(m_benefit.oneRowPer, subject())}));
    }

    bool hasWays() const { return m_benefit.routes.size() > 1; }

    void writeRoute(const Route& route)
    {
        const std::string way = m_words.in(route.label);
        if (hasWays())
            m_writer.heading(sentences::readingConditionsOf, {way});
        else
            m_writer.heading(sentences::readingConditions);
        if (route.conditions.empty())
            m_writer.paragraph(m_words.in(sentences::readingNoConditions));
        m_writer.table(conditionTable(route));
        if (route.amount.formulas.empty())
            return;
        if (hasWays())
            m_writer.heading(sentences::readingAmountOf, {way});
        else
            m_writer.heading(sentences::readingAmount);
        writeAmount(route);
    }

    Table conditionTable(const Route& route) const
    {
        Table table{{{m_words.in(sentences::conditionColumn), 7}, {m_words.in(sentences::sourceColumn), 5}}, {}};
        for (const Condition& condition : route.conditions)
            table.rows.push_back({{conditionText(condition), m_say.cited(condition.citations)}});
        return table;
    }

    /// What people read; below it what the expression says, where that is not the same.
    std::string conditionText(const Condition& condition) const
    {
        const std::string sentence = m_words.alone(m_words.in(condition.sentence));
        const std::string label = m_words.alone(m_words.in(condition.label));
        std::vector<std::string> lines{label.empty() ? sentence : label};
        if (!label.empty() && label != sentence)
            lines.push_back(sentence);
        if (const std::string when = m_say.during(condition.period); !when.empty())
            lines.push_back(when);
        return Words::inLines(lines);
    }

    void writeAmount(const Route& route)
    {
        const AmountRule& amount = route.amount;
        for (const DatedFormula& one : amount.formulas) {
            const std::string text = m_words.in(sentences::readingIn, {m_say.said(one.formula, route.subject), m_say.unit(amount.unit)});
            const std::string when = m_say.during(one.period);
            m_writer.paragraph(when.empty() ? m_words.in(sentences::readingIs, {m_words.alone(text)}) : m_words.in(sentences::readingIsDuring, {when, text}));
        }
        if (amount.atLeast.tree)
            m_writer.paragraph(m_words.in(sentences::readingAtLeast, {m_say.said(amount.atLeast, route.subject)}));
        m_writer.paragraph(m_words.in(sentences::readingRounded, {amount.decimals, m_words.in(wordOf(amount.rounding))}), Paragraph::Kind::Faint);
        std::vector<DatedFormula> formulas = amount.formulas;
        formulas.push_back({{}, amount.atLeast});
        Table figures = m_say.figures(formulas);
        if (figures.rows.empty())
            return;
        m_writer.paragraph(m_words.in(sentences::readingFiguresAre));
        m_writer.table(std::move(figures));
    }

    std::string labelOf(const std::string& benefit) const
    {
        const Benefit* found = m_rules.benefit(benefit);
        return found ? m_words.in(found->label) : benefit;
    }

    /// A sentence with its source behind it.
    std::string withSource(const std::string& sentence, const Citations& citations) const
    {
        return m_words.in(sentences::citedBehind, {sentence, m_say.cited(citations)});
    }

    void writeDisplacements()
    {
        if (m_benefit.displacedBy.empty())
            return;
        m_writer.heading(sentences::readingDisplaced);
        for (const Displacement& one : m_benefit.displacedBy) {
            const std::string label = labelOf(one.benefit);
            const std::string sentence = one.orWhen.tree ? m_words.in(sentences::readingDisplacedByOr, {label, m_say.said(one.orWhen, subject())})
                                                         : m_words.in(sentences::readingDisplacedBy, {label});
            m_writer.paragraph(withSource(sentence, one.citations));
        }
    }

    void writeIncome()
    {
        if (m_benefit.kind != BenefitKind::Money)
            return;
        m_writer.heading(sentences::readingCounts);
        if (m_benefit.countsAsIncome.empty())
            m_writer.paragraph(m_words.in(sentences::readingCountsNothing));
        for (const IncomeRule& income : m_benefit.countsAsIncome)
            writeIncome(income);
    }

    void writeIncome(const IncomeRule& income)
    {
        const auto found = m_rules.definitions.find(income.definition);
        const std::string label = found == m_rules.definitions.end() ? income.definition : m_words.in(found->second.label);
        for (const DatedFormula& part : income.parts) {
            const std::string when = m_say.during(part.period);
            const std::string text = m_say.said(part.formula, subject());
            const std::string what = when.empty() ? text : when + m_words.colon() + text;
            m_writer.paragraph(withSource(m_words.in(sentences::readingCountsPart, {label, what}), income.citations));
        }
    }

    void writePapers()
    {
        if (m_benefit.papers.empty())
            return;
        m_writer.heading(sentences::readingPapers);
        ItemList list;
        for (const std::string& paper : m_benefit.papers)
            list.items.push_back({"·", m_say.paper(paper)});
        m_writer.add(std::move(list));
    }

    void writePublicity()
    {
        if (m_benefit.kind != BenefitKind::Money || m_benefit.publicity == Publicity::NotSaid)
            return;
        m_writer.heading(sentences::readingPublicity);
        m_writer.paragraph(m_benefit.publicity == Publicity::Allowed ? m_words.in(sentences::readingPublished)
                                                                     : m_words.in(sentences::readingNotPublished, {m_words.in(m_benefit.publicityReason)}));
    }

    void writeNotes()
    {
        if (m_benefit.notes.empty())
            return;
        m_writer.heading(sentences::readingNotes);
        ItemList list;
        for (const Note& note : m_benefit.notes) {
            const std::string text = m_words.in(note.text);
            list.items.push_back({"·", note.when.tree ? m_words.in(sentences::readingNoteWhen, {text, m_say.said(note.when, subject())}) : text});
        }
        m_writer.add(std::move(list));
    }

    const Benefit& m_benefit;
    const RuleSet& m_rules;
    const Words& m_words;
    RuleWords m_say;
    PrintoutWriter m_writer;
};

}  // namespace

Printout readingOf(const Benefit& benefit, const RuleSet& rules, const Words& words)
{
    return BenefitReading(benefit, rules, words).write();
}

}  // namespace huimin::report
