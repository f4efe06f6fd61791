#pragma once
#include <QWidget>

#include "core/determination/determination.h"
#include "core/report/words.h"

class QVBoxLayout;

namespace huimin {

class FaintLabel;

/// The results of the open case that wait for a standard; each leads to where it stands among the results.
class WaitingList : public QWidget {
    Q_OBJECT
public:
    explicit WaitingList(QWidget* parent = nullptr);

    /// `determination` may be null: then nothing is known to wait.
    void tell(const std::string& standard, const Determination* determination, const report::Words& words);

Q_SIGNALS:
    void rowRequested(const QString& benefit, const QString& route, const QString& subject);

private:
    void add(const Row& row, const Determination& determination, const report::Words& words);

    FaintLabel* m_heading;
    QVBoxLayout* m_rows;
};

}  // namespace huimin
