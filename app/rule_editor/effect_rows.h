#pragma once
#include <QCoreApplication>

#include "app/rule_editor/sum_table.h"
#include "core/determination/rule_effect.h"

namespace huimin {

/// What an edit of the rules does, as tables: a row for each benefit and person of each case; the sums by benefit and altogether.
class EffectRows {
    Q_DECLARE_TR_FUNCTIONS(huimin::EffectRows)
public:
    EffectRows(const RuleEffect& effect, Language language) : m_effect(effect), m_language(language) {}

    static QStringList titles();
    std::vector<SumTable::Row> rows(bool onlyChanged) const;
    static QStringList sumTitles();
    /// Those of all cases together are always there.
    std::vector<SumTable::Row> sums(bool onlyChanged) const;
    /// In one sentence: how many cases gain and lose.
    QString summary() const;

private:
    SumTable::Row rowOf(const CaseEffect& one, const RowEffect& row) const;
    SumTable::Row sumOf(const EffectSum& sum) const;
    SumTable::Cell amountOf(const Row* row) const;
    SumTable::Cell differenceOf(const std::optional<Number>& difference) const;

    const RuleEffect& m_effect;
    const Language m_language;
};

}  // namespace huimin
