#include "core/yaml/syntax_message.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>

#include "core/yaml/character_check.h"
#include "core/yaml/extent.h"
#include "core/yaml/shortened.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin::yaml {

namespace {

namespace parser = YAML::ErrorMsg;

std::string characterAt(std::string_view text, std::size_t at)
{
    return std::string(text.substr(std::min(at, text.size()), characterLength(text, at)));
}

/// Whether a tab stands among the blanks that the line of `at` begins with.
bool isIndentedWithTab(std::string_view text, std::size_t at)
{
    const std::size_t line = lineStart(text, std::min(at, text.size()));
    return text.substr(line, skipBlanks(text, line) - line).find('\t') != std::string_view::npos;
}

struct Translation {
    const char* parserMessage;
    Sentence sentence;
};

// The parser adds the offending text to some of its messages: compared by their beginning.
const Translation translations[] = {
    {parser::END_OF_MAP, sentences::badIndentation},
    {parser::END_OF_SEQ, sentences::badIndentation},
    {parser::MAP_KEY, sentences::questionMarkKey},
    {parser::MAP_VALUE, sentences::colonHere},
    {parser::BLOCK_ENTRY, sentences::dashHere},
    {parser::FLOW_END, sentences::strayBracket},
    {parser::TAB_IN_INDENTATION, sentences::tabInIndentation},
    {parser::INVALID_ESCAPE, sentences::unknownEscape},
    {parser::INVALID_HEX, sentences::invalidUnicode},
    {parser::INVALID_UNICODE, sentences::invalidUnicode},
    {parser::DOC_IN_SCALAR, sentences::markerInQuotes},
    {parser::ZERO_INDENT_IN_BLOCK, sentences::blockHeader},
    {parser::CHAR_IN_BLOCK, sentences::blockHeader},
    {parser::YAML_DIRECTIVE_ARGS, sentences::directive},
    {parser::YAML_VERSION, sentences::directive},
    {parser::YAML_MAJOR_VERSION, sentences::directive},
    {parser::REPEATED_YAML_DIRECTIVE, sentences::directive},
    {parser::TAG_DIRECTIVE_ARGS, sentences::directive},
    {parser::REPEATED_TAG_DIRECTIVE, sentences::directive},
};

// Anchors, aliases and tags are not used, however they are misspelt.
const Translation properties[] = {
    {parser::CHAR_IN_TAG_HANDLE, sentences::tag},  {parser::TAG_WITH_NO_SUFFIX, sentences::tag},
    {parser::END_OF_VERBATIM_TAG, sentences::tag}, {parser::MULTIPLE_TAGS, sentences::tag},
    {parser::MULTIPLE_ANCHORS, sentences::anchor}, {parser::ANCHOR_NOT_FOUND, sentences::anchor},
    {parser::CHAR_IN_ANCHOR, sentences::anchor},   {parser::ALIAS_CONTENT, sentences::alias},
    {parser::MULTIPLE_ALIASES, sentences::alias},  {parser::ALIAS_NOT_FOUND, sentences::alias},
    {parser::CHAR_IN_ALIAS, sentences::alias},     {parser::UNKNOWN_ANCHOR, sentences::alias},
};

}  // namespace

Bilingual syntaxMessage(std::string_view parserMessage, std::string_view text, std::size_t at)
{
    // The parser finds a tab only inside texts; elsewhere it complains of what the tab has brought about.
    if (isIndentedWithTab(text, at))
        return fill(sentences::tabInIndentation);
    for (const Translation& translation : translations)
        if (parserMessage.starts_with(translation.parserMessage))
            return fill(translation.sentence);
    for (const Translation& property : properties)
        if (parserMessage.starts_with(property.parserMessage))
            return fill(property.sentence,
                        {shortened(std::string(text.substr(std::min(at, text.size()), propertyEnd(text, at) - at)))});
    if (parserMessage.starts_with(parser::UNKNOWN_TOKEN) && at < text.size())
        return fill(sentences::characterHere, {characterAt(text, at)});
    return fill(sentences::notUnderstood);
}

std::size_t syntaxPlace(std::string_view parserMessage, std::string_view text, std::size_t at)
{
    const bool escape = parserMessage.starts_with(parser::INVALID_ESCAPE) ||
                        parserMessage.starts_with(parser::INVALID_HEX) ||
                        parserMessage.starts_with(parser::INVALID_UNICODE);
    const std::size_t backslash = escape && at > 0 ? text.rfind('\\', at - 1) : std::string_view::npos;
    return backslash == std::string_view::npos ? at : backslash;
}

bool missesBracketEnd(std::string_view parserMessage)
{
    return parserMessage == parser::END_OF_MAP_FLOW || parserMessage == parser::END_OF_SEQ_FLOW;
}

bool missesBlockEnd(std::string_view parserMessage)
{
    return parserMessage == parser::END_OF_MAP || parserMessage == parser::END_OF_SEQ;
}

bool missesQuoteEnd(std::string_view parserMessage)
{
    return parserMessage == parser::EOF_IN_SCALAR;
}

}  // namespace huimin::yaml
