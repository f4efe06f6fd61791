// The part of ProfileText that is about the items of lists.
#include <algorithm>

#include "core/profile/empty_profile.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/profile_text.h"

namespace huimin {

using yaml::NewValue;

namespace {

Diagnostics notThere(const yaml::Node& root, std::string_view path)
{
    return {yaml::errorAt(root, fill(sentences::noSuchFact, {path}))};
}

Diagnostics problemsOf(const Result<yaml::Splice>& edit)
{
    return edit ? Diagnostics() : edit.diagnostics();
}

yaml::Path pathOf(const FactPlace& place)
{
    yaml::Path path = place.record;
    for (const std::string& key : place.keys())
        path = path / key;
    return path;
}

/// A list's path and the place in it of an item.
std::pair<yaml::Path, std::size_t> inList(const yaml::Path& item)
{
    yaml::Path list;
    for (std::size_t step = 0; step + 1 < item.steps().size(); ++step)
        list = list / item.steps()[step];
    return {list, *item.steps().back().index()};
}

}  // namespace

Diagnostics ProfileText::addItem(std::string_view list, const std::string& id)
{
    const auto place = find(list);
    if (!place || !place->fact() || place->fact()->type != FactType::List)
        return notThere(root(), list);
    const Fact& fact = *place->fact();
    const Fact* key = fact.find(fact.keyFact);
    const bool isLiteral = key && key->type != FactType::Text;
    const NewValue item = NewValue::map(
        {{key ? key->id : "id", isLiteral ? NewValue::literal(id) : NewValue::text(id)}}, NewValue::Layout::Block);
    const yaml::Path path = pathOf(*place);
    const yaml::Node* standing = m_document.find(path);
    if (standing && standing->isSequence() && !standing->items.empty())
        return problemsOf(m_document.appendItem(path, item));
    return write(*place, NewValue::list({item}, NewValue::Layout::Block));
}

std::string ProfileText::newItemId(std::string_view list) const
{
    const auto place = find(list);
    const yaml::Node* items = place && place->fact() ? m_document.find(pathOf(*place)) : nullptr;
    const std::string first = place && place->fact() ? firstItemId(*place->fact()) : "1";
    const std::string prefix = first.substr(0, first.size() - 1);
    for (int number = 1;; ++number) {
        const std::string id = prefix + std::to_string(number);
        const bool isTaken = items && std::any_of(items->items.begin(), items->items.end(), [&](const yaml::Node& item) {
            const yaml::Node* other = item.find("id");
            return other && other->text == id;
        });
        if (!isTaken)
            return id;
    }
}

Diagnostics ProfileText::removeItem(std::string_view item)
{
    const auto place = find(item);
    if (!place || place->itemId.empty() || !place->chain.empty())
        return notThere(root(), item);
    Diagnostics problems = problemsOf(m_document.remove(place->record));
    const yaml::Node* applicant = root().find("applicant");
    if (problems.empty() && applicant && applicant->text == place->itemId)
        return setFrame("applicant", {});
    return problems;
}

Diagnostics ProfileText::moveItem(std::string_view item, std::size_t to)
{
    const auto place = find(item);
    if (!place || place->itemId.empty() || !place->chain.empty())
        return notThere(root(), item);
    const auto [list, from] = inList(place->record);
    const std::size_t last = m_document.find(list)->items.size() - 1;
    if (std::min(to, last) == from)
        return {};
    const NewValue copy = NewValue::copyOf(*m_document.find(place->record));
    Diagnostics problems = problemsOf(m_document.remove(place->record));
    return problems.empty() ? problemsOf(m_document.insertItem(list, std::min(to, last), copy)) : problems;
}

}  // namespace huimin
