// Claims as statements: and, or, their brackets and punctuation.
#include <algorithm>

#include "core/feel/sentence_parts.h"

namespace huimin::feel {

namespace {

const words::Joining& joiningOf(const Claim& claim, bool isLong, const Scope& scope)
{
    const bool isAll = claim.kind == Claim::Kind::All;
    if (scope.describes())
        return isAll ? words::allOfDescribed : words::anyOfDescribed;
    if (isAll)
        return words::allOf;
    return isLong ? words::anyOfLong : words::anyOf;
}

/// What stands after is or are; empty where it is something else, or a denial, which wants its own verb.
std::string_view afterCopula(std::string_view rest)
{
    for (const std::string_view verb : {"is ", "are "}) {
        if (rest.starts_with(verb))
            return rest.substr(verb.size()).starts_with("not ") ? std::string_view() : rest.substr(verb.size());
    }
    return {};
}

bool holdsJoiner(const Bilingual& text)
{
    return text.en.find(" and ") != std::string::npos || text.en.find(" or ") != std::string::npos;
}

/// Whether English may say the subject once: of two, or where all have the same.
bool shareSubject(const std::vector<Clause>& clauses)
{
    return clauses.size() == 2 || std::all_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
        return clause.subject.en == clauses.front().subject.en;
    });
}

/// What has the subject of the one before it does not repeat it; nor, of a plain two, its verb.
Bilingual withoutRepeating(const Clause& clause, const Clause& before, bool sharesEnglish, bool isPlainTwo)
{
    Clause shorter = clause;
    if (clause.subject.zh == before.subject.zh)
        shorter.subject.zh.clear();
    if (!sharesEnglish || clause.subject.en != before.subject.en || clause.subject.en.empty())
        return shorter.text();
    shorter.subject.en.clear();
    if (isPlainTwo && !afterCopula(clause.rest.en).empty() && !afterCopula(before.rest.en).empty())
        shorter.rest.en = afterCopula(clause.rest.en);
    return shorter.text();
}

std::vector<Bilingual> shortened(const std::vector<Clause>& clauses)
{
    const bool sharesEnglish = shareSubject(clauses);
    const bool isPlainTwo = clauses.size() == 2 && !holdsJoiner(clauses[0].rest) && !holdsJoiner(clauses[1].rest);
    std::vector<Bilingual> texts;
    for (std::size_t i = 0; i < clauses.size(); ++i)
        texts.push_back(i == 0 ? clauses[i].text() : withoutRepeating(clauses[i], clauses[i - 1], sharesEnglish, isPlainTwo));
    return texts;
}

/// Alternatives inside a list of what must hold stand in brackets; the other way round the semicolon does.
bool needsBrackets(const Claim& inner, const Claim& outer, const Scope& scope)
{
    return inner.kind != Claim::Kind::One && (outer.kind == Claim::Kind::All || scope.describes());
}

/// Two of which one holds an "and" or "or" of its own are told apart by a comma.
Bilingual joinedTwo(const std::vector<Bilingual>& texts, const words::Joining& joining)
{
    words::Joining apart = joining;
    if (texts.size() == 2 && (holdsJoiner(texts[0]) || holdsJoiner(texts[1])))
        apart.last.en = joining.lastOfMore.en;
    return joined(texts, apart);
}

/// Parts that are joined claims themselves.
Bilingual nestedStatement(const Claim& claim, const Scope& scope)
{
    std::vector<Bilingual> texts;
    for (const Claim& part : claim.parts) {
        const Bilingual inner = statement(part, scope);
        texts.push_back(needsBrackets(part, claim, scope) ? fill(words::bracketed, {inner}) : inner);
    }
    return joined(texts, joiningOf(claim, true, scope));
}

Bilingual joinedStatement(const Claim& claim, const Scope& scope)
{
    const auto isOne = [](const Claim& part) { return part.kind == Claim::Kind::One; };
    if (!std::all_of(claim.parts.begin(), claim.parts.end(), isOne))
        return nestedStatement(claim, scope);
    std::vector<Clause> clauses;
    for (const Claim& part : claim.parts)
        clauses.push_back(clauseOf(part, scope));
    return joinedTwo(shortened(clauses), joiningOf(claim, false, scope));
}

}  // namespace

Bilingual statement(const Claim& claim, const Scope& scope)
{
    return claim.kind == Claim::Kind::One ? clauseOf(claim, scope).text() : joinedStatement(claim, scope);
}

Bilingual joined(const std::vector<Bilingual>& parts, const words::Joining& joining)
{
    Bilingual text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Sentence& last = parts.size() > 2 ? joining.lastOfMore : joining.last;
        const Sentence& sign = i + 1 == parts.size() ? last : joining.between;
        text.zh += (i > 0 ? std::string(sign.zh) : std::string()) + parts[i].zh;
        text.en += (i > 0 ? std::string(sign.en) : std::string()) + parts[i].en;
    }
    return text;
}

}  // namespace huimin::feel
