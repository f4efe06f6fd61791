#include "core/feel/sentence_predicate.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/feel/sentence_words.h"

namespace huimin::feel {

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> found(1);
    for (const char c : text) {
        if (c == ' ')
            found.emplace_back();
        else
            found.back() += c;
    }
    return found;
}

template <typename List>
bool isOneOf(std::string_view text, const List& list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// What follows the first word, with the blank before it.
std::string afterFirst(const std::string& text)
{
    const std::size_t blank = text.find(' ');
    return blank == std::string::npos ? std::string() : text.substr(blank);
}

constexpr std::array<std::string_view, 10> auxiliaries{"is", "are", "was", "were", "can", "must", "may", "will", "should", "could"};
constexpr std::array<std::string_view, 8> predicateStarts{"is", "are", "has", "was", "had", "does", "gets", "holds"};

/// holds → hold, studies → study, passes → pass; nothing for what is no verb of the third person.
std::optional<std::string> baseForm(const std::string& verb)
{
    const auto cut = [&](std::size_t n) { return verb.substr(0, verb.size() - n); };
    if (verb.size() < 4 || !verb.ends_with("s") || verb.ends_with("ss"))
        return std::nullopt;
    if (verb.ends_with("ies"))
        return cut(3) + "y";
    for (const auto* ending : {"sses", "xes", "zes", "ches", "shes", "oes"}) {
        if (verb.ends_with(ending))
            return cut(2);
    }
    return cut(1);
}

/// "is registered and seeks work": a `not` in front would cover the first part only.
bool isCompound(const std::string& predicate)
{
    const std::vector<std::string> words = wordsOf(predicate.substr(0, predicate.find("“")));
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == "and" || (words[i] == "or" && i + 1 < words.size() && isOneOf(words[i + 1], predicateStarts)))
            return true;
    }
    return false;
}

/// has: of the perfect tense before a participle, else a verb like others.
std::string deniedHas(const std::string& rest)
{
    const std::vector<std::string> words = wordsOf(rest);
    const std::size_t next = words.size() > 2 && words[1] == "already" ? 2 : 1;
    const std::string& word = words.size() > next ? words[next] : words.front();
    if (word == "no")
        return "has" + rest.substr(rest.find("no") + 2);
    if (word == "been" || word.ends_with("ed"))
        return "has not" + (next == 2 ? rest.substr(std::string(" already").size()) : rest);
    return "does not have" + rest;
}

std::optional<std::string> deniedEnglish(const std::string& predicate)
{
    const std::string verb = predicate.substr(0, predicate.find(' '));
    const std::string rest = afterFirst(predicate);
    if (isCompound(predicate))
        return std::nullopt;
    if (isOneOf(verb, auxiliaries) || verb == "does")
        return rest.starts_with(" not ") ? verb + rest.substr(4) : verb + " not" + rest;
    if (verb == "has")
        return deniedHas(rest);
    if (verb == "had")
        return "did not have" + rest;
    const auto base = baseForm(verb);
    return base ? std::optional("does not " + *base + rest) : std::nullopt;
}

/// 有 and 无 in front of a second predicate, after 并 or 或者.
bool isChineseCompound(std::string_view predicate)
{
    for (const std::string_view joiner : words::chineseJoiners) {
        const std::size_t at = predicate.find(joiner);
        if (at == std::string_view::npos || at == 0)
            continue;
        const std::string_view after = predicate.substr(at + joiner.size());
        for (const words::Negated& verb : words::chineseVerbs) {
            if (after.starts_with(verb.verb))
                return true;
        }
    }
    return false;
}

/// The verb that stands first: one of a single character only where the predicate begins with it.
std::optional<std::string> deniedChinese(const std::string& predicate)
{
    constexpr std::size_t oneCharacter = 3;
    std::size_t first = std::string::npos;
    const words::Negated* found = nullptr;
    for (const words::Negated& verb : words::chineseVerbs) {
        const std::size_t at = predicate.find(verb.verb);
        if (at < first && (at == 0 || verb.verb.size() > oneCharacter)) {
            first = at;
            found = &verb;
        }
    }
    if (!found || isChineseCompound(predicate))
        return std::nullopt;
    return predicate.substr(0, first) + std::string(found->negation) + predicate.substr(first + found->verb.size());
}

}  // namespace

Bilingual Clause::text() const
{
    const bool hasBoth = !subject.en.empty() && !rest.en.empty();
    return {subject.zh + rest.zh, subject.en + (hasBoth ? " " : "") + rest.en};
}

Clause predicated(const Bilingual& subject, const Bilingual& predicate, bool holds)
{
    if (holds)
        return {subject, predicate};
    const auto zh = deniedChinese(predicate.zh);
    const auto en = deniedEnglish(predicate.en);
    const Bilingual unmet = fill(words::unmetPredicate, {Bilingual{predicate.zh, subject.en}, predicate});
    return {{subject.zh, en ? subject.en : std::string()}, {zh.value_or(unmet.zh), en.value_or(unmet.en)}};
}

std::string ofSeveral(const std::string& predicate)
{
    const std::string verb = predicate.substr(0, predicate.find(' '));
    const std::string rest = afterFirst(predicate);
    if (verb == "is" || verb == "was")
        return (verb == "is" ? "are" : "were") + rest;
    if (verb == "has" || verb == "does")
        return (verb == "has" ? "have" : "do") + rest;
    if (const auto base = baseForm(verb))
        return *base + rest;
    return predicate;
}

bool namesSeveral(const std::string& noun)
{
    constexpr std::array<std::string_view, 7> prepositions{"of", "for", "in", "on", "to", "at", "that"};
    constexpr std::array<std::string_view, 10> several{"years",  "months",   "days",    "hours",  "members",
                                                       "children", "persons", "people", "weeks", "benefits"};
    for (const std::string& word : wordsOf(noun)) {
        if (isOneOf(word, prepositions))
            return false;
        if (isOneOf(word, several))
            return true;
    }
    return false;
}

std::string copula(const std::string& subject)
{
    return namesSeveral(subject) ? "are" : "is";
}

std::string insideSentence(std::string text)
{
    const auto isUpper = [](char c) { return 'A' <= c && c <= 'Z'; };
    if (text.size() > 1 && isUpper(text[0]) && !isUpper(text[1]))
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string withArticle(const std::string& noun)
{
    constexpr std::array<std::string_view, 8> articles{"the", "a", "an", "each", "every", "all", "no", "their"};
    const std::string inside = insideSentence(noun);
    const bool hasArticle = isOneOf(wordsOf(inside).front(), articles);
    const bool startsWithName = inside.empty() || inside.starts_with("「");
    return hasArticle || startsWithName ? inside : "the " + inside;
}

std::string withoutArticle(const std::string& noun)
{
    return noun.starts_with("the ") ? noun.substr(4) : noun;
}

}  // namespace huimin::feel
