#pragma once
#include <QAbstractTableModel>
#include <optional>
#include <string>
#include <vector>

#include "app/rule_editor/rule_editing.h"

namespace huimin {

/// A part of a rule file that is several of a kind (raises, values, conditions, rules of a table) as rows of texts that can be changed.
/// A new row stands at the end, in no file, until it is complete.
class PartModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The editing outlives this.
    PartModel(RuleEditing& editing, yaml::Path path, QObject* parent);

    /// What a cell is filled in with.
    enum class Cell { Unused, Fixed, Text, Short, Number, Day, Document, Confidence, Expression };
    virtual Cell cellOf(int column) const = 0;

    const yaml::Path& path() const { return m_path; }
    RuleEditing& editing() const { return m_editing; }
    void setLanguage(Language language);
    Language language() const { return m_language; }
    /// What is written now.
    void refresh();

    /// The row that is new, or -1.
    int newRow() const { return m_new ? static_cast<int>(m_rows.size()) : -1; }
    int beginRow();
    /// Writes the new row where it is complete, and tells where it came to stand; else -1.
    int finishRow();
    void removeRowAt(int row);
    virtual bool canGrow() const { return true; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    using Row = std::vector<std::string>;
    virtual std::vector<Row> read(const RuleText& text) const = 0;
    virtual Row emptyRow() const = 0;
    virtual bool isComplete(const Row& row) const = 0;
    virtual Diagnostics insert(RuleText& text, const Row& row) const = 0;
    virtual Diagnostics change(RuleText& text, int index, const Row& row) const = 0;
    virtual Diagnostics remove(RuleText& text, int index) const = 0;
    virtual QString titleOf(int column) const = 0;
    /// What is shown in place of what is written.
    virtual QString shown(int row, int column, const std::string& written) const;
    QString documentLabel(const std::string& id) const;
    const std::vector<Row>& rows() const { return m_rows; }

private:
    const Row& rowAt(int row) const;

    RuleEditing& m_editing;
    yaml::Path m_path;
    Language m_language = Language::Zh;
    std::vector<Row> m_rows;
    std::vector<std::vector<QString>> m_shown;
    std::optional<Row> m_new;
    std::vector<std::vector<QString>> shownNow() const;
};

}  // namespace huimin
