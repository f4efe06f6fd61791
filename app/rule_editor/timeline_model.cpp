#include "app/rule_editor/timeline_model.h"

#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

yaml::Path parentOf(const yaml::Path& path)
{
    yaml::Path parent;
    for (std::size_t i = 0; i + 1 < path.steps().size(); ++i)
        parent = parent / path.steps()[i];
    return parent;
}

}  // namespace

TimelineModel::TimelineModel(RuleEditing& editing, RulePartKind kind, yaml::Path path, QObject* parent)
    : PartModel(editing, std::move(path), parent), m_kind(kind)
{
}

PartModel::Cell TimelineModel::cellOf(int column) const
{
    switch (column) {
    case Value: return m_kind == RulePartKind::Formulas ? Cell::Expression : Cell::Number;
    case Unit: return m_unit.empty() ? Cell::Unused : Cell::Fixed;
    case From: return Cell::Day;
    case Until: return m_kind == RulePartKind::Raises ? Cell::Unused : Cell::Day;
    case Document: return isCited() ? Cell::Document : Cell::Unused;
    case Article: return isCited() ? Cell::Text : Cell::Unused;
    case Confidence: return isCited() ? Cell::Confidence : Cell::Unused;
    }
    return Cell::Fixed;
}

std::vector<PartModel::Row> TimelineModel::read(const RuleText& text)
{
    m_unit = text.scalar(parentOf(path()) / "unit");
    std::vector<Row> rows;
    for (const DatedEntry& entry : text.entries(path())) {
        // Of several documents that replaced one another the last is shown; all are in the text.
        const WrittenCitation source = entry.source.empty() ? WrittenCitation() : entry.source.back();
        rows.push_back({entry.value, m_unit, entry.from, entry.to, source.document, source.article, source.confidence});
    }
    return rows;
}

PartModel::Row TimelineModel::emptyRow() const
{
    return {"", m_unit, "", "", "", "", isCited() ? "high" : ""};
}

std::vector<int> TimelineModel::neededColumns() const
{
    return isCited() ? std::vector<int>{Value, From, Document} : std::vector<int>{Value, From};
}

/// A formula that holds at all times is no list.
yaml::Path TimelineModel::rowPath(int row) const
{
    const yaml::Node* node = editing().text() ? editing().text()->document().find(path()) : nullptr;
    return node && node->isSequence() ? PartModel::rowPath(row) : path();
}

yaml::Path TimelineModel::cellPath(int row, int column) const
{
    const yaml::Path entry = rowPath(row);
    switch (column) {
    case Value: return entry == path() ? entry : entry / (m_kind == RulePartKind::Formulas ? "formula" : "value");
    case From: return entry / "from";
    case Until: return entry / "to";
    case Document: return sourcePath(entry) / "document";
    case Article: return sourcePath(entry) / "article";
    case Confidence: return sourcePath(entry) / "confidence";
    }
    return {};
}

/// The unit in words, where the rules know it.
QString TimelineModel::shown(int row, int column, const std::string& written) const
{
    if (column != Unit || !editing().rules())
        return PartModel::shown(row, column, written);
    const UnitSystem& units = editing().rules()->units;
    const auto unit = units.parse(m_unit);
    const QString label = unit ? qt(units.label(*unit).in(language())) : QString();
    return label.isEmpty() ? qt(m_unit) : label;
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
    case Unit: return tr("Unit");
    case From: return tr("From");
    case Until: return tr("Until");
    case Document: return tr("Document");
    case Article: return tr("Article");
    case Confidence: return tr("Confidence");
    }
    return {};
}

}  // namespace huimin
