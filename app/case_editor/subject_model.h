#pragma once
#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/form/form_words.h"
#include "core/calendar/date.h"
#include "core/profile/profile.h"

namespace huimin {

/// Whom a case is about: the whole first, then the items of its lists. Columns: name, what tells an item at a glance, age.
class SubjectModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Detail, Age, ColumnCount };

    explicit SubjectModel(const FormWords& words, QObject* parent = nullptr);

    void setWords(const FormWords& words);
    void setDay(Date day);
    /// The profile as it is now; what was selected stays selected where its row is still there.
    void setProfile(std::shared_ptr<const Profile> profile);

    /// The record of a row: empty for the whole.
    std::string recordAt(int row) const;
    /// -1 where there is no such record.
    int rowOf(const std::string& record) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        std::string record;
        QString name;
        QString detail;
        QString age;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> entriesNow() const;
    void update();

    FormWords m_words;
    std::optional<Date> m_day;
    std::shared_ptr<const Profile> m_profile;
    std::vector<Entry> m_entries;
};

}  // namespace huimin
