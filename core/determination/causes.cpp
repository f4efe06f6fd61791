#include "core/determination/causes.h"

#include <algorithm>
#include <map>

#include "core/determination/change_words.h"
#include "core/determination/determine.h"
#include "core/determination/undone_changes.h"

namespace huimin {

namespace {

bool sameAmount(const AmountResult& a, const AmountResult& b)
{
    return a.form == b.form && a.low == b.low && a.high == b.high;
}

/// A row that is not there pays nothing, like one that is not due.
bool sameVerdict(const Row* a, const Row* b)
{
    if (!a || !b) {
        const Row* there = a ? a : b;
        return !there || (there->status == Status::Ineligible && there->displacedBy.empty());
    }
    return a->status == b->status && sameAmount(a->amount, b->amount) && a->displacedBy == b->displacedBy;
}

bool sameRaise(const Row* a, const Row* b)
{
    const Raise* ofA = a ? a->raise : nullptr;
    const Raise* ofB = b ? b->raise : nullptr;
    return !ofA || !ofB ? ofA == ofB : ofA->from == ofB->from && ofA->value == ofB->value;
}

using Changes = std::vector<const DatedChange*>;

class CauseFinder {
public:
    CauseFinder(std::vector<RowPair>& rows, const Determination& after, const std::vector<DatedChange>& changes)
        : m_after(after)
    {
        for (RowPair& row : rows) {
            if (row.isChanged)
                m_rows.push_back(&row);
        }
        for (const DatedChange& change : changes)
            m_changes.push_back(&change);
    }

    void find()
    {
        if (m_rows.empty())
            return;
        for (const DatedChange* change : m_changes)
            tryWithout(*change);
        for (RowPair* row : m_rows) {
            if (row->causes.empty())
                tryTogether(*row);
        }
    }

private:
    /// Undoes one change alone: a row that comes out otherwise hangs on it.
    void tryWithout(const DatedChange& change)
    {
        const auto otherwise = determine(without(m_after.input, {&change}));
        if (!otherwise)
            return;
        for (RowPair* pair : m_rows) {
            const Row* row = rowLike(pair->either(), *otherwise);
            if (isOtherwise(*pair, pair->after, row))
                addCause(*pair, change, row);
        }
    }

    /// Undoes as few as make the row come out otherwise, where none does alone: any one of those would do without the others.
    void tryTogether(RowPair& pair)
    {
        Changes undone = m_changes;
        if (!turnsWithout(undone, pair))
            return;
        for (const DatedChange* change : m_changes) {
            Changes fewer;
            std::copy_if(undone.begin(), undone.end(), std::back_inserter(fewer), [&](const DatedChange* one) { return one != change; });
            if (turnsWithout(fewer, pair))
                undone = std::move(fewer);
        }
        for (const DatedChange* change : undone) {
            addCause(pair, *change, pair.after);
            pair.causes.back().isOneOfSeveral = true;
        }
    }

    bool turnsWithout(const Changes& changes, const RowPair& pair)
    {
        auto found = m_without.find(changes);
        if (found == m_without.end())
            found = m_without.emplace(changes, determine(without(m_after.input, changes))).first;
        return found->second && isOtherwise(pair, pair.after, rowLike(pair.either(), *found->second));
    }

    /// The raise a row carries counts only where it is all that changed of it: an entry that contains it already is the cause then.
    static bool isOtherwise(const RowPair& pair, const Row* row, const Row* otherwise)
    {
        if (!sameVerdict(pair.before, pair.after))
            return !sameVerdict(row, otherwise);
        return !sameOutcome(row, otherwise);
    }

    void addCause(RowPair& pair, const DatedChange& change, const Row* otherwise) const
    {
        Cause cause = told(change, *m_after.input.rules, m_after.input.day);
        if (otherwise) {
            cause.status = otherwise->status;
            cause.amount = otherwise->amount;
        }
        pair.causes.push_back(std::move(cause));
    }

    const Determination& m_after;
    std::vector<RowPair*> m_rows;
    Changes m_changes;
    std::map<Changes, Result<Determination>> m_without;  ///< what came of undoing several
};

}  // namespace

void findCauses(std::vector<RowPair>& rows, const Determination& after, const std::vector<DatedChange>& changes)
{
    CauseFinder(rows, after, changes).find();
}

bool sameOutcome(const Row* a, const Row* b)
{
    return sameVerdict(a, b) && sameRaise(a, b);
}

const Row* rowLike(const Row& row, const Determination& determination)
{
    const auto found = std::find_if(determination.rows.begin(), determination.rows.end(), [&](const Row& other) {
        return other.benefit->id == row.benefit->id && other.route->id == row.route->id && other.subject == row.subject;
    });
    return found == determination.rows.end() ? nullptr : &*found;
}

}  // namespace huimin
