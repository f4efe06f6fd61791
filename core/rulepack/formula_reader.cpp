#include "core/rulepack/formula_reader.h"

#include <algorithm>

#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/rulepack/scalar_stretches.h"
#include "core/rulepack/table_reader.h"

namespace huimin {

namespace {

/// The byte a line and column (both from 1, columns in characters) stand for in a text.
std::size_t offsetOf(std::string_view text, int line, int column)
{
    std::size_t at = 0;
    for (int i = 1; i < line && at < text.size(); ++i)
        at = std::min(text.find('\n', at), text.size() - 1) + 1;
    for (int i = 1; i < column && at < text.size(); ++i) {
        do
            ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    }
    return at;
}

DatedFormula readDatedFormula(const yaml::Node& node, PackReading& reading)
{
    DatedFormula dated;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return dated;
    dated.period = readPeriod(map, reading.diagnostics());
    dated.formula = requireFormula(map, "formula", reading);
    map.finish();
    return dated;
}

}  // namespace

namespace {

Formula readText(const yaml::Node& node, bool isTests, PackReading& reading)
{
    Formula formula;
    formula.place = node.place();
    formula.line = node.source->line(formula.place.line);
    if (!node.isScalar() || node.null) {
        reading.complain(node, fill(sentences::formulaIsText));
        return formula;
    }
    formula.text = node.text;
    formula.stretches = stretchesOf(node);
    auto tree = isTests ? feel::parseUnaryTests(formula.text, reading.names()) : feel::parse(formula.text, reading.names());
    if (tree) {
        formula.tree = *tree;
        return formula;
    }
    for (const Diagnostic& mistake : tree.diagnostics()) {
        const std::size_t offset = offsetOf(formula.text, mistake.place.line, mistake.place.column);
        reading.diagnostics().push_back(errorIn(formula, offset, mistake.message, mistake.suggestion));
    }
    return formula;
}

}  // namespace

Formula readFormula(const yaml::Node& node, PackReading& reading)
{
    return readText(node, false, reading);
}

Formula readTests(const yaml::Node& node, PackReading& reading)
{
    return readText(node, true, reading);
}

Formula readFormula(yaml::MapReader& map, std::string_view key, PackReading& reading)
{
    const yaml::Node* node = map.take(key);
    return node ? readFormula(*node, reading) : Formula();
}

namespace {

/// What stands in place of a formula; null where none does.
const yaml::Node* tableFor(yaml::MapReader& map, std::string_view key)
{
    return key == "formula" && !map.node().find(key) ? map.take("table") : nullptr;
}

}  // namespace

Formula requireFormula(yaml::MapReader& map, std::string_view key, PackReading& reading)
{
    if (const yaml::Node* table = tableFor(map, key))
        return readTable(*table, reading);
    const yaml::Node* node = map.require(key);
    return node ? readFormula(*node, reading) : Formula();
}

std::vector<DatedFormula> requireDatedFormulas(yaml::MapReader& map, std::string_view key, PackReading& reading)
{
    if (const yaml::Node* table = tableFor(map, key))
        return {{Period(), readTable(*table, reading)}};
    const yaml::Node* node = map.require(key);
    if (!node)
        return {};
    if (!node->isSequence())
        return {{Period(), readFormula(*node, reading)}};
    std::vector<DatedFormula> formulas;
    std::vector<Period> periods;
    for (const yaml::Node& item : node->items) {
        formulas.push_back(readDatedFormula(item, reading));
        periods.push_back(formulas.back().period);
    }
    if (formulas.empty())
        reading.complain(*node, fill(sentences::emptyList));
    checkPeriodsApart(periods, node->items, reading);
    return formulas;
}

void checkPeriodsApart(const std::vector<Period>& periods, const std::vector<yaml::Node>& nodes, PackReading& reading)
{
    for (std::size_t later = 1; later < periods.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (periods[earlier].overlaps(periods[later])) {
                const int line = nodes[earlier].place().line;
                reading.complain(nodes[later], fill(sentences::periodsOverlap, {line}));
                break;
            }
        }
    }
}

}  // namespace huimin
