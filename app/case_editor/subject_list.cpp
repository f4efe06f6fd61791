#include "app/case_editor/subject_list.h"

#include <QHeaderView>
#include <algorithm>

#include "app/case_editor/subject_model.h"

namespace huimin {

SubjectList::SubjectList(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void SubjectList::arrangeColumns()
{
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(model(), &QAbstractItemModel::modelReset, this, &SubjectList::fitColumns);
    connect(model(), &QAbstractItemModel::dataChanged, this, &SubjectList::fitColumns);
    fitColumns();
}

/// Where room is short, the name is what people are told apart by: it keeps two thirds.
void SubjectList::fitColumns()
{
    if (!model())
        return;
    const int age = sizeHintForColumn(SubjectModel::Age);
    const int room = std::max(0, viewport()->width() - age);
    const int name = std::min(sizeHintForColumn(SubjectModel::Name), room);
    const int detail = sizeHintForColumn(SubjectModel::Detail);
    setColumnWidth(SubjectModel::Name, name + detail <= room ? name : std::min(name, std::max(room * 2 / 3, room - detail)));
    setColumnWidth(SubjectModel::Detail, std::max(0, room - columnWidth(SubjectModel::Name)));
    setColumnWidth(SubjectModel::Age, age);
}

void SubjectList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SubjectList::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

}  // namespace huimin
