#pragma once
#include <QHash>
#include <QTreeView>

#include "app/widgets/outline_model.h"

namespace huimin {

class OutlineDelegate;
struct OutlineColumns;

/// An outline that people walk through with the arrow keys, open and close in place, and choose from with Enter or a click. A new
/// outline in the place of another keeps open what was open, and the place that was looked at.
class OutlineView : public QTreeView {
    Q_OBJECT
public:
    explicit OutlineView(QWidget* parent = nullptr);

    void setItems(std::vector<OutlineItem> items);
    const OutlineModel& outline() const { return *m_outline; }
    /// Opens what is around the first entry of that key, and goes there with the keys; nothing where there is none.
    void goTo(const QString& key);

Q_SIGNALS:
    /// An entry with an action was chosen.
    void asked(const QString& action);

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void remember(const QModelIndex& index, bool open);
    void restore(const QModelIndex& parent);
    QModelIndex find(const QString& path, const QModelIndex& parent) const;
    QModelIndex findKey(const QString& key, const QModelIndex& parent) const;
    void measureColumns();
    void measure(const QModelIndex& parent, OutlineColumns& columns) const;

    OutlineModel* m_outline;
    OutlineDelegate* m_delegate;
    QHash<QString, bool> m_open;  ///< by path, what a person opened or closed
    bool m_restoring = false;
};

}  // namespace huimin
