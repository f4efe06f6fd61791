// The conditions of a benefit or route.
#include "core/rulepack/rule_edit.h"
#include "core/rulepack/rule_text.h"

namespace huimin {

using yaml::NewValue;
using yaml::Node;
using yaml::Path;

namespace {

const std::vector<std::string_view> order{"id", "when", "label", "source", "from", "to"};

NewValue newValueOf(const WrittenCondition& condition)
{
    return mapValue({{"id", NewValue::text(condition.id)},
                     {"when", expressionValue(condition.when)},
                     {"label", bilingualValue(condition.label)},
                     {"source", sourceValue(condition.source)},
                     {"from", scalarValue(condition.from)},
                     {"to", scalarValue(condition.to)}},
                    NewValue::Layout::Block);
}

}  // namespace

std::vector<WrittenCondition> RuleText::conditions(const Path& list) const
{
    std::vector<WrittenCondition> conditions;
    const Node* node = m_document.find(list);
    for (std::size_t i = 0; node && i < node->items.size(); ++i) {
        const Node& item = node->items[i];
        conditions.push_back({writtenText(item, "id"), writtenText(item, "when"), writtenBilingual(item.find("label")), writtenSource(item),
                              writtenText(item, "from"), writtenText(item, "to")});
    }
    return conditions;
}

Diagnostics RuleText::addCondition(const Path& list, std::size_t index, const WrittenCondition& condition)
{
    RuleEdit edit(m_document);
    const Node* node = m_document.find(list);
    // `[]` would take it into brackets.
    if (node && node->isSequence() && node->items.empty() && index == 0)
        edit.replace(list, NewValue::list({newValueOf(condition)}));
    else
        edit.insertItem(list, index, newValueOf(condition));
    return edit.finish(m_splices);
}

Diagnostics RuleText::changeCondition(const Path& list, std::size_t index, const WrittenCondition& condition)
{
    const Path path = list / index;
    RuleEdit edit(m_document);
    edit.setMember(path, "id", NewValue::text(condition.id), order);
    edit.setMember(path, "when", expressionValue(condition.when), order);
    edit.setBilingual(path, "label", condition.label, order);
    edit.setSource(path, condition.source, order);
    edit.setMember(path, "from", scalarValue(condition.from), order);
    edit.setMember(path, "to", scalarValue(condition.to), order);
    return edit.finish(m_splices);
}

}  // namespace huimin
