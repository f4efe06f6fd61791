#include "app/document/rule_step.h"

#include <algorithm>

namespace huimin {

namespace {

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

RuleStep::RuleStep(RuleDocument& document, std::string name, yaml::Splice splice, const QString& what, Typing typing)
    : QUndoCommand(what), m_document(document), m_name(std::move(name)), m_splice(std::move(splice)), m_typing(std::move(typing))
{
}

RuleStep::RuleStep(RuleDocument& document, std::string name, std::optional<std::string> before, std::optional<std::string> after,
                   const QString& what)
    : QUndoCommand(what), m_document(document), m_name(std::move(name)), m_isWhole(true), m_before(std::move(before)),
      m_after(std::move(after))
{
}

void RuleStep::undo()
{
    if (m_isWhole)
        put(m_before);
    else
        make(m_splice.inverse());
}

void RuleStep::redo()
{
    if (m_isWhole)
        put(m_after);
    else
        make(m_splice);
}

void RuleStep::put(const std::optional<std::string>& file)
{
    if (file)
        m_document.m_texts[m_name] = *file;
    else
        m_document.m_texts.erase(m_name);
    m_document.m_changed = m_name;
    m_document.m_isTaking = true;
}

void RuleStep::make(const yaml::Splice& splice)
{
    std::string& text = m_document.m_texts[m_name];
    Q_ASSERT(text.compare(splice.offset, splice.removed.size(), splice.removed) == 0);
    text.replace(splice.offset, splice.removed.size(), splice.inserted);
    m_document.m_changed = m_name;
    m_document.m_isTaking = true;
}

bool RuleStep::mergeWith(const QUndoCommand* next)
{
    const auto* step = dynamic_cast<const RuleStep*>(next);
    if (!step || step->m_isWhole || m_isWhole || step->m_name != m_name || step->m_typing != m_typing)
        return false;
    const auto both = joined(m_splice, step->m_splice);
    if (both)
        m_splice = *both;
    return both.has_value();
}

std::optional<yaml::Splice> joined(const yaml::Splice& first, const yaml::Splice& second)
{
    const std::size_t end = first.offset + first.inserted.size();
    const std::size_t secondEnd = second.offset + second.removed.size();
    if (second.offset > end || secondEnd < first.offset)
        return std::nullopt;
    yaml::Splice both = first;
    // What the second takes away before and after what the first put in was there before both.
    if (second.offset < first.offset) {
        const std::string before = second.removed.substr(0, first.offset - second.offset);
        both.offset = second.offset;
        both.removed.insert(0, before);
        both.inserted.insert(0, before);
    }
    if (secondEnd > end) {
        const std::string after = second.removed.substr(second.removed.size() - (secondEnd - end));
        both.removed += after;
        both.inserted += after;
    }
    both.inserted.replace(second.offset - both.offset, second.removed.size(), second.inserted);
    return both;
}

yaml::Splice spliceBetween(const std::string& before, const std::string& after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    while (head > 0 && ((head < before.size() && isInsideCharacter(before[head])) || (head < after.size() && isInsideCharacter(after[head]))))
        --head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isInsideCharacter(before[before.size() - tail]))
        --tail;
    return {head, before.substr(head, before.size() - head - tail), after.substr(head, after.size() - head - tail)};
}

}  // namespace huimin
