#include "core/yaml/complaint.h"

#include <algorithm>

#include "core/yaml/extent.h"

namespace huimin::yaml {

namespace {

// A line longer than this fits on no screen, and a thousand complaints about one would carry megabytes each.
constexpr std::size_t longestShownLine = 2000;

}  // namespace

Diagnostic complaintAt(const SourceText& source, std::size_t offset, Bilingual message)
{
    Diagnostic complaint;
    complaint.place = source.placeAt(offset);
    complaint.message = std::move(message);
    const std::size_t start = lineStart(source.text(), std::min(offset, source.text().size()));
    if (std::string_view(source.text()).substr(start, longestShownLine).find('\n') != std::string_view::npos ||
        source.text().size() - start <= longestShownLine)
        complaint.line = source.line(complaint.place.line);
    return complaint;
}

Diagnostic complaintAbout(const std::string& file, Bilingual message)
{
    Diagnostic complaint;
    complaint.place.file = file;
    complaint.message = std::move(message);
    return complaint;
}

}  // namespace huimin::yaml
