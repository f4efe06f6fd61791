#include "core/report/publicity_list.h"

#include <algorithm>
#include <optional>

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

/// The person whose name the row would put into the list; null where it is no person of the case.
const GivenFact* namedBy(const Row& row, const Profile& profile)
{
    const bool isOfTheCase = row.route->subject == profile.kind->subject;
    const std::string& id = isOfTheCase ? profile.office.applicant : row.subject;
    for (const GivenFact* list : profile.lists()) {
        if (isOfTheCase ? list->fact->nameFact.empty() : list->fact->subject != row.route->subject)
            continue;
        for (const GivenFact& item : list->items) {
            if (item.id == id || (isOfTheCase && id.empty()))
                return &item;
        }
    }
    return nullptr;
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
    PublicityWriter(const Benefit& benefit, const PublicityRule& rule, Date from, const Words& words)
        : m_benefit(benefit), m_rule(rule), m_from(from), m_words(words),
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
            if (!isSettled(row)) {
                if (row.concerned)
                    leaveOut(applicantFor(row, determination, m_words), fill(sentences::publicityOpen), determination);
            } else if (const auto why = whyNotNamed(row, determination)) {
                leaveOut(applicantFor(row, determination, m_words), *why, determination);
            } else {
                add(row, determination);
            }
        }
        if (told == m_table.rows.size() + m_leftOut.size())
            leaveOut(applicantOf(*determination.input.profile, m_words), fill(sentences::rowNotDue), determination);
        m_writer.about(determination);
    }

    bool isEmpty() const { return m_table.rows.empty(); }
    const std::vector<std::string>& leftOut() const { return m_leftOut; }

    PublicityList finish(const Determination& first, const Office& office)
    {
        const std::string last = m_rule.lasts.lastDayAfter(m_from).value_or(m_from).toIso();
        const Citations& source = m_benefit.publicitySource.empty() ? m_rule.citations : m_benefit.publicitySource;
        m_writer.paragraph(m_words.in(sentences::publicityText, {Bilingual{m_benefit.label.zh, m_words.alone(m_benefit.label.en)}, periodText(m_rule.lasts),
                                                                 m_from.toIso(), last, citedOn(source, first, m_words)}));
        m_writer.table(std::move(m_table));
        m_writer.close(office, m_from);
        Printout printout = m_writer.take();
        printout.number.clear();
        printout.footer = eachOnce(printout.footer);
        return {std::move(printout), std::move(m_leftOut)};
    }

private:
    /// Why a name may not be made public on the day the list is put up; nullopt where it may.
    std::optional<Bilingual> whyNotNamed(const Row& row, const Determination& determination) const
    {
        const NamingAge& naming = m_rule.namedFrom;
        const GivenFact* person = naming.age > 0 ? namedBy(row, *determination.input.profile) : nullptr;
        if (!person)
            return std::nullopt;
        const GivenFact* birth = person->find(naming.birthDate);
        const Date* born = birth && birth->isGiven() ? std::get_if<Date>(&birth->scalar) : nullptr;
        if (!born)
            return fill(sentences::publicityAgeOpen, {naming.age});
        if (wholeYears(*born, m_from) >= naming.age)
            return std::nullopt;
        return fill(sentences::publicityMinor, {naming.age, naming.because, citedOn(naming.citations, determination, m_words)});
    }

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

    void leaveOut(const std::string& name, const Bilingual& why, const Determination& determination)
    {
        m_leftOut.push_back(m_words.in(sentences::publicityLeftOut, {determination.input.profile->id, name, why}));
    }

    const Benefit& m_benefit;
    const PublicityRule& m_rule;
    Date m_from;
    const Words& m_words;
    PrintoutWriter m_writer;
    Table m_table;
    std::vector<std::string> m_leftOut;
};

/// Without anybody to publish, why of each.
Bilingual nobody(const Benefit& benefit, const std::vector<std::string>& leftOut)
{
    Bilingual text = fill(sentences::publicityNobody, {benefit.label});
    for (const std::string& one : leftOut)
        text = {text.zh + "\n" + one, text.en + "\n" + one};
    return text;
}

}  // namespace

std::variant<PublicityList, Bilingual> publicityList(const Cases& cases, const std::string& benefitId, Date from, const Office& office,
                                                     const Words& words)
{
    const Benefit* benefit = cases.empty() ? nullptr : cases.front()->input.rules->benefit(benefitId);
    if (!benefit)
        return fill(sentences::publicityUnknownBenefit, {benefitId});
    if (benefit->publicity == Publicity::Forbidden)
        return fill(sentences::publicityForbidden, {benefit->label, benefit->publicityReason});
    if (benefit->publicity == Publicity::NotSaid)
        return fill(sentences::publicityNotSaid, {benefit->label});
    const Notices* notices = cases.front()->input.rules->noticesOn(*benefit);
    if (!notices || notices->publicity.columns.empty())
        return fill(sentences::publicityNoRule, {benefit->label});
    PublicityWriter writer(*benefit, notices->publicity, from, words);
    for (const auto& one : cases)
        writer.take(*one);
    if (writer.isEmpty())
        return nobody(*benefit, writer.leftOut());
    return writer.finish(*cases.front(), office);
}

}  // namespace huimin::report
