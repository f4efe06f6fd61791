#include "core/report/survey_form.h"

#include "core/profile/item_name.h"
#include "core/report/case_heading.h"
#include "core/report/printout_sentences.h"
#include "core/report/printout_writer.h"
#include "core/report/survey_answer.h"

namespace huimin::report {

namespace {

/// Facts of a group stand under it, further in.
constexpr const char* stepIn = "　";

/// For what is seen and heard: more than a word, less than a page.
constexpr int linesToWriteOn = 8;

class SurveyWriter {
public:
    SurveyWriter(const ProfileKind& kind, Date day, const RuleSet& rules, const Words& words)
        : m_kind(kind), m_day(day), m_rules(rules), m_words(words), m_writer(words.in(sentences::surveyTitle, {kind.label}), words)
    {
        m_writer.paragraph(words.in(sentences::surveyIntro));
    }

    void number(const std::string& number) { m_writer.printout().number = number; }

    /// Who, where, how to reach them; without a case lines to write on.
    void about(const std::string& applicant, const OfficeData& office)
    {
        m_writer.add(Fields{{{m_words.in(sentences::surveyedCase), applicant},
                             {m_words.in(sentences::phoneField), office.phone},
                             {m_words.in(sentences::addressField), office.address}}});
    }

    /// `given`: null for a blank form.
    void whole(const GivenFact* given)
    {
        m_writer.heading(sentences::surveyWhole);
        table(m_kind.root, given);
    }

    void item(const Fact& list, const GivenFact* given, int number)
    {
        const Bilingual& label = list.itemLabel.empty() ? list.label : list.itemLabel;
        const std::string name = given && hasOwnName(*given, list) ? nameOf(*given, list) : std::to_string(number);
        m_writer.heading(sentences::surveyPerson, {Bilingual{label.zh, m_words.alone(label.en)}, name});
        table(list, given);
    }

    Printout finish(const Office& office)
    {
        m_writer.heading(sentences::surveyRemarks);
        m_writer.add(RuledLines{linesToWriteOn});
        m_writer.paragraph(m_words.in(sentences::surveyedConfirms));
        m_writer.add(Signatures{{m_words.in(sentences::surveyorSigns)}});
        m_writer.add(Signatures{{m_words.in(sentences::surveyedSigns)}, true});
        m_writer.add(Seal{office.authority, m_words.in(sentences::emptyDate)});
        return m_writer.take();
    }

private:
    void table(const Fact& owner, const GivenFact* given)
    {
        Table table{{{m_words.in(sentences::itemColumn), 4}, {m_words.in(sentences::surveyAnswer), 7}}, {}};
        addRows(owner, given, "", table);
        m_writer.table(std::move(table));
    }

    void addRows(const Fact& owner, const GivenFact* given, const std::string& indent, Table& table)
    {
        for (const Fact& fact : owner.facts) {
            if (fact.type == FactType::List)
                continue;
            const GivenFact* answer = given ? given->find(fact.id) : nullptr;
            table.rows.push_back({{indent + m_words.alone(m_words.in(fact.label)), surveyAnswer(fact, answer, m_day, m_rules, m_words)}});
            if (hasRowsBelow(fact, answer))
                addRows(fact, answer, indent + stepIn, table);
        }
    }

    /// Of what is covered, and of a group that does not apply, nothing more is asked.
    bool hasRowsBelow(const Fact& fact, const GivenFact* answer) const
    {
        const bool hasFacts = fact.type == FactType::Group || fact.type == FactType::Sums;
        return hasFacts && !isCoveredAnswer(fact, answer, m_day, m_words) && !(answer && answer->state == GivenFact::State::None);
    }

    const ProfileKind& m_kind;
    Date m_day;
    const RuleSet& m_rules;
    const Words& m_words;
    PrintoutWriter m_writer;
};

}  // namespace

Printout blankSurvey(const ProfileKind& kind, const RuleSet& rules, int items, const Office& office, const Words& words)
{
    SurveyWriter writer(kind, Date(), rules, words);
    writer.about("", {});
    writer.whole(nullptr);
    for (const Fact& fact : kind.root.facts) {
        for (int i = 1; fact.type == FactType::List && i <= items; ++i)
            writer.item(fact, nullptr, i);
    }
    return writer.finish(office);
}

Printout filledSurvey(const Profile& profile, Date day, const RuleSet& rules, const Office& office, const Words& words)
{
    SurveyWriter writer(*profile.kind, day, rules, words);
    writer.number(profile.office.caseNumber.empty() ? profile.id : profile.office.caseNumber);
    writer.about(applicantOf(profile, words), profile.office);
    writer.whole(&profile.root);
    for (const GivenFact* list : profile.lists()) {
        int number = 0;
        for (const GivenFact& item : list->items)
            writer.item(*list->fact, &item, ++number);
    }
    return writer.finish(office);
}

}  // namespace huimin::report
