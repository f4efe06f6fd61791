#include "app/standards/standards_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <algorithm>

#include "app/standards/standards_delegate.h"
#include "app/standards/standards_model.h"

namespace huimin {

namespace {

/// The names of the standards wrap, but not into a column of single words.
constexpr int charactersOfLabel = 24;
/// Longer documents and sources wrap.
constexpr int charactersOfText = 20;

/// What the panel beside the table tells too, the first to go first.
constexpr int dispensable[] = {StandardsModel::Raises, StandardsModel::Document, StandardsModel::From, StandardsModel::Value};

}  // namespace

StandardsTable::StandardsTable(StandardsModel& model, QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("standards"));
    setModel(&model);
    setItemDelegate(new StandardsDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::dataChanged, this, &StandardsTable::fitColumns, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &StandardsTable::fitColumns, Qt::QueuedConnection);
}

int StandardsTable::wantedWidth(int column) const
{
    const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 4;
    const bool wraps = column == StandardsModel::Raises || column == StandardsModel::Document;
    return wraps ? std::min(wanted, fontMetrics().horizontalAdvance(u'0') * charactersOfText) : wanted;
}

void StandardsTable::fitColumns()
{
    const int least = fontMetrics().horizontalAdvance(u'0') * charactersOfLabel;
    int left = viewport()->width();
    for (int column = StandardsModel::Label + 1; column < StandardsModel::ColumnCount; ++column) {
        setColumnHidden(column, false);
        setColumnWidth(column, wantedWidth(column));
        left -= columnWidth(column);
    }
    for (const int column : dispensable) {
        if (left >= least)
            break;
        left += columnWidth(column);
        setColumnHidden(column, true);
    }
    // A figure without what it is per would be read wrongly.
    if (isColumnHidden(StandardsModel::Value)) {
        left += columnWidth(StandardsModel::Per);
        setColumnHidden(StandardsModel::Per, true);
    }
    setColumnWidth(StandardsModel::Label, std::max(left, least));
    resizeRowsToContents();
}

void StandardsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void StandardsTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

}  // namespace huimin
