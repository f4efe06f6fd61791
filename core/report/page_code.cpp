#include "core/report/page_code.h"

#include <algorithm>

#include "core/report/check_letters.h"
#include "core/report/fingerprint_bytes.h"
#include "core/report/printout_sentences.h"

namespace huimin::report {

namespace {

constexpr std::string_view prefix = "HM1-";
constexpr std::size_t checkSize = 4;
/// Date counts from 1970; a code from the first day there is.
constexpr std::int32_t firstDay = -719162;

Bytes checkOf(const Bytes& bytes)
{
    return fingerprintBytes({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, checkSize);
}

std::uint64_t fenOf(const Number& yuan)
{
    const auto fen = (yuan * 100).rounded(0, Rounding::HalfUp).toInteger();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(fen.value_or(0), 0));
}

class CodeWriter {
public:
    /// Big end first.
    void fixed(std::uint32_t value, int bytes)
    {
        for (int i = bytes - 1; i >= 0; --i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i) & 255U));
    }
    void print(const PageCode::Print& print) { m_bytes.insert(m_bytes.end(), print.begin(), print.end()); }
    /// Seven bits a byte, the last without the eighth.
    void sum(const Number& yuan)
    {
        std::uint64_t fen = fenOf(yuan);
        for (; fen > 127; fen >>= 7U)
            m_bytes.push_back(static_cast<std::uint8_t>(fen & 127U) | 128U);
        m_bytes.push_back(static_cast<std::uint8_t>(fen));
    }
    void amount(const AmountResult& amount)
    {
        fixed(static_cast<std::uint32_t>(amount.form), 1);
        if (amount.form == AmountResult::Form::None || amount.form == AmountResult::Form::NotKnown)
            return;
        sum(amount.low);
        if (amount.form == AmountResult::Form::Between)
            sum(amount.high);
    }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

/// Reads what was written; once the bytes have run out, all that follows is nothing and `isWhole` is false.
class CodeReader {
public:
    explicit CodeReader(const Bytes& bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    bool isWhole() const { return m_isWhole; }

    std::uint32_t fixed(int bytes)
    {
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8U | next();
        return value;
    }
    PageCode::Print print()
    {
        PageCode::Print print{};
        for (std::uint8_t& byte : print)
            byte = next();
        return print;
    }
    Number sum()
    {
        std::uint64_t fen = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            const std::uint8_t byte = next();
            fen |= static_cast<std::uint64_t>(byte & 127U) << shift;
            if (byte < 128)
                break;
        }
        return Number(static_cast<std::int64_t>(fen & INT64_MAX)) / Number(100);
    }
    AmountResult amount()
    {
        AmountResult amount;
        const std::uint32_t form = fixed(1);
        m_isWhole = m_isWhole && form <= static_cast<std::uint32_t>(AmountResult::Form::AtLeast);
        amount.form = static_cast<AmountResult::Form>(m_isWhole ? form : 0);
        if (amount.form != AmountResult::Form::None && amount.form != AmountResult::Form::NotKnown)
            amount.low = sum();
        if (amount.form == AmountResult::Form::Between)
            amount.high = sum();
        return amount;
    }

private:
    std::uint8_t next()
    {
        m_isWhole = m_isWhole && !atEnd();
        return m_isWhole ? m_bytes[m_at++] : 0;
    }

    const Bytes& m_bytes;
    std::size_t m_at = 0;
    bool m_isWhole = true;
};

std::optional<PageCode> codeFrom(const Bytes& bytes)
{
    CodeReader reader(bytes);
    PageCode code;
    const std::uint32_t page = reader.fixed(1);
    const auto day = Date::fromDayNumber(static_cast<std::int64_t>(reader.fixed(3)) + firstDay);
    code.profile = reader.print();
    code.rules = reader.print();
    code.standards = reader.print();
    while (!reader.atEnd() && reader.isWhole()) {
        const std::uint32_t key = reader.fixed(3);
        code.figures.push_back({key, reader.amount()});
    }
    if (!reader.isWhole() || !day || page < 1 || page > 3)
        return std::nullopt;
    code.page = static_cast<PageCode::Page>(page);
    code.day = *day;
    return code;
}

std::string_view withoutPrefix(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    const bool has = text.size() >= prefix.size() && (text[0] == 'H' || text[0] == 'h') && (text[1] == 'M' || text[1] == 'm') && text[2] == '1';
    return has ? text.substr(prefix.size()) : std::string_view();
}

}  // namespace

std::string codeText(const PageCode& code)
{
    CodeWriter writer;
    writer.fixed(static_cast<std::uint32_t>(code.page), 1);
    writer.fixed(static_cast<std::uint32_t>(code.day.dayNumber() - firstDay), 3);
    for (const PageCode::Print& print : {code.profile, code.rules, code.standards})
        writer.print(print);
    for (const PageCode::Figure& figure : code.figures) {
        writer.fixed(figure.key, 3);
        writer.amount(figure.amount);
    }
    Bytes bytes = writer.take();
    const Bytes check = checkOf(bytes);
    bytes.insert(bytes.end(), check.begin(), check.end());
    return std::string(prefix) + lettersOf(bytes);
}

std::variant<PageCode, Bilingual> readCode(std::string_view text)
{
    const std::string_view letters = withoutPrefix(text);
    auto bytes = letters.empty() ? std::nullopt : bytesOf(letters);
    if (!bytes || bytes->size() <= checkSize)
        return fill(sentences::notACode);
    const Bytes check(bytes->end() - checkSize, bytes->end());
    bytes->resize(bytes->size() - checkSize);
    const auto code = codeFrom(*bytes);
    if (check != checkOf(*bytes) || !code)
        return fill(sentences::codeAltered);
    return *code;
}

}  // namespace huimin::report
