#include "core/report/result_printout.h"

#include "core/report/case_fields.h"
#include "core/report/case_heading.h"
#include "core/report/change_sentences.h"
#include "core/report/change_table.h"
#include "core/report/comparison_sums.h"
#include "core/report/page_figures.h"
#include "core/report/policy_lines.h"
#include "core/report/printout_sentences.h"
#include "core/report/printout_writer.h"
#include "core/report/refusals.h"
#include "core/report/sum_tables.h"

namespace huimin::report {

namespace {

/// A sheet of this document is written from top to bottom, part by part.
class ResultWriter {
public:
    ResultWriter(const Determination& determination, const Words& words)
        : m_determination(determination), m_words(words), m_writer(words.in(sentences::resultTitle), words)
    {
        m_writer.about(determination);
    }

    Printout write(const Comparison* since, const Office& office)
    {
        m_writer.add(caseFields(m_determination, office, m_words));
        writeNotes();
        writeDue();
        writeTotals();
        writePolicies();
        writeOthers();
        if (since)
            writeChanges(*since);
        writeQuestions();
        writePapers();
        m_writer.paragraph(m_words.in(sentences::onlyReckoned, {m_determination.input.day.toIso()}), Paragraph::Kind::Faint);
        m_writer.close(office, m_determination.input.day);
        m_writer.printout().code = codeText(codeOfResult(m_determination));
        return m_writer.take();
    }

private:
    void writeNotes()
    {
        for (const Bilingual& note : m_determination.notes)
            m_writer.paragraph(m_words.in(note), Paragraph::Kind::Important);
    }

    void writeDue()
    {
        const auto due = dueGroups(m_determination);
        const auto notSet = dueNotSetGroups(m_determination);
        if (isNothingDue(m_determination))
            m_writer.heading(sentences::nothingDue);
        if (!due.empty()) {
            m_writer.heading(sentences::due, {static_cast<int>(due.size())});
            m_writer.table(dueTable(due, m_determination, m_words));
        }
        if (!notSet.empty()) {
            m_writer.heading(sentences::dueNotSet, {static_cast<int>(notSet.size())});
            m_writer.table(dueTable(notSet, m_determination, m_words));
        }
    }

    void writeTotals()
    {
        const auto sums = sumLines(m_determination, m_words);
        if (sums.empty())
            return;
        m_writer.heading(sentences::totals);
        m_writer.table(sumTable(sums, m_words));
    }

    void writePolicies()
    {
        const auto lines = policyLines(m_determination, m_words);
        if (lines.empty())
            return;
        m_writer.heading(sentences::policiesHeading, {static_cast<int>(lines.size())});
        Table table{{{m_words.in(sentences::numberColumn), 1},
                     {m_words.in(sentences::policyColumn), 5},
                     {m_words.in(sentences::outcomeColumn), 2},
                     {m_words.in(sentences::remarkColumn), 9}},
                    {}};
        for (const PolicyLine& line : lines)
            table.rows.push_back({{line.number, line.label, line.outcome, m_words.inLines(line.said)}});
        m_writer.table(std::move(table));
    }

    /// What no policy is about; what does not concern anyone here is left out.
    void writeOthers()
    {
        Table table{{{m_words.in(sentences::benefitColumn), 5}, {m_words.in(sentences::outcomeColumn), 2}, {m_words.in(sentences::remarkColumn), 9}}, {}};
        const auto add = [&](const Row& row, const Sentence& outcome, std::string said) {
            if (row.benefit->policy == 0 && row.concerned)
                table.rows.push_back({{m_words.alone(m_words.in(row.benefit->label)), m_words.alone(m_words.in(outcome)), std::move(said)}});
        };
        for (const RowGroup& group : pendingGroups(m_determination))
            add(group.first(), sentences::rowOpen, Words::inLines(detailsOf(group, m_determination, m_words)));
        for (const Refusal& refusal : refusalsOf(m_determination, m_words))
            add(*refusal.row, sentences::rowNotDue, refusal.told(m_words));
        if (table.rows.empty())
            return;
        m_writer.heading(sentences::otherOutcomes);
        m_writer.table(std::move(table));
    }

    void writeChanges(const Comparison& since)
    {
        m_writer.heading(sentences::beforeAfterHeading, {since.before->input.day.toIso(), since.after->input.day.toIso()});
        for (const std::string& leftOut : leftOutTexts(since, m_words))
            m_writer.paragraph(leftOut);
        Table changes = changeTable(since, m_words);
        if (changes.rows.empty())
            m_writer.paragraph(m_words.in(sentences::nothingChanged) + m_words.in(sentences::sentenceEnd));
        m_writer.table(std::move(changes));
    }

    void writeQuestions()
    {
        const auto questions = questionLines(m_determination, m_determination.questions.size(), m_words);
        if (questions.empty())
            return;
        m_writer.heading(sentences::notKnownHeading, {static_cast<int>(questions.size())});
        ItemList list;
        for (const QuestionLine& question : questions)
            list.items.push_back({std::to_string(list.items.size() + 1) + ".", question.text + m_words.in(sentences::inBrackets, {question.settles})});
        m_writer.add(std::move(list));
    }

    void writePapers()
    {
        const auto papers = papersToBring(m_determination, m_words);
        if (papers.empty())
            return;
        m_writer.heading(sentences::papers);
        std::string boxes;
        for (const std::string& paper : papers)
            boxes += (boxes.empty() ? "" : "　") + m_words.in(sentences::emptyBox, {paper});
        m_writer.paragraph(std::move(boxes));
    }

    const Determination& m_determination;
    const Words& m_words;
    PrintoutWriter m_writer;
};

}  // namespace

Printout resultPrintout(const Determination& determination, const Comparison* since, const Office& office, const Words& words)
{
    return ResultWriter(determination, words).write(since, office);
}

}  // namespace huimin::report
