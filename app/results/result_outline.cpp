#include "app/results/result_outline.h"

#include "app/answers/outline_words.h"
#include "app/answers/row_item.h"
#include "app/answers/statement_item.h"
#include "core/report/report_sentences.h"
#include "core/report/result_sums.h"

namespace huimin {

namespace {

using Groups = std::vector<report::RowGroup>;

/// Puts the sections together, in one language.
class ResultOutline {
public:
    ResultOutline(const Determination& determination, const report::Words& words, const std::vector<Bilingual>& raises)
        : m_determination(determination), m_words(words), m_raises(raises), m_rows(determination, words)
    {
    }

    std::vector<OutlineItem> build()
    {
        for (const StatementResult& statement : m_determination.statements)
            m_items.push_back(statementItem(statement, m_determination, m_words));
        if (!m_determination.rows.empty()) {
            addDue();
            addGroups("pending", report::sentences::pending, report::pendingGroups(m_determination));
            addRefused();
            addPapers();
            addLedger();
        }
        return std::move(m_items);
    }

private:
    OutlineItem section(const char* key, const std::string& title, bool startsOpen) const
    {
        OutlineItem item;
        item.key = QString::fromLatin1(key);
        item.title = qt(title);
        item.isSection = true;
        item.startsOpen = startsOpen;
        return item;
    }

    void add(OutlineItem item)
    {
        if (!item.children.empty())
            m_items.push_back(std::move(item));
    }

    void addGroups(const char* key, const Sentence& title, const Groups& groups)
    {
        OutlineItem item = section(key, {}, true);
        for (const report::RowGroup& group : groups) {
            for (OutlineItem& row : m_rows.group(group))
                item.children.push_back(std::move(row));
        }
        // The rows that stand below, and not the benefits they are of.
        item.title = qt(m_words.in(title, {static_cast<int>(item.children.size())}));
        add(std::move(item));
    }

    void addDue()
    {
        const Groups due = report::dueGroups(m_determination);
        const Groups notSet = report::dueNotSetGroups(m_determination);
        if (report::isNothingDue(m_determination))
            m_items.push_back(section("due", m_words.in(report::sentences::nothingDue), false));
        addGroups("due", report::sentences::due, due);
        addGroups("due_not_set", report::sentences::dueNotSet, notSet);
    }

    void addRefused()
    {
        const auto refusals = report::refusalsOf(m_determination, m_words);
        OutlineItem item = section("refused", m_words.in(report::sentences::refused, {static_cast<int>(refusals.size())}), false);
        for (const report::Refusal& refusal : refusals)
            item.children.push_back(m_rows.refusal(refusal));
        add(std::move(item));
    }

    void addPapers()
    {
        OutlineItem item = section("papers", m_words.in(report::sentences::papers), true);
        for (const std::string& paper : report::papersToBring(m_determination, m_words)) {
            OutlineItem one;
            one.key = qt(paper);
            one.title = QStringLiteral("□ ") + qt(m_words.alone(paper));
            item.children.push_back(std::move(one));
        }
        add(std::move(item));
    }

    void addLedger()
    {
        OutlineItem item = section("ledger", m_words.in(report::sentences::ledger), true);
        for (const report::LedgerLine& line : report::ledgerLines(m_determination, m_words)) {
            OutlineItem one;
            const std::size_t number = item.children.size();
            one.key = QString::number(number);
            one.title = qt(m_words.alone(line.benefit));
            one.whom = qt(m_words.alone(line.subject));
            one.said << qt(m_words.alone(line.said));
            if (number < m_raises.size() && !m_raises[number].empty())
                one.said << qt(m_words.alone(m_words.in(m_raises[number])));
            item.children.push_back(std::move(one));
        }
        add(std::move(item));
    }

    const Determination& m_determination;
    const report::Words& m_words;
    const std::vector<Bilingual>& m_raises;
    RowItems m_rows;
    std::vector<OutlineItem> m_items;
};

}  // namespace

std::vector<OutlineItem> resultOutline(const Determination& determination, const report::Words& words, const std::vector<Bilingual>& raises)
{
    return ResultOutline(determination, words, raises).build();
}

}  // namespace huimin
