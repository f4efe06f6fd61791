#include "app/widgets/outline_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "app/widgets/colours.h"
#include "app/widgets/outline_delegate.h"

namespace huimin {

OutlineView::OutlineView(QWidget* parent)
    : QTreeView(parent), m_outline(new OutlineModel(this)), m_delegate(new OutlineDelegate(this))
{
    setModel(m_outline);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setIndentation(18);
    setTabKeyNavigation(false);
    connect(this, &QTreeView::clicked, this, &OutlineView::choose);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { remember(index, false); });
}

void OutlineView::setItems(std::vector<OutlineItem> items)
{
    const QString current = currentIndex().isValid() ? m_outline->pathOf(currentIndex()) : QString();
    const int scrolled = verticalScrollBar()->value();
    m_outline->setItems(std::move(items));
    measureColumns();
    m_restoring = true;
    restore({});
    m_restoring = false;
    if (const QModelIndex index = current.isEmpty() ? QModelIndex() : find(current, {}); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    // The heights, and with them how far one can scroll, are known once the entries are laid out.
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

void OutlineView::remember(const QModelIndex& index, bool open)
{
    if (!m_restoring)
        m_open.insert(m_outline->pathOf(index), open);
}

void OutlineView::restore(const QModelIndex& parent)
{
    for (int row = 0; row < m_outline->rowCount(parent); ++row) {
        const QModelIndex index = m_outline->index(row, 0, parent);
        if (m_outline->rowCount(index) == 0)
            continue;
        if (m_open.value(m_outline->pathOf(index), m_outline->itemAt(index).startsOpen))
            setExpanded(index, true);
        restore(index);
    }
}

QModelIndex OutlineView::find(const QString& path, const QModelIndex& parent) const
{
    for (int row = 0; row < m_outline->rowCount(parent); ++row) {
        const QModelIndex index = m_outline->index(row, 0, parent);
        const QString here = m_outline->pathOf(index);
        if (path == here)
            return index;
        if (path.startsWith(here))
            return find(path, index);
    }
    return {};
}

QModelIndex OutlineView::findKey(const QString& key, const QModelIndex& parent) const
{
    for (int row = 0; row < m_outline->rowCount(parent); ++row) {
        const QModelIndex index = m_outline->index(row, 0, parent);
        if (m_outline->itemAt(index).key == key)
            return index;
        if (const QModelIndex below = findKey(key, index); below.isValid())
            return below;
    }
    return {};
}

void OutlineView::goTo(const QString& key)
{
    const QModelIndex index = findKey(key, {});
    if (!index.isValid())
        return;
    for (QModelIndex around = index.parent(); around.isValid(); around = around.parent())
        setExpanded(around, true);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
}

void OutlineView::measure(const QModelIndex& parent, OutlineColumns& columns) const
{
    const QFontMetrics usual = fontMetrics();
    const QFontMetrics heavy(strong(font()));
    for (int row = 0; row < m_outline->rowCount(parent); ++row) {
        const QModelIndex index = m_outline->index(row, 0, parent);
        const OutlineItem& item = m_outline->itemAt(index);
        columns.unit = std::max(columns.unit, usual.horizontalAdvance(item.unit));
        if (!item.figures.isEmpty())
            columns.amount = std::max(columns.amount, heavy.horizontalAdvance(item.amount));
        columns.figures.resize(std::max(columns.figures.size(), static_cast<std::size_t>(item.figures.size())));
        for (std::size_t i = 0; i < static_cast<std::size_t>(item.figures.size()); ++i)
            columns.figures[i] = std::max(columns.figures[i], (item.isSection ? heavy : usual).horizontalAdvance(item.figures[static_cast<qsizetype>(i)]));
        measure(index, columns);
    }
}

void OutlineView::measureColumns()
{
    OutlineColumns columns;
    measure({}, columns);
    m_delegate->setColumns(std::move(columns));
}

void OutlineView::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString action = m_outline->itemAt(index).action;
    if (!action.isEmpty())
        Q_EMIT asked(action);
    else if (m_outline->hasChildren(index))
        setExpanded(index, !isExpanded(index));
}

void OutlineView::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && event->modifiers().testFlag(Qt::ControlModifier) == false)
        choose(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void OutlineView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_outline->index(0, 0), QItemSelectionModel::NoUpdate);
}

void OutlineView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    // Paragraphs wrap elsewhere, so heights change.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void OutlineView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measureColumns();
        scheduleDelayedItemsLayout();
    }
}

/// The arrow stands beside the first line, not at half the height of a long entry.
void OutlineView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!m_outline->hasChildren(index))
        return;
    const OutlineItem& item = m_outline->itemAt(index);
    const int top = rect.top() + (item.isSection ? 2 : 1) * OutlineDelegate::margin;
    const QRectF cell(rect.right() - indentation() + 1, top, indentation(), fontMetrics().height());
    const QPointF middle = cell.center();
    const qreal reach = cell.height() * 0.2;
    const QPolygonF right({middle + QPointF(-reach / 2, -reach), middle + QPointF(reach / 2, 0), middle + QPointF(-reach / 2, reach)});
    const QPolygonF down({middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2), middle + QPointF(reach, -reach / 2)});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours::faint(palette()), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(isExpanded(index) ? down : right);
    painter->restore();
}

/// The entry that keys act on has a ring around it while the view has the focus.
void OutlineView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    QTreeView::drawRow(painter, plain, index);
    if (!hasFocus() || index != currentIndex())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours::accent(palette()), 2));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

}  // namespace huimin
