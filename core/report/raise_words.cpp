#include "core/report/raise_words.h"

#include "core/determination/net_effect.h"
#include "core/feel/value_text.h"
#include "core/report/report_sentences.h"

namespace huimin::report {

namespace {

Bilingual raiseNets(const Determination& determination, const LedgerEntry& entry)
{
    const Raise* raise = raiseOf(determination, entry);
    const auto net = raise ? netEffect(determination, entry, raise->value) : std::nullopt;
    if (!net)
        return {};
    const Bilingual unit = determination.input.rules->units.label(entry.benefit->routes.front().amount.unit);
    return fill(sentences::raiseNets, {feel::withUnit(raise->value.toFixed(2), unit), feel::withUnit(net->toFixed(2), unit)});
}

}  // namespace

std::string raiseText(const Row& row, const Determination& determination, const Words& words)
{
    if (!row.raise)
        return "";
    const auto& units = determination.input.rules->units;
    const Bilingual value = feel::withUnit(feel::plainNumber(row.raise->value), units.label(row.route->amount.unit));
    const bool isSet = row.amount.form != AmountResult::Form::NotKnown;
    return words.in(isSet ? sentences::raiseIncluded : sentences::raiseKnown, {value, row.raise->from.toIso()});
}

std::vector<Bilingual> raisesNet(const Determination& determination)
{
    std::vector<Bilingual> texts;
    for (const LedgerEntry& entry : determination.ledger)
        texts.push_back(raiseNets(determination, entry));
    return texts;
}

}  // namespace huimin::report
