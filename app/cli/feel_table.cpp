#include "app/cli/feel_table.h"

#include <array>

namespace huimin::cli {

namespace {

using Json = nlohmann::ordered_json;
using feel::ExprPtr;

struct PolicyWords {
    std::string_view policy;
    std::string_view aggregation;
    std::string_view letters;
};
constexpr std::array policies{
    PolicyWords{"UNIQUE", "", "U"},      PolicyWords{"ANY", "", "A"},          PolicyWords{"PRIORITY", "", "P"},
    PolicyWords{"FIRST", "", "F"},       PolicyWords{"RULE ORDER", "", "R"},   PolicyWords{"OUTPUT ORDER", "", "O"},
    PolicyWords{"COLLECT", "", "C"},     PolicyWords{"COLLECT", "SUM", "C+"},  PolicyWords{"COLLECT", "MIN", "C<"},
    PolicyWords{"COLLECT", "MAX", "C>"}, PolicyWords{"COLLECT", "COUNT", "C#"},
};

std::string textAt(const Json& json, const char* key)
{
    return json.is_object() && json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
}

Diagnostic mistake(Bilingual message)
{
    return {Diagnostic::Severity::Error, {}, std::move(message), {}, {}};
}

/// Reads the texts of a table and remembers the first mistake.
class TableReader {
public:
    explicit TableReader(const feel::DeclaredNames& names) : m_names(names) {}

    Result<feel::DecisionTable> read(const Json& json)
    {
        readPolicy(textAt(json, "hitPolicy"), textAt(json, "aggregation"));
        for (const Json& input : json.value("inputs", Json::array()))
            m_table.inputs.push_back({expression(textAt(input, "expression")), tests(textAt(input, "allowedValues"))});
        for (const Json& output : json.value("outputs", Json::array())) {
            m_table.outputs.push_back({textAt(output, "name"), tests(textAt(output, "allowedValues")),
                                       optionalExpression(textAt(output, "default"))});
        }
        for (const Json& rule : json.value("rules", Json::array()))
            readRule(rule);
        if (m_table.outputs.empty())
            fail({"决策表没有输出", "the decision table has no outputs"});
        if (m_mistake)
            return *m_mistake;
        return std::move(m_table);
    }

private:
    void fail(Bilingual message)
    {
        if (!m_mistake)
            m_mistake = mistake(std::move(message));
    }
    void readPolicy(const std::string& policy, const std::string& aggregation)
    {
        for (const PolicyWords& words : policies) {
            if (words.policy == policy && words.aggregation == aggregation)
                m_table.policy = *feel::hitPolicyOf(words.letters);
            else if (words.letters == policy && aggregation.empty())
                m_table.policy = *feel::hitPolicyOf(policy);
            else
                continue;
            return;
        }
        fail({"没有命中策略 “" + policy + " " + aggregation + "”", "there is no hit policy \"" + policy + " " + aggregation + "\""});
    }
    void readRule(const Json& rule)
    {
        feel::DecisionTable::Rule read;
        for (const Json& when : rule.value("when", Json::array()))
            read.when.push_back(tests(when.is_string() ? when.get<std::string>() : "-"));
        for (const Json& then : rule.value("then", Json::array()))
            read.then.push_back(expression(then.is_string() ? then.get<std::string>() : "null"));
        if (read.when.size() != m_table.inputs.size() || read.then.size() != m_table.outputs.size())
            fail({"规则的格数与输入输出不符", "a rule has not as many cells as there are inputs and outputs"});
        m_table.rules.push_back(std::move(read));
    }
    ExprPtr taken(Result<ExprPtr> parsed)
    {
        if (parsed)
            return *parsed;
        if (!m_mistake)
            m_mistake = parsed.diagnostics().front();
        return nullptr;
    }
    ExprPtr expression(const std::string& text) { return taken(feel::parse(text, m_names)); }
    ExprPtr optionalExpression(const std::string& text) { return text.empty() ? nullptr : expression(text); }
    ExprPtr tests(const std::string& text) { return text.empty() ? nullptr : taken(feel::parseUnaryTests(text, m_names)); }

    const feel::DeclaredNames& m_names;
    feel::DecisionTable m_table;
    std::optional<Diagnostic> m_mistake;
};

}  // namespace

Result<feel::DecisionTable> readFeelTable(const Json& json, const feel::DeclaredNames& names)
{
    if (!json.is_object())
        return mistake({"table 应当是 JSON 对象", "table should be a JSON object"});
    return TableReader(names).read(json);
}

}  // namespace huimin::cli
