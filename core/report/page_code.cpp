#include "core/report/page_code.h"

#include <algorithm>

#include "core/report/code_part.h"
#include "core/report/figure_payload.h"
#include "core/report/fingerprint_bytes.h"
#include "core/report/printout_sentences.h"

namespace huimin::report {

namespace {

constexpr std::string_view prefix = "HM2-";
/// Date counts from 1970; a code from the first day there is.
constexpr std::int32_t firstDay = -719162;
constexpr unsigned printBits = 30;
constexpr std::uint64_t printMask = (1U << printBits) - 1;

using Payloads = std::vector<std::uint64_t>;

/// What stands first: which page of what day, and of how many parts and rows.
struct Head {
    static constexpr unsigned dayBits = 22;
    static constexpr unsigned countBits = 14;
    static constexpr unsigned emptyBits = 7;
    static constexpr std::uint64_t countMask = (1U << countBits) - 1;

    std::uint64_t page = 0;
    std::uint64_t day = 0;
    std::uint64_t rows = 0;   ///< 0: figures one by one
    std::uint64_t parts = 0;  ///< with this one

    std::uint64_t payload() const { return (((page << dayBits | day) << countBits | rows) << countBits | parts) << emptyBits; }
    static Head of(std::uint64_t payload)
    {
        const std::uint64_t counts = payload >> emptyBits;
        return {counts >> (dayBits + 2 * countBits), counts >> (2 * countBits) & ((1U << dayBits) - 1), counts >> countBits & countMask,
                counts & countMask};
    }
    std::optional<Date> date() const { return Date::fromDayNumber(static_cast<std::int64_t>(day) + firstDay); }
    std::size_t fixedParts() const { return rows > 0 ? 5 : 3; }
    static bool isPossible(std::uint64_t payload)
    {
        const Head head = of(payload);
        return (payload & ((1U << emptyBits) - 1)) == 0 && head.page >= 1 && head.page <= 3 && head.date() && head.parts >= head.fixedParts();
    }
};

std::uint64_t pairOf(PageCode::Print first, PageCode::Print second)
{
    return static_cast<std::uint64_t>(first) << printBits | second;
}

std::uint64_t marksOf(const PageCode::Rows& rows)
{
    std::uint64_t all = 0;
    for (const std::uint8_t mark : rows.marks)
        all = all << 5U | mark;
    return all;
}

std::uint64_t hashOf(const std::string& text)
{
    std::uint64_t hash = 0;
    for (const std::uint8_t byte : fingerprintBytes(text, 8))
        hash = hash << 8U | byte;
    return hash >> (64 - bitsOfPart);
}

Payloads payloadsOf(const PageCode& code)
{
    Head head{static_cast<std::uint64_t>(code.page), static_cast<std::uint64_t>(code.day.dayNumber() - firstDay), code.rows ? code.rows->count : 0, 0};
    Payloads payloads{0, pairOf(code.profile, code.office), pairOf(code.rules, code.standards)};
    if (code.rows)
        payloads.insert(payloads.end(), {code.rows->all, marksOf(*code.rows)});
    for (const PageCode::Figure& figure : code.figures) {
        for (const std::uint64_t payload : report::payloadsOf(figure))
            payloads.push_back(payload);
    }
    head.parts = payloads.size();
    payloads.front() = head.payload();
    return payloads;
}

using Letters = std::vector<std::optional<std::uint8_t>>;

bool isBetween(char character)
{
    return character == '-' || character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

/// The letters of a code, whatever stands between its groups; nullopt where there is anything that no code has.
std::optional<Letters> lettersIn(std::string_view text)
{
    Letters letters;
    for (const char character : text) {
        if (static_cast<unsigned char>(character) > 126)
            return std::nullopt;
        if (!isBetween(character))
            letters.push_back(valueOf(character));
    }
    return letters;
}

/// The first group that has not five letters: where one was left out or typed twice.
std::optional<Bilingual> oddGroup(std::string_view text)
{
    int group = 1;
    std::size_t inGroup = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size() || isBetween(text[i]);
        inGroup += isEnd ? 0 : 1;
        if (!isEnd || inGroup == 0)
            continue;
        if (inGroup != lettersOfGroup)
            return fill(sentences::codeGroupIncomplete, {group, static_cast<int>(inGroup)});
        ++group;
        inGroup = 0;
    }
    return std::nullopt;
}

/// Reads the parts of a code one after the other.
class CodeReader {
public:
    explicit CodeReader(const Letters& letters) : m_letters(letters) {}

    std::variant<PageCode, Bilingual> read()
    {
        const auto head = m_letters.size() < lettersOfPart ? std::nullopt : readHead();
        if (!head)
            return fill(sentences::codeAltered);
        if (m_letters.size() != head->parts * lettersOfPart)
            return fill(sentences::codeIncomplete, {static_cast<int>(head->parts * lettersOfPart), static_cast<int>(m_letters.size())});
        m_code.page = static_cast<PageCode::Page>(head->page);
        m_code.day = *head->date();
        readPair(1, What::Case, m_code.profile, m_code.office);
        readPair(2, What::Rules, m_code.rules, m_code.standards);
        if (head->rows > 0)
            readRows(head->rows);
        for (std::size_t place = head->fixedParts(); place < head->parts; ++place)
            readFigure(place);
        return std::move(m_code);
    }

private:
    using What = PageCode::Spoilt::What;

