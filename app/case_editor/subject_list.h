#pragma once
#include <QTableView>

namespace huimin {

/// The column of whom the case is about. Names and details give way, ages never do.
class SubjectList : public QTableView {
    Q_OBJECT
public:
    explicit SubjectList(QWidget* parent = nullptr);

    /// The columns of the model, which must be set before.
    void arrangeColumns();
};

}  // namespace huimin
