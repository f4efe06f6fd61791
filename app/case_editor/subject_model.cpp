#include "app/case_editor/subject_model.h"

#include <algorithm>

#include "app/form/subject_words.h"

namespace huimin {

SubjectModel::SubjectModel(const FormWords& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void SubjectModel::setWords(const FormWords& words)
{
    m_words = words;
    update();
}

void SubjectModel::setDay(Date day)
{
    m_day = day;
    update();
}

void SubjectModel::setProfile(std::shared_ptr<const Profile> profile)
{
    m_profile = std::move(profile);
    update();
}

std::vector<SubjectModel::Entry> SubjectModel::entriesNow() const
{
    std::vector<Entry> entries;
    if (!m_profile)
        return entries;
    entries.push_back({{}, m_words.alone(m_profile->kind->label), {}, {}});
    for (const GivenFact* list : m_profile->lists()) {
        for (std::size_t i = 0; i < list->items.size(); ++i) {
            const GivenFact& item = list->items[i];
            const auto age = ageOfItem(item, m_day);
            entries.push_back({item.path, nameOfItem(*list, i, m_words), detailOfItem(item, m_words),
                               age ? QString::number(*age) : QString()});
        }
    }
    return entries;
}

/// Rows come and go at the end or one at a time; anything else is a new list. Most changes are of a text in its row.
void SubjectModel::update()
{
    std::vector<Entry> entries = entriesNow();
    const bool sameRecords = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                        [](const Entry& a, const Entry& b) { return a.record == b.record; });
    if (!sameRecords) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < entries.size(); ++row) {
        if (entries[row] == m_entries[row])
            continue;
        m_entries[row] = entries[row];
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
}

std::string SubjectModel::recordAt(int row) const
{
    return m_entries[static_cast<std::size_t>(row)].record;
}

int SubjectModel::rowOf(const std::string& record) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.record == record; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int SubjectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SubjectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubjectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Age)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool isWhole = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (isWhole && index.column() == Name)
        return QStringList{entry.name, entry.detail, entry.age}.join(QLatin1Char(' ')).trimmed();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return entry.name;
    case Detail:
        return entry.detail;
    case Age:
        return entry.age;
    }
    return {};
}

}  // namespace huimin
