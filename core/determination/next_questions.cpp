#include "core/determination/next_questions.h"

#include <algorithm>
#include <map>

#include "core/profile/item_name.h"

namespace huimin {

namespace {

/// A fact as it is asked for: its declaration, and the name of the subject it is about.
struct Asked {
    const Fact* fact = nullptr;
    Bilingual name;
    int order = 0;
};

/// Every fact of a profile by its path.
class FactsByPath {
public:
    explicit FactsByPath(const Profile& profile) { add(profile.root, {}); }

    Asked find(const std::string& path) const
    {
        const auto found = m_asked.find(path);
        return found == m_asked.end() ? Asked{} : found->second;
    }

private:
    void add(const GivenFact& owner, const Bilingual& name)
    {
        for (const GivenFact& fact : owner.facts) {
            m_asked.emplace(fact.path, Asked{fact.fact, name, static_cast<int>(m_asked.size())});
            for (const GivenFact& item : fact.items)
                add(item, itemName(item, fact));
            add(fact, name);
        }
    }

    std::map<std::string, Asked> m_asked;
};

std::string withName(std::string text, const std::string& name)
{
    for (std::size_t at = text.find("{name}"); at != std::string::npos; at = text.find("{name}", at + name.size()))
        text.replace(at, 6, name);
    return text;
}

Bilingual textOf(const Asked& asked, const std::string& path)
{
    return asked.fact ? questionOf(*asked.fact, asked.name) : Bilingual{path, path};
}

struct Weighed {
    Question question;
    Number weight;
    int order = 0;
};

}  // namespace

Bilingual questionOf(const Fact& fact, const Bilingual& name)
{
    const Bilingual& question = fact.question;
    if (!question.empty())
        return {withName(question.zh, name.zh), withName(question.en, name.en)};
    const Bilingual& label = fact.label;
    if (name.empty())
        return {label.zh + "？", label.en + "?"};
    return {name.zh + "：" + label.zh + "？", name.en + ": " + label.en + "?"};
}

std::vector<Question> nextQuestions(const CaseModel& model, const std::vector<Row>& rows, const std::vector<StatementResult>& statements)
{
    std::map<std::string, Weighed> weighed;
    for (const Row& row : rows) {
        if (!row.concerned)
            continue;
        const auto missing = static_cast<std::int64_t>(row.missingFacts.size() + row.missingStandards.size());
        for (const std::string& path : row.missingFacts) {
            Weighed& entry = weighed[path];
            entry.question.settles.emplace_back(row.benefit->id, row.subject);
            entry.weight = entry.weight + Number::ratio(1, missing);
        }
    }
    for (const StatementResult& statement : statements) {
        const auto missing = static_cast<std::int64_t>(statement.missingFacts.size());
        for (const std::string& path : statement.missingFacts)
            weighed[path].weight = weighed[path].weight + Number::ratio(1, missing);
    }
    if (weighed.empty())
        return {};
    const FactsByPath facts(*model.input().profile);
    std::vector<Weighed> ranked;
    for (auto& [path, entry] : weighed) {
        const Asked asked = facts.find(path);
        entry.question.fact = path;
        entry.question.text = textOf(asked, path);
        entry.order = asked.order;
        ranked.push_back(std::move(entry));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Weighed& a, const Weighed& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.order < b.order;
    });
    std::vector<Question> questions;
    for (Weighed& entry : ranked)
        questions.push_back(std::move(entry.question));
    return questions;
}

}  // namespace huimin
