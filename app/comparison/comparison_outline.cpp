#include "app/comparison/comparison_outline.h"

#include <algorithm>

#include "app/widgets/qt_text.h"
#include "core/report/change_sentences.h"
#include "core/report/changed_rows.h"
#include "core/report/comparison_sums.h"
#include "core/report/report_sentences.h"

namespace huimin {

namespace {

/// Puts the sections together, in one language.
class ComparisonOutline {
public:
    ComparisonOutline(const Comparison& comparison, RowsShown shown, const report::Words& words)
        : m_comparison(comparison), m_shown(shown), m_words(words)
    {
    }

    std::vector<OutlineItem> build()
    {
        addSums("sums", m_words.in(report::sentences::totals), report::sumChanges(m_comparison, m_words));
        if (!m_comparison.statementTotals.empty())
            addSums("statement", m_words.in(m_comparison.statementTotals.front().statement->label),
                    report::statementChanges(m_comparison, m_words));
        addPolicies();
        addOthers();
        addDocuments();
        return std::move(m_items);
    }

private:
    /// A heading, over the columns of the two days.
    OutlineItem section(const char* key, const std::string& title) const
    {
        OutlineItem item;
        item.key = QString::fromLatin1(key);
        item.title = qt(m_words.alone(title));
        item.isSection = true;
        item.startsOpen = true;
        return item;
    }

    OutlineItem columns(OutlineItem item) const
    {
        item.figures = {qt(m_comparison.before->input.day.toIso()), qt(m_comparison.after->input.day.toIso())};
        item.amount = qt(m_words.alone(m_words.in(report::sentences::difference)));
        return item;
    }

    void add(OutlineItem item)
    {
        if (!item.children.empty())
            m_items.push_back(std::move(item));
    }

    static QStringList figures(const std::string& before, const std::string& after)
    {
        return {qt(before), QStringLiteral("→ ") + qt(after)};
    }

    void addSums(const char* key, const std::string& title, const std::vector<report::SumChange>& sums)
    {
        OutlineItem item = columns(section(key, title));
        for (const report::SumChange& sum : sums) {
            OutlineItem one;
            one.key = one.title = qt(m_words.alone(sum.label));
            one.figures = figures(sum.before, sum.after);
            one.amount = qt(sum.difference);
            one.unit = qt(sum.unit);
            if (!sum.said.empty())
                one.said << qt(m_words.alone(sum.said));
            item.children.push_back(std::move(one));
        }
        add(std::move(item));
    }

    bool isShown(const RowPair& pair) const { return m_shown == RowsShown::All ? report::concernsAnyone(pair) : report::isTold(pair); }

    OutlineItem row(const RowPair& pair) const
    {
        const Row& either = pair.either();
        const report::ChangeLine line = report::changeLine(pair, m_comparison, m_words);
        OutlineItem item;
        item.key = qt(either.benefit->id + '/' + either.route->id + '/' + either.subject);
        item.title = qt(m_words.alone(line.benefit));
        item.whom = qt(line.whom);
        item.figures = figures(line.before, line.after);
        item.amount = qt(line.difference);
        item.unit = qt(line.unit);
        item.startsOpen = true;
        for (const std::string& cause : line.causes) {
            OutlineItem why;
            why.key = QString::number(item.children.size());
            why.title = qt(m_words.alone(cause));
            item.children.push_back(std::move(why));
        }
        return item;
    }

    OutlineItem policy(const PolicyPairs& pairs) const
    {
        const auto pairOf = [&](std::size_t row) -> const RowPair& { return m_comparison.rows[row]; };
        const bool isChanged = std::any_of(pairs.rows.begin(), pairs.rows.end(), [&](std::size_t row) { return report::isTold(pairOf(row)); });
        OutlineItem item;
        item.key = QString::number(pairs.policy->number);
        item.title = item.key + u' ' + qt(m_words.alone(m_words.in(pairs.policy->label)));
        item.whom = qt(m_words.in(pairs.policy->change));
        item.startsOpen = isChanged;
        if (!isChanged)
            item.figures = {QString(), qt(m_words.in(report::sentences::unchanged))};
        for (const std::size_t index : pairs.rows) {
            if (isShown(pairOf(index)))
                item.children.push_back(row(pairOf(index)));
        }
        return item;
    }

    /// None for a kind of case that no policy is for.
    void addPolicies()
    {
        if (std::all_of(m_comparison.policies.begin(), m_comparison.policies.end(), [](const PolicyPairs& pairs) { return pairs.rows.empty(); }))
            return;
        OutlineItem item = columns(section("policies", m_words.in(report::sentences::standInPolicies)));
        for (const PolicyPairs& pairs : m_comparison.policies) {
            OutlineItem one = policy(pairs);
            if (m_shown == RowsShown::All || !one.children.empty())
                item.children.push_back(std::move(one));
        }
        add(std::move(item));
    }

    bool isOfPolicy(const Benefit& benefit) const
    {
        return std::any_of(m_comparison.policies.begin(), m_comparison.policies.end(), [&](const PolicyPairs& pairs) {
            const auto& ids = pairs.policy->benefits;
            return std::find(ids.begin(), ids.end(), benefit.id) != ids.end();
        });
    }

    void addOthers()
    {
        OutlineItem item = columns(section("others", m_words.in(report::sentences::otherBenefits)));
        for (const RowPair& pair : m_comparison.rows) {
            if (isShown(pair) && !isOfPolicy(*pair.either().benefit))
                item.children.push_back(row(pair));
        }
        add(std::move(item));
    }

    void addDocuments()
    {
        OutlineItem item = section("documents", m_words.in(report::sentences::replacedDocuments));
        for (const std::string& document : report::replacedDocuments(m_comparison, m_words)) {
            OutlineItem one;
            one.key = one.title = qt(document);
            item.children.push_back(std::move(one));
        }
        add(std::move(item));
    }

    const Comparison& m_comparison;
    const RowsShown m_shown;
    const report::Words& m_words;
    std::vector<OutlineItem> m_items;
};

}  // namespace

std::vector<OutlineItem> comparisonOutline(const Comparison& comparison, RowsShown shown, const report::Words& words)
{
    return ComparisonOutline(comparison, shown, words).build();
}

}  // namespace huimin
