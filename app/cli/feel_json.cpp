// Plain JSON as values. Read as events, because only they carry a number as it was written.
#include "app/cli/feel_values.h"

namespace huimin::cli {

namespace {

constexpr std::size_t deepest = 100;

/// Builds a value out of nlohmann's parsing events; each returns false to stop.
class JsonReader {
public:
    bool null() { return take(Value()); }
    bool boolean(bool truth) { return take(truth); }
    bool number_integer(std::int64_t number) { return take(Number(number)); }
    bool number_unsigned(std::uint64_t number) { return takeNumber(std::to_string(number)); }
    bool number_float(nlohmann::json::number_float_t, const std::string& text) { return takeNumber(text); }
    bool string(std::string& text) { return take(text); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object()
    {
        return close(Value(std::make_shared<const ContextValue>(ContextValue{std::move(m_open.back().entries)})));
    }
    bool end_array() { return close(Value::list(std::move(m_open.back().items))); }
    bool key(std::string& name)
    {
        for (const auto& entry : m_open.back().entries) {
            if (entry.first == name)
                return fail({"键 “" + name + "” 写了两次", "the key \"" + name + "\" is there twice"});
        }
        m_open.back().key = name;
        return true;
    }
    bool parse_error(std::size_t byte, const std::string& token, const nlohmann::detail::exception& error)
    {
        constexpr int numberOverflow = 406;
        if (error.id == numberOverflow)
            return fail({"数 " + token + " 太大", "the number " + token + " is too large"});
        const std::string at = std::to_string(byte);
        return fail({"JSON 在第 " + at + " 个字节处有语法错误", "the JSON has a syntax error at byte " + at});
    }

    Result<ContextValue> finished() &&
    {
        if (m_mistake.empty() && m_result.context())
            return *m_result.context();
        if (m_mistake.empty())
            m_mistake = {"这里应当是一个 JSON 对象，如 {\"age\": 70}", "a JSON object is needed here, such as {\"age\": 70}"};
        return Diagnostic{Diagnostic::Severity::Error, {}, std::move(m_mistake), {}, {}};
    }

private:
    struct Open {
        bool isObject = false;
        std::string key;
        std::vector<Value> items;
        std::vector<std::pair<std::string, Value>> entries;
    };

    bool fail(Bilingual mistake)
    {
        if (m_mistake.empty())
            m_mistake = std::move(mistake);
        return false;
    }
    bool takeNumber(const std::string& text)
    {
        const auto number = Number::parse(text);
        return number ? take(*number) : fail({"数 " + text + " 太大或太长", "the number " + text + " is too large or too long"});
    }
    bool take(Value value)
    {
        if (m_open.empty())
            m_result = std::move(value);
        else if (m_open.back().isObject)
            m_open.back().entries.emplace_back(m_open.back().key, std::move(value));
        else
            m_open.back().items.push_back(std::move(value));
        return true;
    }
    bool open(bool isObject)
    {
        if (m_open.size() >= deepest)
            return fail({"JSON 嵌套太深", "the JSON is nested too deeply"});
        m_open.push_back({isObject, {}, {}, {}});
        return true;
    }
    bool close(Value value)
    {
        m_open.pop_back();
        return take(std::move(value));
    }

    std::vector<Open> m_open;
    Value m_result;
    Bilingual m_mistake;
};

}  // namespace

Result<ContextValue> readJsonContext(std::string_view json)
{
    JsonReader reader;
    nlohmann::json::sax_parse(json.begin(), json.end(), &reader);
    return std::move(reader).finished();
}

}  // namespace huimin::cli
