#include "app/rule_editor/effect_rows.h"

#include "app/widgets/qt_text.h"
#include "core/feel/value_text.h"

namespace huimin {

namespace {

Mark markOf(Effect effect)
{
    switch (effect) {
    case Effect::Gains: return Mark::Yes;
    case Effect::Loses: return Mark::Late;
    case Effect::Unchanged: return Mark::No;
    case Effect::Undetermined: return Mark::Open;
    }
    return Mark::None;
}

QString sumText(const Number& sum)
{
    return qt(sum.toFixed(2));
}

SumTable::Cell count(int number)
{
    return {QString::number(number), Number(number)};
}

/// Empty where there is none to write.
QString writtenAmount(const AmountResult& amount)
{
    switch (amount.form) {
    case AmountResult::Form::None:
    case AmountResult::Form::NotKnown: return {};
    case AmountResult::Form::Exact: return sumText(amount.low);
    case AmountResult::Form::AtLeast: return QStringLiteral("≥ ") + sumText(amount.low);
    case AmountResult::Form::Between: return sumText(amount.low) + QStringLiteral("–") + sumText(amount.high);
    }
    return {};
}

}  // namespace

QStringList EffectRows::titles()
{
    return {tr("Case"), tr("Whom"), tr("Benefit"), tr("Published rules"), tr("Edited rules"), tr("Difference"), tr("Unit"), tr("Effect")};
}

QStringList EffectRows::sumTitles()
{
    return {tr("Benefit or total"), tr("Unit"), tr("Published rules"), tr("Edited rules"), tr("Difference"), tr("Gain"), tr("Lose"), tr("Unchanged"),
            tr("Open")};
}

SumTable::Cell EffectRows::amountOf(const Row* row) const
{
    if (!row)
        return {tr("not there"), {}};
    if (row->status == Status::Ineligible)
        return {tr("not eligible"), {}, Mark::No};
    if (row->status == Status::Undetermined) {
        const QString amount = writtenAmount(row->amount);
        return {amount.isEmpty() ? tr("open") : tr("open: %1").arg(amount), {}, Mark::Open};
    }
    switch (row->amount.form) {
    case AmountResult::Form::None: return {tr("eligible"), {}};
    case AmountResult::Form::NotKnown: return {tr("amount not set"), {}, Mark::Open};
    case AmountResult::Form::Exact:
    case AmountResult::Form::AtLeast:
    case AmountResult::Form::Between: return {writtenAmount(row->amount), row->amount.low};
    }
    return {};
}

SumTable::Cell EffectRows::differenceOf(const std::optional<Number>& difference) const
{
    if (!difference)
        return {};
    const bool isMore = *difference > Number(0);
    return {(isMore ? QStringLiteral("+") : QString()) + sumText(*difference), difference,
            isMore ? Mark::Yes : *difference < Number(0) ? Mark::Late : Mark::None};
}

SumTable::Row EffectRows::rowOf(const CaseEffect& one, const RowEffect& row) const
{
    const Row& either = row.pair.either();
    const RuleSet& rules = *(row.pair.after ? one.after : one.before)->input.rules;
    QString benefit = qt(either.benefit->label.in(m_language));
    if (!either.route->label.empty())
        benefit += QStringLiteral(" · ") + qt(either.route->label.in(m_language));
    const QString effects[] = {tr("gains"), tr("loses"), tr("unchanged"), tr("not known yet")};
    return {{qt(one.name), {}},
            {qt(either.subjectName.in(m_language)), {}},
            {benefit, {}},
            amountOf(row.pair.before),
            amountOf(row.pair.after),
            differenceOf(row.pair.difference),
            {either.benefit->kind == BenefitKind::Money ? qt(rules.units.label(either.route->amount.unit).in(m_language)) : QString(), {}},
            {effects[static_cast<std::size_t>(row.effect)], {}, markOf(row.effect)}};
}

std::vector<SumTable::Row> EffectRows::rows(bool onlyChanged) const
{
    std::vector<SumTable::Row> rows;
    for (const CaseEffect& one : m_effect.cases) {
        for (const Diagnostic& diagnostic : one.diagnostics) {
            SumTable::Row row(static_cast<std::size_t>(titles().size()));
            row.front() = {qt(one.name), {}};
            row.back() = {tr("not determined: %1").arg(qt(diagnostic.message.in(m_language))), {}, Mark::Late};
            rows.push_back(std::move(row));
        }
        for (const RowEffect& row : one.rows) {
            const bool isChanged = row.effect == Effect::Gains || row.effect == Effect::Loses || row.pair.isChanged;
            if (isChanged || !onlyChanged)
                rows.push_back(rowOf(one, row));
        }
    }
    return rows;
}

SumTable::Row EffectRows::sumOf(const EffectSum& sum) const
{
    return {{qt(sum.label.in(m_language)), {}},
            {qt(m_effect.edited->units.label(sum.unit).in(m_language)), {}},
            {sumText(sum.before), sum.before},
            {sumText(sum.after), sum.after},
            differenceOf(sum.difference()),
            count(sum.gains),
            count(sum.loses),
            count(sum.unchanged),
            count(sum.undetermined)};
}

std::vector<SumTable::Row> EffectRows::sums(bool onlyChanged) const
{
    std::vector<SumTable::Row> rows;
    for (const EffectSum& sum : m_effect.benefits) {
        if (!onlyChanged || sum.gains > 0 || sum.loses > 0 || sum.undetermined > 0)
            rows.push_back(sumOf(sum));
    }
    for (const EffectSum& sum : m_effect.totals) {
        rows.push_back(sumOf(sum));
        rows.back().front().text = tr("Altogether: %1").arg(rows.back().front().text);
    }
    return rows;
}

QString EffectRows::summary() const
{
    int gain = 0;
    int lose = 0;
    int open = 0;
    int refused = 0;
    for (const CaseEffect& one : m_effect.cases) {
        gain += one.gains;
        lose += one.loses;
        open += one.isOpen;
        refused += !one.diagnostics.empty();
    }
    QString text = tr("%1 cases: %2 gain, %3 lose").arg(m_effect.cases.size()).arg(gain).arg(lose);
    if (open > 0)
        text += tr(", %1 are open in part").arg(open);
    if (refused > 0)
        text += tr(", %1 could not be determined").arg(refused);
    return text;
}

}  // namespace huimin
