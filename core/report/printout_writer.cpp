#include "core/report/printout_writer.h"

#include <array>
#include <string_view>

#include "core/report/case_heading.h"
#include "core/report/printout_sentences.h"

namespace huimin::report {

namespace {

/// In words below a hundred; beyond that, which the forms of a large household come to, figures read better.
std::string chineseNumber(int number)
{
    if (number >= 100)
        return std::to_string(number);
    constexpr std::array<std::string_view, 10> numerals{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    const auto tens = static_cast<std::size_t>(number / 10);
    const auto ones = static_cast<std::size_t>(number % 10);
    return (tens > 1 ? std::string(numerals[tens]) : "") + (tens > 0 ? "十" : "") + std::string(numerals[ones]);
}

/// As much of a fingerprint as tells two apart at a glance; all of it stands in the result itself.
std::string shortened(const std::string& fingerprint)
{
    constexpr std::size_t shown = 23;  // sha256: and 16 digits
    return fingerprint.size() <= shown ? fingerprint : fingerprint.substr(0, shown) + "…";
}

std::string contactOf(const Office& office, const Words& words)
{
    std::vector<std::string> ways;
    if (office.address.empty() && office.phone.empty())
        return "";
    for (const std::string* way : {&office.authority, &office.address, &office.phone}) {
        if (!way->empty())
            ways.push_back(*way);
    }
    return words.joined(ways);
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

void PrintoutWriter::about(const Determination& determination)
{
    const DeterminationInput& input = determination.input;
    m_printout.number = input.profile->office.caseNumber.empty() ? input.profile->id : input.profile->office.caseNumber;
    if (input.standards && input.standards->illustrative)
        m_printout.warning = m_words.alone(m_words.in(sentences::illustrative));
    for (const SourceLine& source : sourcesOf(determination, m_words))
        m_printout.footer.push_back(source.text + "  " + shortened(source.fingerprint));
}

void PrintoutWriter::heading(const Sentence& sentence, std::initializer_list<SentencePart> parts)
{
    ++m_headings;
    m_printout.blocks.push_back(Heading{m_words.in(
        sentences::numberedHeading, {Bilingual{chineseNumber(m_headings), std::to_string(m_headings)}, fill(sentence, parts)})});
}

void PrintoutWriter::paragraph(std::string text, Paragraph::Kind kind)
{
    if (!text.empty())
        add(Paragraph{std::move(text), kind});
}

void PrintoutWriter::table(Table table)
{
    if (!table.rows.empty())
        add(std::move(table));
}

void PrintoutWriter::close(const Office& office, Date day, std::vector<std::string> signers)
{
    if (const std::string contact = contactOf(office, m_words); !contact.empty())
        paragraph(m_words.in(sentences::askAt, {contact}), Paragraph::Kind::Faint);
    if (!signers.empty())
        add(Signatures{std::move(signers)});
    add(Seal{office.authority, dateInWords(day, m_words)});
}

std::string dateInWords(Date day, const Words& words)
{
    return words.in(sentences::dateInWords, {std::to_string(day.year()), Bilingual{std::to_string(day.month()), twoDigits(day.month())},
                                             Bilingual{std::to_string(day.day()), twoDigits(day.day())}});
}

}  // namespace huimin::report
