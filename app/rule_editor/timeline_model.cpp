#include "app/rule_editor/timeline_model.h"

#include "app/widgets/qt_text.h"

namespace huimin {

TimelineModel::TimelineModel(RuleEditing& editing, RulePartKind kind, yaml::Path path, QObject* parent)
    : PartModel(editing, std::move(path), parent), m_kind(kind)
{
}

PartModel::Cell TimelineModel::cellOf(int column) const
{
    switch (column) {
    case Value: return m_kind == RulePartKind::Formulas ? Cell::Expression : Cell::Number;
    case From: return Cell::Day;
    case Until: return m_kind == RulePartKind::Raises ? Cell::Unused : Cell::Day;
    case Document: return isCited() ? Cell::Document : Cell::Unused;
    case Article: return isCited() ? Cell::Text : Cell::Unused;
    case Confidence: return isCited() ? Cell::Confidence : Cell::Unused;
    }
    return Cell::Fixed;
}

std::vector<PartModel::Row> TimelineModel::read(const RuleText& text) const
{
    std::vector<Row> rows;
    for (const DatedEntry& entry : text.entries(path())) {
        // Of several documents that replaced one another the last is shown; all are in the text.
        const WrittenCitation source = entry.source.empty() ? WrittenCitation() : entry.source.back();
        rows.push_back({entry.value, entry.from, entry.to, source.document, source.article, source.confidence});
    }
    return rows;
}

PartModel::Row TimelineModel::emptyRow() const
{
    return {"", "", "", "", "", isCited() ? "high" : ""};
}

bool TimelineModel::isComplete(const Row& row) const
{
    return !row[Value].empty() && !row[From].empty() && (!isCited() || !row[Document].empty());
}

DatedEntry TimelineModel::entryOf(const Row& row, const std::vector<WrittenCitation>& before) const
{
    DatedEntry entry{row[From], row[Until], row[Value], before};
    if (!isCited())
        return entry;
    const WrittenCitation source{row[Document], row[Article], row[Confidence]};
    if (entry.source.empty())
        entry.source.push_back(source);
    else
        entry.source.back() = source;
    return entry;
}

Diagnostics TimelineModel::insert(RuleText& text, const Row& row) const
{
    return text.addEntry(path(), entryOf(row, {}));
}

Diagnostics TimelineModel::change(RuleText& text, int index, const Row& row) const
{
    const auto at = static_cast<std::size_t>(index);
    return text.changeEntry(path(), at, entryOf(row, text.entries(path())[at].source));
}

Diagnostics TimelineModel::remove(RuleText& text, int index) const
{
    return text.removeEntry(path(), static_cast<std::size_t>(index));
}

QString TimelineModel::titleOf(int column) const
{
    switch (column) {
    case Value:
        return m_kind == RulePartKind::Raises ? tr("Raise") : m_kind == RulePartKind::Values ? tr("Figure") : tr("Formula");
    case From: return tr("From");
    case Until: return tr("Until");
    case Document: return tr("Document");
    case Article: return tr("Article");
    case Confidence: return tr("Confidence");
    }
    return {};
}

}  // namespace huimin
