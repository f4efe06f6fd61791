#pragma once
#include <QTableView>

namespace huimin {

class StandardsModel;

/// The table of the standards. It never scrolls sideways: where the window is narrow or the letters are large, what is told in full
/// beside the table goes first.
class StandardsTable : public QTableView {
    Q_OBJECT
public:
    /// The model outlives this.
    explicit StandardsTable(StandardsModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    int wantedWidth(int column) const;
};

}  // namespace huimin
