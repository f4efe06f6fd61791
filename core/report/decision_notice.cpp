#include "core/report/decision_notice.h"

#include <algorithm>

#include "core/report/case_fields.h"
#include "core/report/case_heading.h"
#include "core/report/citation_words.h"
#include "core/report/notice_period_words.h"
#include "core/report/page_figures.h"
#include "core/report/printout_sentences.h"
#include "core/report/printout_writer.h"
#include "core/report/reason_words.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

const RowPair* pairOf(const Row& row, const Comparison* since)
{
    if (!since)
        return nullptr;
    const auto found = std::find_if(since->rows.begin(), since->rows.end(), [&](const RowPair& pair) {
        return pair.after && pair.after->route == row.route && pair.after->subject == row.subject;
    });
    return found == since->rows.end() ? nullptr : &*found;
}

/// A notice is written from top to bottom, part by part.
class NoticeWriter {
public:
    NoticeWriter(const Row& row, const Determination& determination, const Comparison* since, const Words& words)
        : m_row(row), m_determination(determination), m_since(since), m_pair(pairOf(row, since)), m_words(words),
          m_told(words.language(), Masking::Open), m_decision(decisionOn(row, m_pair ? m_pair->before : nullptr).value_or(Decision::Refused)),
          m_writer(words.in(titleOf(m_decision)), words)
    {
        m_writer.about(determination);
    }

    Printout write(const Office& office)
    {
        m_writer.add(caseFields(m_determination, office, m_words));
        m_writer.paragraph(m_words.in(sentences::addressee, {addressed()}));
        m_writer.paragraph(decisionText());
        if (m_decision == Decision::Reduced)
            writeCauses();
        else
            writeReason();
        writeFacts();
        writeRemedies();
        m_writer.close(office, m_determination.input.day, {m_words.in(sentences::receivedBy)});
        m_writer.printout().code = codeText(codeOfDecision(m_row, m_determination));
        return m_writer.take();
    }

private:
    /// The person it is about; of a case as a whole, whom the case is told by.
    std::string addressed() const
    {
        const std::string who = applicantOf(*m_determination.input.profile, m_words);
        return who.empty() ? whoseCase(*m_determination.input.profile, m_words) : who;
    }
    std::string benefit() const { return m_words.alone(benefitText(m_row, m_words)); }
    std::string name() const { return m_words.in(m_row.subjectName); }
    std::string day() const { return m_determination.input.day.toIso(); }
    std::string sum(const Row& row, const Determination& determination) const
    {
        return amountText(row.amount, m_words) + " " + unitText(row, determination, m_words);
    }

    std::string decisionText() const
    {
        switch (m_decision) {
        case Decision::Refused: return m_words.in(sentences::refusalText, {benefit(), name()});
        case Decision::Stopped: return m_words.in(sentences::stopText, {benefit(), name(), m_since->before->input.day.toIso(), day()});
        case Decision::Reduced:
            return m_words.in(sentences::reductionText,
                              {benefit(), name(), m_since->before->input.day.toIso(), sum(*m_pair->before, *m_since->before), day(),
                               sum(m_row, m_determination), m_pair->difference->abs().toFixed(2)});
        }
        return "";
    }

    /// The condition that is not met, how far off, and where it stands.
    void writeReason()
    {
        m_writer.heading(sentences::refusalReason);
        const std::string figures = figuresOf(m_row, m_determination, m_told);
        const Reason* reason = decidingReason(m_row);
        std::string text = m_words.alone(whyRefused(m_row, m_words)) + (figures.empty() ? "" : m_words.in(sentences::inBrackets, {figures})) + m_words.in(sentences::sentenceEnd);
        if (const std::string source = reason ? sourceOf(*reason) : ""; !source.empty())
            text += m_words.in(sentences::toldOnceSource, {source});
        m_writer.paragraph(std::move(text), Paragraph::Kind::Important);
    }

    std::string sourceOf(const Reason& reason) const
    {
        return reasonLines(m_row, m_determination, m_told)[static_cast<std::size_t>(&reason - m_row.reasons.data())].source;
    }

    void writeCauses()
    {
        m_writer.heading(sentences::causesHeading);
        ItemList list;
        for (const Cause& cause : m_pair->causes) {
            const std::string source = cause.document.empty() ? "" : m_words.in(sentences::inBrackets, {cause.document});
            list.items.push_back({std::to_string(list.items.size() + 1) + ".", m_words.in(cause.text) + source});
        }
        m_writer.add(std::move(list));
    }

    void writeFacts()
    {
        Table table{{{m_words.in(sentences::conditionColumn), 4},
                     {m_words.in(sentences::outcomeColumn), 2},
                     {m_words.in(sentences::factsColumn), 5},
                     {m_words.in(sentences::sourceColumn), 3}},
                    {}};
        for (const ReasonLine& line : reasonLines(m_row, m_determination, m_told)) {
            const Sentence& holds = !line.holds ? sentences::conditionOpen : *line.holds ? sentences::conditionHolds : sentences::conditionFails;
            table.rows.push_back({{m_words.alone(line.text), m_words.in(holds), line.facts, line.source}});
        }
        if (table.rows.empty())
            return;
        m_writer.heading(sentences::factsHeading);
        m_writer.table(std::move(table));
    }

    void writeRemedies()
    {
        const Notices* notices = m_determination.input.rules->noticesOn(*m_row.benefit);
        if (!notices || notices->remedies.empty())
            return;
        m_writer.heading(sentences::remediesHeading);
        ItemList list;
        for (const Remedy& remedy : notices->remedies) {
            list.items.push_back({std::to_string(list.items.size() + 1) + ".",
                                  m_words.in(sentences::remedyLine, {remedy.label, periodText(remedy.within), remedy.text,
                                                                     citedOn(remedy.citations, m_determination, m_words)})});
        }
        m_writer.add(std::move(list));
    }

    const Row& m_row;
    const Determination& m_determination;
    const Comparison* m_since;
    const RowPair* m_pair;
    const Words& m_words;
    /// The law asks for the facts a decision goes by, and a notice is addressed to the family they are about: those are told even where
    /// what is sensitive is covered. No ID number is among them.
    Words m_told;
    Decision m_decision;
    PrintoutWriter m_writer;
};

/// What a row pays, where that is settled.
const Number* paid(const Row& row)
{
    const bool isExact = row.status == Status::Eligible && row.amount.form == AmountResult::Form::Exact;
    return isExact ? &row.amount.low : nullptr;
}

}  // namespace

const Sentence& titleOf(Decision decision)
{
    switch (decision) {
    case Decision::Refused: return sentences::refusalTitle;
    case Decision::Reduced: return sentences::reductionTitle;
    case Decision::Stopped: return sentences::stopTitle;
    }
    return sentences::refusalTitle;
}

const Row* earlierRow(const Row& row, const Comparison* since)
{
    const RowPair* pair = pairOf(row, since);
    return pair ? pair->before : nullptr;
}

std::optional<Decision> decisionOn(const Row& row, const Row* before)
{
    if (row.status == Status::Ineligible)
        return before && before->status == Status::Eligible ? Decision::Stopped : Decision::Refused;
    const Number* now = paid(row);
    const Number* then = before ? paid(*before) : nullptr;
    return now && then && *now < *then ? std::optional(Decision::Reduced) : std::nullopt;
}

Printout decisionNotice(const Row& row, const Determination& determination, const Comparison* since, const Office& office, const Words& words)
{
    return NoticeWriter(row, determination, since, words).write(office);
}

}  // namespace huimin::report
