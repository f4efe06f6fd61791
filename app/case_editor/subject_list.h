#pragma once
#include <QTableView>

namespace huimin {

/// The column of whom the case is about. A name has the room it needs, and where that is short gives way together with the detail
/// beside it; ages never do.
class SubjectList : public QTableView {
    Q_OBJECT
public:
    explicit SubjectList(QWidget* parent = nullptr);

    /// The columns of the model, which must be set before.
    void arrangeColumns();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
};

}  // namespace huimin
