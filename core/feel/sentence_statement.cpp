// Claims as statements: and, or, their brackets and punctuation.
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

/// What has the subject of the part before it does not repeat it; nor, where there are but two, its verb.
Bilingual withoutRepeating(const Clause& clause, const Clause& before, bool areTwo)
{
    Clause shorter = clause;
    if (clause.subject.zh == before.subject.zh)
        shorter.subject.zh.clear();
    if (clause.subject.en != before.subject.en || clause.subject.en.empty())
        return shorter.text();
    shorter.subject.en.clear();
    if (areTwo && !afterCopula(clause.rest.en).empty() && !afterCopula(before.rest.en).empty())
        shorter.rest.en = afterCopula(clause.rest.en);
    return shorter.text();
}

/// Alternatives inside a list of what must hold stand in brackets; the other way round the semicolon does.
bool needsBrackets(const Claim& inner, const Claim& outer, const Scope& scope)
{
    return inner.kind != Claim::Kind::One && (outer.kind == Claim::Kind::All || scope.describes());
}

Bilingual joinedStatement(const Claim& claim, const Scope& scope)
{
    std::vector<Bilingual> texts;
    Clause before;
    bool isLong = false;
    for (const Claim& part : claim.parts) {
        if (part.kind == Claim::Kind::One) {
            const Clause clause = clauseOf(part, scope);
            texts.push_back(withoutRepeating(clause, before, claim.parts.size() == 2));
            before = clause;
            continue;
        }
        isLong = true;
        before = {};
        const Bilingual inner = statement(part, scope);
        texts.push_back(needsBrackets(part, claim, scope) ? fill(words::bracketed, {inner}) : inner);
    }
    return joined(texts, joiningOf(claim, isLong, scope));
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
