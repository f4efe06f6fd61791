#pragma once
#include <QAbstractTableModel>
#include <QStringList>
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

    using Row = std::vector<std::string>;
    /// What a cell is filled in with.
    enum class Cell { Unused, Fixed, Text, Short, Number, Day, Document, Confidence, Named, Expression };
    virtual Cell cellOf(int column) const = 0;
    /// What may be chosen in a column, as people call it and as it is written; empty where all is typed.
    struct Choice {
        QString label;
        QString id;
    };
    virtual std::vector<Choice> choices(int column) const;

    const yaml::Path& path() const { return m_path; }
    RuleEditing& editing() const { return m_editing; }
    void setLanguage(Language language);
    Language language() const { return m_language; }
    /// What is written now; while the file cannot be read, what was.
    void refresh();

    /// The row that is new, or -1.
    int newRow() const { return m_new ? static_cast<int>(m_rows.size()) : -1; }
    int beginRow();
    /// Writes the new row where it is complete, and tells where it came to stand; else -1.
    int finishRow();
    /// Whether a person has filled in anything of the new row.
    bool isRowBegun() const { return m_new && *m_new != emptyRow(); }
    /// The columns of the new row that are still to be filled in, as they are called.
    QStringList missing() const;
    /// The new row leaves the table, to come back into it when it is shown again.
    std::optional<Row> putRowAside();
    void takeRowBack(Row row);
    void removeRowAt(int row);
    /// How many rows, from the first, stand in an order that means something.
    virtual int movableRows() const { return 0; }
    /// Whether a row came to stand elsewhere.
    bool moveRowTo(int from, int to);

    /// Whether something can be typed into a cell, or chosen in it.
    bool isTyped(int row, int column) const;
    /// The cell in which a byte of the file is shown, or the first that is typed in its row; none where it is not of this part.
    QModelIndex cellAt(std::size_t offset) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    virtual std::vector<Row> read(const RuleText& text) = 0;
    virtual Row emptyRow() const = 0;
    /// The columns without which a row cannot be written.
    virtual std::vector<int> neededColumns() const = 0;
    /// The list of the rows.
    virtual yaml::Path listPath() const { return m_path; }
    virtual yaml::Path rowPath(int row) const { return listPath() / static_cast<std::size_t>(row); }
    /// Where a cell is written; it may lead nowhere.
    virtual yaml::Path cellPath(int row, int) const { return rowPath(row); }
    /// Cells of a column that is typed in, but not in this row.
    virtual bool isFixed(int, int) const { return false; }
    virtual Diagnostics insert(RuleText& text, const Row& row) const = 0;
    virtual Diagnostics change(RuleText& text, int index, const Row& row) const = 0;
    virtual Diagnostics remove(RuleText& text, int index) const = 0;
    virtual QString titleOf(int column) const = 0;
    /// What is shown in place of what is written.
    virtual QString shown(int row, int column, const std::string& written) const;
    QString documentLabel(const std::string& id) const;
    /// The citation of an item that is shown: the last of several.
    yaml::Path sourcePath(const yaml::Path& item) const;
    const std::vector<Row>& rows() const { return m_rows; }

private:
    const Row& rowAt(int row) const;
    std::vector<int> emptyColumns() const;

    RuleEditing& m_editing;
    yaml::Path m_path;
    Language m_language = Language::Zh;
    std::vector<Row> m_rows;
    std::vector<std::vector<QString>> m_shown;
    std::optional<Row> m_new;
    std::vector<std::vector<QString>> shownNow() const;
};

}  // namespace huimin
