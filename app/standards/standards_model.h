#pragma once
#include <QAbstractTableModel>
#include <array>
#include <memory>
#include <vector>

#include "app/document/sheet_document.h"
#include "core/determination/determination.h"

namespace huimin {

/// The standards of a county's sheet, a row each, in the order in which the packs declare them: what was entered, what the
/// province added, what holds on the day, and how many results of the open case wait for it.
class StandardsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Label, Value, Per, From, Document, Raises, Today, Waiting, ColumnCount };

    /// The document outlives this.
    StandardsModel(const SheetDocument& document, Date day, QObject* parent = nullptr);

    void setLanguage(Language language);
    void setDay(Date day);
    /// Null while the open case cannot be determined.
    void setDetermination(std::shared_ptr<const Determination> determination);

    const Standard& standardAt(int row) const { return *m_standards[static_cast<std::size_t>(row)]; }
    int rowOf(std::string_view standard) const;
    /// Nothing holds on the day.
    bool isMissing(int row) const { return m_rows[static_cast<std::size_t>(row)].missing; }
    int missingCount() const;
    /// How many results of the open case wait for a standard, each once.
    int waitingResults() const;
    /// Where to begin: at the first standard that results wait for, else the first that is missing.
    int rowToBegin() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::array<QString, ColumnCount> texts;
        QString raisesTold;  ///< as a tool tip
        bool missing = true;
        int waiting = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };
    Row rowNow(const Standard& standard) const;
    void takeRules();
    void update();

    const SheetDocument& m_document;
    RuleSetPtr m_rules;  ///< whose standards these are
    std::vector<const Standard*> m_standards;
    std::shared_ptr<const Determination> m_determination;
    Date m_day;
    Language m_language = Language::Zh;
    std::vector<Row> m_rows;
};

}  // namespace huimin