    Letters lettersAt(std::size_t place) const
    {
        const auto begin = m_letters.begin() + static_cast<std::ptrdiff_t>(place * lettersOfPart);
        return {begin, begin + lettersOfPart};
    }

    void spoil(std::size_t place, What what)
    {
        const std::size_t figure = what == What::Figure ? m_code.figures.size() - 1 : 0;
        m_code.spoilt.push_back({what, figure, place * groupsOfPart + 1});
    }

    /// Without the day nothing can be made again, so one wrong letter is found here by what it must have been.
    std::optional<Head> readHead()
    {
        const CodePart part = partOf(lettersAt(0), 0);
        if (!part.isSpoilt && Head::isPossible(part.payload))
            return Head::of(part.payload);
        // Its check letters are few; that it tells how long the code is makes it certain.
        const auto fits = [this](std::uint64_t payload) {
            return Head::isPossible(payload) && Head::of(payload).parts * lettersOfPart == m_letters.size();
        };
        const auto meant = withOneLetterMended(lettersAt(0), 0, fits);
        if (meant)
            spoil(0, What::Head);
        return meant ? std::optional(Head::of(*meant)) : std::nullopt;
    }

    std::uint64_t read(std::size_t place, What what)
    {
        const CodePart part = partOf(lettersAt(place), place);
        if (part.isSpoilt)
            spoil(place, what);
        return part.payload;
    }

    void readPair(std::size_t place, What what, PageCode::Print& first, PageCode::Print& second)
    {
        const std::uint64_t both = read(place, what);
        first = static_cast<PageCode::Print>(both >> printBits);
        second = static_cast<PageCode::Print>(both & printMask);
    }

    void readRows(std::uint64_t count)
    {
        m_code.rows = PageCode::Rows{};
        m_code.rows->count = static_cast<std::size_t>(count);
        m_code.rows->all = read(3, What::Rows);
        std::uint64_t marks = read(4, What::Rows);
        for (std::size_t i = PageCode::Rows::markCount; i > 0; --i, marks >>= 5U)
            m_code.rows->marks[i - 1] = static_cast<std::uint8_t>(marks & 31U);
    }

    void readFigure(std::size_t place)
    {
        const CodePart part = partOf(lettersAt(place), place);
        if (!addPayload(part.payload, m_code.figures) || part.isSpoilt)
            spoil(place, What::Figure);
    }

    const Letters& m_letters;
    PageCode m_code;
};

std::string_view withoutPrefix(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    const bool has = text.size() >= prefix.size() && (text[0] == 'H' || text[0] == 'h') && (text[1] == 'M' || text[1] == 'm') && text[2] == '2';
    return has ? text.substr(prefix.size()) : std::string_view();
}

}  // namespace

bool PageCode::isSpoilt(Spoilt::What what, std::size_t figure) const
{
    return std::any_of(spoilt.begin(), spoilt.end(), [&](const Spoilt& one) { return one.what == what && one.figure == figure; });
}

std::size_t markOf(const PageCode::Figure& figure)
{
    return figure.key % PageCode::Rows::markCount;
}

PageCode::Rows rowsOf(const std::vector<PageCode::Figure>& figures)
{
    PageCode::Rows rows;
    rows.count = figures.size();
    std::string all;
    std::array<std::string, PageCode::Rows::markCount> some;
    for (const PageCode::Figure& figure : figures) {
        for (const std::uint64_t payload : payloadsOf(figure)) {
            all += std::to_string(payload) + "\n";
            some[markOf(figure)] += std::to_string(payload) + "\n";
        }
    }
    rows.all = hashOf(all);
    for (std::size_t i = 0; i < some.size(); ++i)
        rows.marks[i] = static_cast<std::uint8_t>(hashOf(some[i]) & 31U);
    return rows;
}

std::string codeText(const PageCode& code)
{
    std::string letters;
    const Payloads payloads = payloadsOf(code);
    for (std::size_t place = 0; place < payloads.size(); ++place)
        letters += lettersOfPayload(payloads[place], place);
    return std::string(prefix) + inGroups(letters);
}

std::variant<PageCode, Bilingual> readCode(std::string_view text)
{
    const std::string_view groups = withoutPrefix(text);
    const auto letters = lettersIn(groups);
    if (!letters || letters->empty())
        return fill(sentences::notACode);
    auto code = CodeReader(*letters).read();
    const auto odd = std::holds_alternative<Bilingual>(code) ? oddGroup(groups) : std::nullopt;
    return odd ? *odd : code;
}

}  // namespace huimin::report
