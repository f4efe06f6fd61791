#include "app/widgets/outline_model.h"

namespace huimin {

/// An entry that knows its place.
struct OutlineModel::Node {
    OutlineItem item;
    const Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    void take(std::vector<OutlineItem> items)
    {
        for (OutlineItem& child : items) {
            auto node = std::make_unique<Node>();
            node->parent = this;
            node->row = static_cast<int>(children.size());
            node->take(std::move(child.children));
            node->item = std::move(child);
            children.push_back(std::move(node));
        }
    }
};

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setItems(std::vector<OutlineItem> items)
{
    auto root = std::make_unique<Node>();
    root->take(std::move(items));
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

const OutlineModel::Node& OutlineModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Node*>(index.constInternalPointer()) : *m_root;
}

const OutlineItem& OutlineModel::itemAt(const QModelIndex& index) const
{
    Q_ASSERT(index.isValid());
    return nodeAt(index).item;
}

QString OutlineModel::pathOf(const QModelIndex& index) const
{
    QString path;
    for (const Node* node = &nodeAt(index); node->parent; node = node->parent)
        path.prepend(node->item.key + u'\n');
    return path;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    const Node* parent = index.isValid() ? nodeAt(index).parent : nullptr;
    return parent && parent->parent ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return nodeAt(index).item.spoken();
    if (role == Qt::CheckStateRole && nodeAt(index).item.done)
        return *nodeAt(index).item.done ? Qt::Checked : Qt::Unchecked;
    return {};
}

}  // namespace huimin
