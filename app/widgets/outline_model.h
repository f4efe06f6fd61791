#pragma once
#include <QAbstractItemModel>
#include <memory>

#include "app/widgets/outline_item.h"

namespace huimin {

/// An outline as an item model of one column. Whole outlines take each other's place.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit OutlineModel(QObject* parent = nullptr);
    ~OutlineModel() override;

    void setItems(std::vector<OutlineItem> items);
    /// The entry of a valid index; lives until the next outline.
    const OutlineItem& itemAt(const QModelIndex& index) const;
    /// The keys from the outermost entry inwards.
    QString pathOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    const Node& nodeAt(const QModelIndex& index) const;

    std::unique_ptr<Node> m_root;
};

}  // namespace huimin
