#include "app/standards/standards_model.h"

#include <algorithm>

#include "core/feel/value_text.h"
#include "core/report/standard_words.h"
#include "core/rulepack/standard_per.h"

namespace huimin {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The entry that holds on the day; before the first has begun, that first one.
const WrittenEntry* entryToShow(const std::vector<WrittenEntry>& written, Date day)
{
    const std::string on = day.toIso();
    const WrittenEntry* shown = nullptr;
    for (const WrittenEntry& entry : written) {
        const bool isBetter = !shown || (entry.from <= on ? shown->from > on || shown->from < entry.from : entry.from < shown->from && shown->from > on);
        if (isBetter)
            shown = &entry;
    }
    return shown;
}

/// 月, year: what a value is written per; empty where it is per nothing.
QString perLabel(const Standard& standard, const WrittenEntry& entry, const UnitSystem& units, Language language)
{
    const auto choices = perChoices(standard, units);
    const std::string per = entry.per.empty() && !choices.empty() ? choices.front() : entry.per;
    const BaseUnit* unit = units.find(per);
    return unit ? qt(unit->label.in(language)) : QString();
}

}  // namespace

StandardsModel::StandardsModel(const SheetDocument& document, Date day, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_day(day)
{
    connect(&document, &SheetDocument::changed, this, &StandardsModel::update);
    update();
}

void StandardsModel::setLanguage(Language language)
{
    m_language = language;
    update();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void StandardsModel::setDay(Date day)
{
    m_day = day;
    update();
    Q_EMIT headerDataChanged(Qt::Horizontal, Today, Today);
}

void StandardsModel::setDetermination(std::shared_ptr<const Determination> determination)
{
    m_determination = std::move(determination);
    update();
}

int StandardsModel::rowOf(std::string_view standard) const
{
    const auto found = std::find_if(m_standards.begin(), m_standards.end(), [&](const Standard* one) { return one->id == standard; });
    return found == m_standards.end() ? -1 : static_cast<int>(found - m_standards.begin());
}

int StandardsModel::missingCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.missing; }));
}

int StandardsModel::waitingResults() const
{
    if (!m_determination)
        return 0;
    const auto& rows = m_determination->rows;
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const huimin::Row& row) { return !row.missingStandards.empty(); }));
}

int StandardsModel::rowToBegin() const
{
    auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.waiting > 0; });
    if (found == m_rows.end())
        found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.missing; });
    return found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin());
}

StandardsModel::Row StandardsModel::rowNow(const Standard& standard) const
{
    const report::Words words(m_language);
    const report::StandardWords told(*m_document.rules(), words);
    const auto sheet = m_document.sheet();
    const auto written = m_document.entries(standard.id);
    const auto today = told.onDay(standard, sheet.get(), m_day);
    Row row;
    row.missing = !today;
    row.waiting = m_determination ? static_cast<int>(report::rowsWaitingFor(standard.id, *m_determination).size()) : 0;
    row.texts[Label] = qt(words.alone(words.in(standard.label)));
    row.texts[Today] = today ? qt(*today) : QStringLiteral("? ") + tr("not entered");
    row.texts[Waiting] = row.waiting > 0 ? tr("%n waiting", nullptr, row.waiting) : QString();
    if (const WrittenEntry* entry = entryToShow(written, m_day)) {
        row.texts[Value] = standard.isSwitch ? qt(told.written(standard, *entry)) : qt(entry->value);
        row.texts[Per] = standard.isSwitch ? QString() : perLabel(standard, *entry, m_document.rules()->units, m_language);
        row.texts[From] = qt(entry->from);
        row.texts[Document] = qt(entry->document);
    }
    QStringList raises;
    for (const Raise* raise : raisesOn(standard, m_day))
        raises << qt("+" + feel::plainNumber(raise->value) + "\n" + raise->from.toIso());
    row.texts[Raises] = raises.join(u'\n');
    QStringList raisesTold;
    for (const std::string& raise : told.raises(standard, sheet.get(), m_day))
        raisesTold << qt(raise);
    row.raisesTold = raisesTold.join(u'\n');
    return row;
}

/// Other rules may declare other standards.
void StandardsModel::takeRules()
{
    beginResetModel();
    m_rules = m_document.rules();
    m_standards = asDeclared(m_rules->standards);
    m_rows.assign(m_standards.size(), Row());
    // Of the rules before; the next one is on its way.
    m_determination = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i] = rowNow(*m_standards[i]);
    endResetModel();
}

/// Under the same rules the rows are always the same; most changes are of a text in one of them.
void StandardsModel::update()
{
    if (m_rules != m_document.rules())
        return takeRules();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row row = rowNow(*m_standards[i]);
        if (row == m_rows[i])
            continue;
        m_rows[i] = std::move(row);
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

int StandardsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StandardsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StandardsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == Value || index.column() == Today;
    switch (role) {
    case Qt::DisplayRole: return row.texts[static_cast<std::size_t>(index.column())];
    case Qt::TextAlignmentRole: return int(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: return index.column() == Raises ? row.raisesTold : QString();
    default: return {};
    }
}

QVariant StandardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Value || section == Today ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Raises)
        return tr("What the province adds, and from when; the document is told at the cell");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label: return tr("Standard");
    case Value: return tr("Figure");
    case Per: return tr("Per");
    case From: return tr("From");
    case Document: return tr("Document");
    case Raises: return tr("Raises");
    case Today: return tr("On %1").arg(QString::fromStdString(m_day.toIso()));
    case Waiting: return tr("Results");
    }
    return {};
}

}  // namespace huimin
