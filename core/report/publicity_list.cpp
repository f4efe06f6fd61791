#include "core/report/publicity_list.h"

#include <algorithm>

#include "core/report/case_heading.h"
#include "core/report/citation_words.h"
#include "core/report/notice_period_words.h"
#include "core/report/printout_sentences.h"
#include "core/report/printout_writer.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

using Cases = std::vector<std::shared_ptr<const Determination>>;

/// The applicant for a benefit of the case as a whole; else whom the benefit is for.
std::string applicantFor(const Row& row, const Determination& determination, const Words& words)
{
    const Profile& profile = *determination.input.profile;
    const std::string applicant = row.route->subject == profile.kind->subject ? applicantOf(profile, words) : "";
    return applicant.empty() ? words.in(row.subjectName) : applicant;
}

std::string membersOf(const Row& row, const Determination& determination)
{
    const Profile& profile = *determination.input.profile;
    if (row.route->subject != profile.kind->subject)
        return "1";
    for (const GivenFact* list : profile.lists()) {
        if (!list->fact->nameFact.empty())
            return std::to_string(list->items.size());
    }
    return "1";
}

/// Cases of one county go by the same rules and sheet.
std::vector<std::string> eachOnce(const std::vector<std::string>& texts)
{
    std::vector<std::string> once;
    for (const std::string& text : texts) {
        if (std::find(once.begin(), once.end(), text) == once.end())
            once.push_back(text);
    }
    return once;
}

bool isSettled(const Row& row)
{
    return row.status == Status::Eligible && row.amount.form == AmountResult::Form::Exact;
}

class PublicityWriter {
public:
    PublicityWriter(const Benefit& benefit, const PublicityRule& rule, const Words& words)
        : m_benefit(benefit), m_rule(rule), m_words(words),
          m_writer(words.in(sentences::publicityTitle, {Bilingual{benefit.label.zh, words.alone(benefit.label.en)}}), words)
    {
        m_table.columns = {{words.in(sentences::numberColumn), 1}};
        for (const PublicityColumn column : rule.columns)
            m_table.columns.push_back(columnOf(column));
    }

    void take(const Determination& determination)
    {
        const std::size_t told = m_table.rows.size() + m_leftOut.size();
        for (const Row& row : determination.rows) {
            if (row.benefit != &m_benefit || row.status == Status::Ineligible)
                continue;
            if (isSettled(row))
                add(row, determination);
            else if (row.concerned)
                leaveOut(applicantFor(row, determination, m_words), sentences::publicityOpen, determination);
        }
        if (told == m_table.rows.size() + m_leftOut.size())
            leaveOut(applicantOf(*determination.input.profile, m_words), sentences::rowNotDue, determination);
        m_writer.about(determination);
    }

    bool isEmpty() const { return m_table.rows.empty(); }

    PublicityList finish(const Determination& first, Date from, const Office& office)
    {
        const std::string last = m_rule.lasts.lastDayAfter(from).value_or(from).toIso();
        m_writer.paragraph(m_words.in(sentences::publicityText, {Bilingual{m_benefit.label.zh, m_words.alone(m_benefit.label.en)}, periodText(m_rule.lasts),
                                                                 from.toIso(), last, citedOn(m_rule.citations, first, m_words)}));
        m_writer.table(std::move(m_table));
        m_writer.close(office, from);
        Printout printout = m_writer.take();
        printout.number.clear();
        printout.footer = eachOnce(printout.footer);
        return {std::move(printout), std::move(m_leftOut)};
    }

private:
    Table::Column columnOf(PublicityColumn column) const
    {
        switch (column) {
        case PublicityColumn::Applicant: return {m_words.in(sentences::publicityApplicant), 4};
        case PublicityColumn::Members: return {m_words.in(sentences::publicityMembers), 3};
        case PublicityColumn::Amount: return {m_words.in(sentences::amountColumn), 4, true};
        }
        return {};
    }

    std::string cellOf(PublicityColumn column, const Row& row, const Determination& determination) const
    {
        switch (column) {
        case PublicityColumn::Applicant: return applicantFor(row, determination, m_words);
        case PublicityColumn::Members: return membersOf(row, determination);
        case PublicityColumn::Amount: return amountText(row.amount, m_words) + " " + unitText(row, determination, m_words);
        }
        return "";
    }

    void add(const Row& row, const Determination& determination)
    {
        Table::Row line{{std::to_string(m_table.rows.size() + 1)}};
        for (const PublicityColumn column : m_rule.columns)
            line.cells.push_back(cellOf(column, row, determination));
        m_table.rows.push_back(std::move(line));
    }

    void leaveOut(const std::string& name, const Sentence& why, const Determination& determination)
    {
        m_leftOut.push_back(m_words.in(sentences::publicityLeftOut, {determination.input.profile->id, name, fill(why)}));
    }

    const Benefit& m_benefit;
    const PublicityRule& m_rule;
    const Words& m_words;
    PrintoutWriter m_writer;
    Table m_table;
    std::vector<std::string> m_leftOut;
};

}  // namespace

std::variant<PublicityList, Bilingual> publicityList(const Cases& cases, const std::string& benefitId, Date from, const Office& office,
                                                     const Words& words)
{
    const Benefit* benefit = cases.empty() ? nullptr : cases.front()->input.rules->benefit(benefitId);
    if (!benefit)
        return fill(sentences::publicityUnknownBenefit, {benefitId});
    if (!benefit->publicityAllowed)
        return fill(sentences::publicityForbidden, {benefit->label, benefit->publicityReason});
    const Notices* notices = cases.front()->input.rules->noticesOn(*benefit);
    if (!notices || notices->publicity.columns.empty())
        return fill(sentences::publicityNoRule, {benefit->label});
    PublicityWriter writer(*benefit, notices->publicity, words);
    for (const auto& one : cases)
        writer.take(*one);
    if (writer.isEmpty())
        return fill(sentences::publicityNobody, {benefit->label});
    return writer.finish(*cases.front(), from, office);
}

}  // namespace huimin::report
